import { cx } from 'utils/cx'

export default function OrderRow({ id, customer, paid, total = 0 }) {
  return (
    <tr className="border-b border-line last:border-0">
      <td className="py-2">#{id}</td>
      <td>{customer?.name ?? 'Unknown'}</td>
      <td className={cx(paid ? 'text-emerald-600' : 'text-amber-600', 'text-right font-mono')}>{total.toFixed(2)}</td>
    </tr>
  )
}
