import { createRoot } from 'react-dom/client'
import { App } from './App.jsx'
import './styles/main.scss'

createRoot(document.getElementById('root')).render(<App />)
