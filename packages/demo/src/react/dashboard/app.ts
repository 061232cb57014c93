export const APP = `import { useState } from 'react';
import { AreaChart } from './components/area-chart';
import { Bars } from './components/bars';
import { Dial } from './components/dial';
import { Log } from './components/log';
import { MetricTile } from './components/metric-tile';
import { chartTitle, headline, log, metrics, name, parts, partsTitle, ranges, share } from './content';

export default function App() {
  const [range, setRange] = useState(0);
  return (
    <div className="mx-auto max-w-[80rem] px-5 pb-16 sm:px-10">
      <header className="flex flex-wrap items-center justify-between gap-4 py-5">
        <p className="font-head text-xl font-semibold tracking-tight">{name}</p>
        <div role="group" aria-label="Range" className="flex rounded-button border border-line bg-surface p-1">
          {ranges.map((entry, index) => (
            <button
              key={entry.name}
              type="button"
              aria-pressed={index === range}
              onClick={() => setRange(index)}
              className={'min-h-9 rounded-button px-4 text-sm font-medium ' + (index === range ? 'bg-ink text-paper' : 'text-muted hover:text-ink')}
            >
              {entry.name}
            </button>
          ))}
        </div>
      </header>
      <main className="grid gap-10">
        <div className="grid gap-6 lg:grid-cols-[1.7fr_1fr]">
          <section aria-label={chartTitle} className="flex min-w-0 flex-col justify-between gap-10 rounded-card border border-line bg-surface p-5 sm:p-8">
            <div>
              <h1 className="max-w-[16ch] text-4xl leading-[1.05] sm:text-6xl">{headline}</h1>
              <p className="mt-3 text-muted">{chartTitle}, {ranges[range].name.toLowerCase()}</p>
            </div>
            <AreaChart title={chartTitle} series={ranges[range]} />
          </section>
          <Dial value={share.value} label={share.label} />
        </div>
        <ul className="grid gap-x-8 gap-y-8 sm:grid-cols-2 xl:grid-cols-4">
          {metrics.map((metric) => (
            <MetricTile key={metric.label} metric={metric} />
          ))}
        </ul>
        <div className="grid gap-10 lg:grid-cols-[1fr_1.7fr] lg:gap-16">
          <Bars title={partsTitle} parts={parts} />
          <Log entries={log} />
        </div>
      </main>
    </div>
  );
}
`;
