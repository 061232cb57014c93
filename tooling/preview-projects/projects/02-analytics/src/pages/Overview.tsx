import metrics, { share } from '@/data/metrics.json';
import { series } from '@/data/series';
import { RevenueChart, SharePie } from '@/components/charts';
import { StatCard } from '@/components/StatCard';

export default function Overview() {
  return (
    <div className="space-y-6">
      <h1 className="font-display text-3xl">Overview</h1>
      <div className="grid grid-cols-3 gap-4">
        <StatCard label="Revenue" value={metrics.revenue} delta={12} />
        <StatCard label="Users" value={metrics.users} delta={4} />
        <StatCard label="Churn" value={metrics.churn} delta={-1} />
      </div>
      <div className="panel"><RevenueChart data={series} /></div>
      <div className="panel inline-block"><SharePie parts={share} /></div>
    </div>
  );
}
