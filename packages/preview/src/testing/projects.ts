import type { Sources } from './bench.ts';

const CHART = `import { BarChart, Bar, XAxis, ResponsiveContainer } from 'recharts';
import type { Sale } from '../data';
export function Chart({ data }: { data: Sale[] }) {
  return (
    <div style={{ width: 400, height: 200 }} data-testid="chart">
      <ResponsiveContainer>
        <BarChart data={data}><XAxis dataKey="month" /><Bar dataKey="value" isAnimationActive={false} /></BarChart>
      </ResponsiveContainer>
    </div>
  );
}
`;

/** A project of five files in TypeScript, with charts, icons and Tailwind 4. */
export const dashboard: Sources = {
  'src/main.tsx': `import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import App from './App';
import './index.css';
createRoot(document.getElementById('root')!).render(<StrictMode><App /></StrictMode>);
`,
  'src/App.tsx': `import { useState } from 'react';
import { Flame } from 'lucide-react';
import { Chart } from '@/components/Chart';
import { sales } from './data';
export default function App() {
  const [count, setCount] = useState(0);
  return (
    <main className="p-8 bg-slate-900 text-white">
      <h1 className="text-2xl font-bold flex gap-2"><Flame /> Sales</h1>
      <button className="rounded bg-emerald-500 px-4" onClick={() => setCount(count + 1)}>Count {count}</button>
      <Chart data={sales} />
    </main>
  );
}
`,
  'src/components/Chart.tsx': CHART,
  'src/data.ts': `export interface Sale { month: string; value: number }
export const sales: Sale[] = [{ month: 'Jan', value: 3 }, { month: 'Feb', value: 5 }];
`,
  'src/index.css': '@import "tailwindcss";\nbody { margin: 0; }\n',
};

/** `sources` with one file's text changed. */
export function edited(sources: Sources, path: string, from: string, to: string): Sources {
  const text = sources[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return { ...sources, [path]: text.replace(from, to) };
}
