import { useState } from 'react'
import products from '@/data/products.json'
import ProductCard from '@/components/ProductCard'
import { Input } from '@/components/ui/input'
import { Tabs, TabsList, TabsTrigger } from '@/components/ui/tabs'

export default function Home() {
  const [query, setQuery] = useState('')
  const [sort, setSort] = useState('name')
  const shown = [...products].filter((p) => p.name.toLowerCase().includes(query)).sort((a, b) => (sort === 'name' ? a.name.localeCompare(b.name) : a.price - b.price))
  return (
    <main className="container py-8">
      <div className="mb-6 flex gap-4">
        <Input placeholder="Search products" value={query} onChange={(e) => setQuery(e.target.value)} />
        <Tabs value={sort} onValueChange={setSort}><TabsList><TabsTrigger value="name">Name</TabsTrigger><TabsTrigger value="price">Price</TabsTrigger></TabsList></Tabs>
      </div>
      <div className="grid grid-cols-2 gap-6 lg:grid-cols-4">{shown.map((p) => <ProductCard key={p.id} product={p} />)}</div>
    </main>
  )
}
