import { useParams } from 'react-router-dom'
import products from '../data/products.json'

const ProductPage = () => {
  const { slug } = useParams()
  const product = products.find((p) => p.slug === slug)
  if (!product) return <p className="p-8">Not found</p>
  return <article className="container py-8"><h1 className="text-3xl font-bold">{product.name}</h1></article>
}

export default ProductPage
