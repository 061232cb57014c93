import { Cell, Pie, PieChart } from 'recharts';

const COLORS = ['#4f46e5', '#0ea5e9', '#f59e0b'];

export default function SharePie({ parts }: { parts: { name: string; value: number }[] }) {
  return (
    <PieChart width={220} height={220}>
      <Pie data={parts} dataKey="value" innerRadius={50} outerRadius={90} isAnimationActive={false}>
        {parts.map((part, index) => (
          <Cell key={part.name} fill={COLORS[index % COLORS.length]} />
        ))}
      </Pie>
    </PieChart>
  );
}
