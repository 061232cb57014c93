import { createContext, use, useId, type ComponentProps, type ComponentType, type ReactNode } from 'react';
import * as Recharts from 'recharts';
import { cn } from '@/lib/utils';

/** Name, icon and colour of each series, by its key. */
export type ChartConfig = Record<
  string,
  { label?: ReactNode; icon?: ComponentType; color?: string; theme?: { light: string; dark: string } }
>;
const ChartContext = createContext<{ config: ChartConfig } | null>(null);

export function useChart(): { config: ChartConfig } {
  const chart = use(ChartContext);
  if (!chart) throw new Error('useChart must be used within a <ChartContainer />');
  return chart;
}

type ContainerProps = ComponentProps<'div'> & {
  config: ChartConfig;
  children: ComponentProps<typeof Recharts.ResponsiveContainer>['children'];
};

/** Gives a chart its size and the colours of its series as `--color-<key>`. */
export function ChartContainer({ id, className, children, config, ...props }: ContainerProps) {
  const own = useId().replaceAll(/\W/g, '');
  const chart = `chart-${id ?? own}`;
  return (
    <ChartContext value={{ config }}>
      <div
        data-slot="chart"
        data-chart={chart}
        className={cn(
          'flex aspect-video justify-center text-xs [&_.recharts-cartesian-axis-tick_text]:fill-muted-foreground [&_.recharts-cartesian-grid_line]:stroke-border/60 [&_.recharts-layer]:outline-none [&_.recharts-surface]:outline-none',
          className,
        )}
        {...props}
      >
        <ChartStyle id={chart} config={config} />
        <Recharts.ResponsiveContainer>{children}</Recharts.ResponsiveContainer>
      </div>
    </ChartContext>
  );
}

export function ChartStyle({ id, config }: { id: string; config: ChartConfig }) {
  const colours = (mode: 'light' | 'dark'): string =>
    Object.entries(config)
      .flatMap(([key, { theme, color }]) => {
        const value = theme?.[mode] ?? color;
        return value ? [`--color-${key}: ${value};`] : [];
      })
      .join(' ');
  const rules = `[data-chart=${id}] { ${colours('light')} }\n.dark [data-chart=${id}] { ${colours('dark')} }`;
  return <style dangerouslySetInnerHTML={{ __html: rules }} />;
}

interface Entry {
  name?: string;
  dataKey?: string;
  value?: number | string;
  color?: string;
  type?: string;
  payload?: Record<string, unknown> & { fill?: string };
}
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const seriesOf = (config: ChartConfig, entry: Entry | undefined, nameKey?: string) => {
  const named = nameKey ? (entry?.payload?.[nameKey] ?? nameKey) : undefined;
  const key = typeof named === 'string' ? named : (entry?.name ?? entry?.dataKey ?? 'value');
  return config[key] ?? config[String(entry?.dataKey)] ?? (entry?.payload ? config[textOf(entry.payload[key])] : undefined);
};

export const ChartTooltip = Recharts.Tooltip;

interface TooltipProps extends ComponentProps<'div'> {
  active?: boolean;
  payload?: readonly Entry[];
  label?: ReactNode;
  hideLabel?: boolean;
  hideIndicator?: boolean;
  indicator?: 'line' | 'dot' | 'dashed';
  nameKey?: string;
  labelKey?: string;
  labelClassName?: string;
  color?: string;
  labelFormatter?: (label: ReactNode, payload: readonly Entry[]) => ReactNode;
  formatter?: (value: Entry['value'], name: Entry['name'], entry: Entry, index: number, payload: Entry['payload']) => ReactNode;
}
const MARKS = { dot: 'size-2.5', line: 'w-1 self-stretch', dashed: 'w-0 self-stretch border-[1.5px] border-dashed bg-transparent!' };

export function ChartTooltipContent(props: TooltipProps) {
  const { active, payload, label, hideLabel, hideIndicator, indicator = 'dot', nameKey, labelKey, color, className } = props;
  const { config } = useChart();
  const entries = (payload ?? []).filter((entry) => entry.type !== 'none');
  if (!active || entries.length === 0) return null;
  const named = labelKey ? seriesOf(config, entries[0], labelKey)?.label : typeof label === 'string' ? config[label]?.label : undefined;
  const title = named ?? label;
  return (
    <div className={cn('grid min-w-[8rem] items-start gap-1.5 rounded-lg border bg-background px-2.5 py-1.5 text-xs shadow-xl', className)}>
      {hideLabel || title === undefined ? null : (
        <div className={cn('font-medium', props.labelClassName)}>{props.labelFormatter ? props.labelFormatter(title, entries) : title}</div>
      )}
      {entries.map((entry, index) => {
        const series = seriesOf(config, entry, nameKey);
        const Icon = series?.icon;
        const tint = color ?? entry.payload?.fill ?? entry.color;
        if (props.formatter && entry.value !== undefined)
          return <div key={index}>{props.formatter(entry.value, entry.name, entry, index, entry.payload)}</div>;
        return (
          <div key={index} className="flex w-full items-center gap-2 [&>svg]:size-2.5 [&>svg]:text-muted-foreground">
            {Icon ? <Icon /> : hideIndicator ? null : (
              <span className={cn('shrink-0 rounded-[2px]', MARKS[indicator])} style={{ backgroundColor: tint, borderColor: tint }} />
            )}
            <span className="flex-1 text-muted-foreground">{series?.label ?? entry.name}</span>
            <span className="font-mono font-medium tabular-nums text-foreground">
              {typeof entry.value === 'number' ? entry.value.toLocaleString() : entry.value}
            </span>
          </div>
        );
      })}
    </div>
  );
}

export const ChartLegend = Recharts.Legend;

type LegendProps = ComponentProps<'div'> & {
  payload?: readonly Entry[];
  verticalAlign?: 'top' | 'bottom' | 'middle';
  hideIcon?: boolean;
  nameKey?: string;
};

export function ChartLegendContent({ className, hideIcon, payload, verticalAlign = 'bottom', nameKey }: LegendProps) {
  const { config } = useChart();
  if (!payload?.length) return null;
  return (
    <div className={cn('flex items-center justify-center gap-4', verticalAlign === 'top' ? 'pb-3' : 'pt-3', className)}>
      {payload.map((entry, index) => {
        const series = seriesOf(config, entry, nameKey);
        const Icon = series?.icon;
        return (
          <div key={index} className="flex items-center gap-1.5 [&>svg]:size-3 [&>svg]:text-muted-foreground">
            {Icon && !hideIcon ? <Icon /> : <span className="size-2 shrink-0 rounded-[2px]" style={{ backgroundColor: entry.color }} />}
            {series?.label ?? String(entry.value ?? '')}
          </div>
        );
      })}
    </div>
  );
}
