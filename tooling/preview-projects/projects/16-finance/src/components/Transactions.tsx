import { formatDistance } from 'date-fns';
import { ArrowDownLeft, ArrowUpRight } from 'lucide-react';
import type { Item } from '../data';

const TODAY = new Date(2025, 2, 4);

export function Transactions({ items }: { items: Item[] }) {
  return (
    <ul className="divide-y divide-gray-100 rounded-card bg-white *:px-6 *:py-3">
      {items.map(({ id, label, amount, at }) => (
        <li key={id} className="flex items-center gap-3">
          {amount < 0 ? <ArrowUpRight className="text-red-500" /> : <ArrowDownLeft className="text-mint-600" />}
          <span className="grow">{label} <small className="text-gray-500">{formatDistance(at, TODAY, { addSuffix: true })}</small></span>
          <span className="money">{amount}</span>
        </li>
      ))}
    </ul>
  );
}
