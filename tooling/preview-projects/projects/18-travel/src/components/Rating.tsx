import { Star } from 'lucide-react';

export function Rating({ value, max = 5 }: { value: number; max?: number }) {
  return <div className="mt-2 flex" aria-label={`${value} of ${max}`}>{Array.from({ length: max }).map((_, i) => <Star key={i} size={16} className={i < value ? 'fill-amber-400 text-amber-400' : 'text-stone-300'} />)}</div>;
}
