/** The measured project: five files of React and TypeScript with a chart of recharts. `TITLE` stands in the heading. */
export const FIRST_TITLE = 'Sales';

const MAIN = `import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import App from './App';
import './index.css';
createRoot(document.getElementById('root')!).render(<StrictMode><App /></StrictMode>);
`;

const APP = `import { useState } from 'react';
import { Chart } from './components/Chart';
import { sales } from './data';
export default function App() {
  const [count, setCount] = useState(0);
  return (
    <main className="page">
      <h1>TITLE</h1>
      <button onClick={() => setCount(count + 1)}>Count {count}</button>
      <Chart data={sales} />
    </main>
  );
}
`;

const CHART = `import { Bar, BarChart, ResponsiveContainer, XAxis } from 'recharts';
import type { Sale } from '../data';
export function Chart({ data }: { data: Sale[] }) {
  return (
    <div style={{ width: 400, height: 200 }}>
      <ResponsiveContainer>
        <BarChart data={data}><XAxis dataKey="month" /><Bar dataKey="value" isAnimationActive={false} /></BarChart>
      </ResponsiveContainer>
    </div>
  );
}
`;

const DATA = `export interface Sale { month: string; value: number }
export const sales: Sale[] = [{ month: 'Jan', value: 3 }, { month: 'Feb', value: 5 }];
`;

/** Texts by path with another heading. */
export const projectWith = (title: string): Record<string, string> => ({
  'src/main.tsx': MAIN,
  'src/App.tsx': APP.replace('TITLE', title),
  'src/components/Chart.tsx': CHART,
  'src/data.ts': DATA,
  'src/index.css': 'body { margin: 0; font-family: sans-serif; }\n.page { padding: 2rem; }\n',
});
