import { Link } from 'react-router-dom'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card, CardContent, CardFooter, CardHeader, CardTitle } from '@/components/ui/card'
import useCart from '@/store/cart'
import { money } from '@/lib/money'

export default function ProductCard({ product }) {
  const add = useCart((s) => s.add)
  return (
    <Card className="overflow-hidden">
      <img src={product.image} alt={product.name} className="h-40 w-full object-cover" />
      <CardHeader><CardTitle className="text-lg"><Link to={`/product/${product.slug}`}>{product.name}</Link></CardTitle></CardHeader>
      <CardContent className="flex flex-wrap gap-1">{product.tags.map((tag) => <Badge key={tag} variant={tag === 'sale' ? 'destructive' : 'secondary'}>{tag}</Badge>)}</CardContent>
      <CardFooter className="justify-between"><span className="font-semibold">{money(product.price)}</span><Button size="sm" onClick={() => add(product)}>Add to cart</Button></CardFooter>
    </Card>
  )
}
