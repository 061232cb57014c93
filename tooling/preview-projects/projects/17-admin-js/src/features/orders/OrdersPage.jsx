import Panel from '../../components/Panel'
import { register, known } from '../registry'
import orders from './orders.json'
import OrderRow from './OrderRow'

register('orders', 5)

export default function OrdersPage() {
  return (
    <Panel title="Order list" data-known={known().length}>
      <table className="w-full border-collapse"><tbody>{orders.map((order) => <OrderRow key={order.id} {...order} />)}</tbody></table>
    </Panel>
  )
}
