import { Area, AreaChart, CartesianGrid, Legend, XAxis, YAxis } from 'recharts';
import type { Point } from './types';

export function RevenueChart({ data }: { data: Point[] }) {
  return (
    <AreaChart width={560} height={260} data={data}>
      <CartesianGrid strokeDasharray="3 3" />
      <XAxis dataKey="month" />
      <YAxis />
      <Legend />
      <Area dataKey="revenue" stroke="#4f46e5" fill="#c7d2fe" isAnimationActive={false} />
      <Area dataKey="cost" stroke="#e11d48" fill="#fecdd3" isAnimationActive={false} />
    </AreaChart>
  );
}
