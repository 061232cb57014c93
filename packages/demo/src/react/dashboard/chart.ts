export const CHART = `import { useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { Series } from '../content';

const W = 1000;
const H = 320;

/** An area chart that is read by pointer or by the arrow keys. */
export function AreaChart({ title, series }: { title: string; series: Series }) {
  const { values, labels, unit } = series;
  const [picked, setPicked] = useState<number | null>(null);
  const top = Math.max(...values) * 1.12 || 1;
  const x = (index: number) => (index / (values.length - 1)) * W;
  const y = (value: number) => H - (value / top) * H;
  const line = values
    .map((value, index) => {
      if (index === 0) return 'M0 ' + y(value);
      const middle = (x(index - 1) + x(index)) / 2;
      return 'C' + middle + ' ' + y(values[index - 1]) + ' ' + middle + ' ' + y(value) + ' ' + x(index) + ' ' + y(value);
    })
    .join('');
  const shown = Math.min(picked ?? values.indexOf(Math.max(...values)), values.length - 1);
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    setPicked(Math.round(Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)) * (values.length - 1)));
  };
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    setPicked(Math.min(values.length - 1, Math.max(0, shown + by)));
  };
  const number = values[shown].toLocaleString('en-US');
  const figure = unit === '$' ? '$' + number : number + (unit === '' ? '' : ' ' + unit);
  const every = Math.ceil(labels.length / 6);
  return (
    <figure>
      <div
        role="slider"
        tabIndex={0}
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={values.length - 1}
        aria-valuenow={shown}
        aria-valuetext={labels[shown] + ', ' + figure}
        onPointerMove={point}
        onPointerLeave={() => setPicked(null)}
        onKeyDown={step}
        className="relative h-52 touch-pan-y sm:h-72"
      >
        <svg viewBox={'0 0 ' + W + ' ' + H} preserveAspectRatio="none" aria-hidden="true" className="absolute inset-0 size-full overflow-visible">
          {[0.25, 0.5, 0.75, 1].map((part) => (
            <line key={part} x1="0" x2={W} y1={H * part} y2={H * part} stroke="var(--line)" vectorEffect="non-scaling-stroke" />
          ))}
          <path d={line + 'L' + W + ' ' + H + 'L0 ' + H + 'Z'} fill="var(--accent)" opacity="0.16" />
          <path d={line} fill="none" stroke="var(--accent)" strokeWidth="2.5" vectorEffect="non-scaling-stroke" />
          <line x1={x(shown)} x2={x(shown)} y1="0" y2={H} stroke="var(--muted)" strokeDasharray="3 4" vectorEffect="non-scaling-stroke" />
        </svg>
        <span
          className="absolute size-3.5 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-surface bg-accent"
          style={{ left: (shown / (values.length - 1)) * 100 + '%', top: (y(values[shown]) / H) * 100 + '%' }}
        />
        <p
          className={'absolute top-0 whitespace-nowrap rounded-md bg-ink px-2.5 py-1 text-sm text-paper tabular-nums ' + (shown > values.length / 2 ? '-translate-x-full -ml-3' : 'ml-3')}
          style={{ left: (shown / (values.length - 1)) * 100 + '%' }}
        >
          {labels[shown]} <strong>{figure}</strong>
        </p>
      </div>
      <div className="mt-3 flex justify-between text-sm text-muted tabular-nums" aria-hidden="true">
        {labels.filter((_, index) => index % every === 0).map((label) => (
          <span key={label}>{label}</span>
        ))}
      </div>
    </figure>
  );
}
`;
