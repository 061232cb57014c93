import type { Brief } from '../../brief/brief.ts';
import { presented } from '../../brief/presented.ts';
import type { Draft } from '../../page/files.ts';
import { hash } from '../../seed.ts';
import type { Metric } from '../../trades/types.ts';
import { constant, reactProject } from '../project.ts';
import { APP } from './app.ts';
import { CHART } from './chart.ts';
import { figuresOf } from './figures.ts';
import { BARS, DIAL, LOG, METRIC } from './parts.ts';
import { daySeries, isLevel, monthSeries, sparks, weekSeries } from './series.ts';

const spoken = ({ label, value, unit }: Metric): string => {
  const figure =
    unit === '$'
      ? `$${value.toLocaleString('en-US')}`
      : `${value.toLocaleString('en-US')}${unit === '' || unit === '%' ? unit : ` ${unit}`}`;
  return label.length <= 5
    ? `${figure} ${label.toLowerCase()}`
    : `${figure} ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
};

/** One page of instruments: what is now, how the day went, where it went. */
export function dashboard(brief: Brief): Draft {
  const { trade } = brief;
  const figures = figuresOf(brief);
  const [first, second] = figures.metrics;
  if (first === undefined || second === undefined) throw new Error('A dashboard has two figures or more.');
  const seed = hash(`${brief.name}${trade.id}`);
  const solar = trade.id === 'solar' && brief.listed.length === 0;
  const unit = solar ? 'kW' : first.unit;
  const course = { seed, solar, unit, peak: first.value, level: !solar && isLevel(first) };
  const metrics = figures.metrics.map((metric, index) => ({
    ...metric,
    trend: sparks(seed + index, metric.change),
  }));
  const parts = (solar ? ['House', 'Battery', 'Grid', 'Car'] : figures.parts).map((label, index) => ({
    label,
    value: [46, 27, 17, 10][index] ?? 5,
  }));
  const log = figures.log.map((text, index) => ({
    at: `${String(16 - index * 2).padStart(2, '0')}:${['42', '05', '31', '18', '50'][index] ?? '00'}`,
    text,
    state: ['Open', 'Done', 'Open', 'Done', 'Done'][index] ?? 'Done',
  }));
  const content = `export interface Metric { label: string; value: number; unit: string; change: number; trend: number[] }
export interface Series { unit: string; labels: string[]; values: number[] }
export interface Part { label: string; value: number }
export interface Entry { at: string; text: string; state: string }

${constant('name', brief.name)}
${constant('headline', `${spoken(first)}, ${spoken(second)}.`)}
${constant('share', { value: solar ? 0.55 : 0.72, label: solar ? 'of what the roof can do' : 'of this week’s aim' })}
${constant('metrics', metrics, 'Metric[]')}
${constant('chartTitle', solar ? 'Production' : first.label)}
${constant('ranges', [daySeries(course), weekSeries(course), monthSeries(course)], '(Series & { name: string })[]')}
${constant('partsTitle', solar ? 'Where it went' : figures.partsTitle)}
${constant('parts', parts, 'Part[]')}
${constant('log', log, 'Entry[]')}
`;
  return {
    files: reactProject(brief, {
      title: `${brief.name}, dashboard`,
      content,
      app: APP,
      components: {
        'area-chart.tsx': CHART,
        'dial.tsx': DIAL,
        'metric-tile.tsx': METRIC,
        'bars.tsx': BARS,
        'log.tsx': LOG,
      },
    }),
    intro: `Here is ${presented(brief, 'a dashboard')}: one sentence that says how things stand, a chart for day, week and month that can be read with the arrow keys, four figures and the latest entries.`,
    outro:
      'The figures are examples and stand in `src/content.ts`; put yours there or ask me for another colour, name or theme.',
  };
}
