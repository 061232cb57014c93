import { Route, Routes, BrowserRouter } from 'react-router-dom'
import { Toaster } from '@/components/ui/sonner'
import ShopHeader from '@/components/ShopHeader'
import Home from '@/pages/Home'
import ProductPage from '@/pages/ProductPage'

export default function App() {
  return (
    <BrowserRouter>
      <ShopHeader />
      <Routes>
        <Route path="/" element={<Home />} />
        <Route path="/product/:slug" element={<ProductPage />} />
      </Routes>
      <Toaster position="bottom-right" />
    </BrowserRouter>
  )
}
