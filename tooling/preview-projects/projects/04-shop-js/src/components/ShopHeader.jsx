import { ShoppingBag } from 'lucide-react'
import { Link } from 'react-router-dom'
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle, DialogTrigger } from '@/components/ui/dialog'
import { Button } from '@/components/ui/button'
import useCart from '@/store/cart'
import { money } from '@/lib/money'

export default function ShopHeader() {
  const lines = useCart((s) => s.lines)
  const total = useCart((s) => s.total)
  const count = lines.reduce((n, line) => n + line.count, 0)
  return (
    <header className="flex items-center justify-between border-b px-6 py-4">
      <Link to="/" className="text-xl font-bold">Nordhome</Link>
      <Dialog>
        <DialogTrigger asChild><Button variant="outline"><ShoppingBag /> Cart ({count})</Button></DialogTrigger>
        <DialogContent>
          <DialogHeader>
            <DialogTitle>Your cart</DialogTitle>
            <DialogDescription>Total {money(total())}</DialogDescription>
          </DialogHeader>
          {lines.map((line) => <p key={line.id} className="flex justify-between text-sm"><span>{line.count} × {line.name}</span><span>{money(line.price * line.count)}</span></p>)}
        </DialogContent>
      </Dialog>
    </header>
  )
}
