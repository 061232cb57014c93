export const DIAL = `/** A wedge like a slice of daylight: how much of the whole is there. */
export function Dial({ value, label }: { value: number; label: string }) {
  const from = Math.PI * 1.04;
  const to = from + Math.min(0.999, value) * Math.PI * 2;
  const at = (angle: number) => 200 + 420 * Math.sin(angle) + ' ' + (200 - 420 * Math.cos(angle));
  return (
    <figure className="relative min-h-64 overflow-hidden rounded-card bg-art-4">
      <svg viewBox="0 0 400 400" preserveAspectRatio="xMidYMid slice" aria-hidden="true" className="absolute inset-0 size-full">
        <path d={'M200 200L' + at(from) + 'A420 420 0 ' + (value > 0.5 ? 1 : 0) + ' 1 ' + at(to) + 'Z'} fill="var(--accent)" />
        {[70, 130, 190].map((radius) => (
          <circle key={radius} cx="200" cy="200" r={radius} fill="none" stroke="var(--art-1)" strokeOpacity="0.22" />
        ))}
        <circle cx="200" cy="200" r="26" fill="var(--art-1)" />
      </svg>
      <figcaption className="absolute bottom-3 left-3 rounded-lg bg-paper px-3 py-2 text-ink">
        <span className="font-head text-2xl tracking-tight tabular-nums">{Math.round(value * 100)} %</span>
        <span className="ml-2 text-sm text-muted">{label}</span>
      </figcaption>
    </figure>
  );
}
`;

export const METRIC = `import { ArrowDownRight, ArrowUpRight } from 'lucide-react';
import type { Metric } from '../content';

export function MetricTile({ metric }: { metric: Metric }) {
  const { label, value, unit, change, trend } = metric;
  const most = Math.max(...trend);
  const Arrow = change < 0 ? ArrowDownRight : ArrowUpRight;
  return (
    <li className="flex flex-col gap-1 border-t-2 border-ink pt-4">
      <p className="text-muted">{label}</p>
      <p className="font-head text-4xl tracking-tight tabular-nums">
        {unit === '$' && '$'}
        {value.toLocaleString('en-US')}
        {unit !== '$' && unit !== '' && <span className="ml-1 text-xl text-muted">{unit}</span>}
      </p>
      <div className="mt-2 flex items-end justify-between gap-4">
        <p className="flex items-center gap-1 text-sm tabular-nums">
          <Arrow size={16} aria-hidden="true" />
          {Math.abs(change)} %<span className="sr-only">{change < 0 ? ' less' : ' more'}</span> <span className="text-muted">on last week</span>
        </p>
        <div className="flex h-8 items-end gap-[3px]" aria-hidden="true">
          {trend.map((height, index) => (
            <span key={index} className={'w-1.5 rounded-sm ' + (index === trend.length - 1 ? 'bg-accent' : 'bg-line')} style={{ height: (height / most) * 100 + '%' }} />
          ))}
        </div>
      </div>
    </li>
  );
}
`;

export const BARS = `import type { Part } from '../content';

export function Bars({ title, parts }: { title: string; parts: Part[] }) {
  return (
    <section aria-label={title}>
      <h2 className="text-xl">{title}</h2>
      <ul className="mt-4 grid gap-4">
        {parts.map((part) => (
          <li key={part.label}>
            <p className="flex justify-between gap-4">
              <span>{part.label}</span>
              <span className="text-muted tabular-nums">{part.value} %</span>
            </p>
            <div className="mt-1.5 h-2.5 rounded-full bg-line" aria-hidden="true">
              <div className="h-full rounded-full bg-accent" style={{ width: part.value + '%' }} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
`;

export const LOG = `import { useState } from 'react';
import type { Entry } from '../content';

export function Log({ entries }: { entries: Entry[] }) {
  const [onlyOpen, setOnlyOpen] = useState(false);
  const shown = onlyOpen ? entries.filter((entry) => entry.state === 'Open') : entries;
  return (
    <section aria-label="Latest" className="min-w-0">
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="text-xl">Latest</h2>
        <label className="flex min-h-11 cursor-pointer items-center gap-2 text-sm text-muted">
          <input type="checkbox" checked={onlyOpen} onChange={() => setOnlyOpen(!onlyOpen)} className="size-4 accent-accent" />
          Open only
        </label>
      </div>
      <ul className="mt-1 border-t border-line">
        {shown.map((entry) => (
          <li key={entry.text} className="flex items-baseline gap-4 border-b border-line py-3">
            <span className="text-sm text-muted tabular-nums">{entry.at}</span>
            <span className="min-w-0 flex-1">{entry.text}</span>
            <span className={'text-sm ' + (entry.state === 'Open' ? 'font-semibold text-accent-text' : 'text-muted')}>{entry.state}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
`;
