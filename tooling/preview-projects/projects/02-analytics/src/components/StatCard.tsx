import type { ReactNode } from 'react';
import { TrendingDown, TrendingUp } from 'lucide-react';
import { formatNumber } from '@/lib/format';

type StatCardProps = { label: string; value: number; delta: number; children?: ReactNode };

export function StatCard({ label, value, delta, children }: StatCardProps) {
  const up = delta >= 0;
  return (
    <div className="panel">
      <p className="text-sm text-slate-500">{label}</p>
      <p className="mt-1 text-2xl font-semibold tabular-nums">{formatNumber(value)}</p>
      <p className={up ? 'mt-2 flex items-center gap-1 text-xs text-emerald-600' : 'mt-2 flex items-center gap-1 text-xs text-rose-600'}>
        {up ? <TrendingUp size={14} /> : <TrendingDown size={14} />} {delta}%
      </p>
      {children}
    </div>
  );
}
