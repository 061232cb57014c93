import { Line, LineChart, ReferenceLine, ResponsiveContainer } from 'recharts';

export const Trend = ({ values }: { values: number[] }) => (
  <div className="h-40 w-full">
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={values.map((value, index) => ({ index, value }))}>
        <ReferenceLine y={8} stroke="#94a3b8" />
        <Line dataKey="value" stroke="#059669" dot={false} isAnimationActive={false} />
      </LineChart>
    </ResponsiveContainer>
  </div>
);
