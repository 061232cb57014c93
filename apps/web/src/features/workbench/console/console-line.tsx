import type { ConsoleEntry } from '@studio/preview';
import { readConsoleValues } from '@studio/preview/console';
import { cn } from '@studio/ui';
import { ChevronDown, ChevronRight, CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { memo, useMemo } from 'react';
import { Icon } from '../../../components/icons.tsx';
import { PlaceButton } from './place-button.tsx';
import { Value } from './value.tsx';

const LEVELS = {
  error: { icon: CircleAlert, tone: 'text-bad', name: 'Error' },
  warn: { icon: TriangleAlert, tone: 'text-warn', name: 'Warning' },
  info: { icon: Info, tone: 'text-ink-2', name: 'Info' },
  log: { icon: null, tone: 'text-ink', name: 'Log' },
  debug: { icon: null, tone: 'text-ink-3', name: 'Debug' },
} as const;

interface ConsoleLineProps {
  entry: ConsoleEntry;
  /** Whether a group's lines are shown; null for a line that is no group. */
  unfolded: boolean | null;
  onToggle: (id: number) => void;
  onOpenLine: (file: string, line: number) => void;
}

/** One line. Out of sight it is neither laid out nor painted: there may be a thousand. */
export const ConsoleLine = memo(function ConsoleLine({
  entry,
  unfolded,
  onToggle,
  onOpenLine,
}: ConsoleLineProps) {
  const level = LEVELS[entry.level];
  const { data = null, file = null, line = null, indent = 0 } = entry.detail ?? {};
  const values = useMemo(() => (data === null ? null : readConsoleValues(data)), [data]);
  return (
    <li
      style={indent === 0 ? undefined : { paddingLeft: 16 + indent * 16 }}
      className="flex items-start gap-2.5 border-b border-line px-4 py-1.5 font-mono text-[12.5px] leading-5 [contain-intrinsic-height:auto_33px] [content-visibility:auto]"
    >
      <span className={cn('mt-0.5 w-4 shrink-0', level.tone)}>
        {unfolded === null && level.icon ? <Icon of={level.icon} /> : null}
        {unfolded === null ? null : (
          <button
            type="button"
            aria-label={unfolded ? 'Fold the group' : 'Unfold the group'}
            aria-expanded={unfolded}
            onClick={() => onToggle(entry.id)}
            className="-m-1 rounded-sm p-1 hover:bg-sunken"
          >
            <Icon of={unfolded ? ChevronDown : ChevronRight} />
          </button>
        )}
        <span className="sr-only">{level.name}</span>
      </span>
      <span
        className={cn(
          'min-w-0 flex-1 break-words whitespace-pre-wrap',
          level.tone,
          unfolded !== null && 'font-label',
        )}
      >
        {values === null ? (
          entry.text
        ) : (
          <span className="flex flex-wrap items-start gap-x-2">
            {values.map((value, at) => (
              <Value key={at} value={value} onOpenLine={onOpenLine} />
            ))}
          </span>
        )}
      </span>
      {entry.count > 1 ? (
        <span className="shrink-0 rounded-full bg-sunken px-2 text-meta leading-5 text-ink-2">
          {entry.count}
          <span className="sr-only"> times</span>
        </span>
      ) : null}
      {file === null ? null : <PlaceButton file={file} line={line} onOpenLine={onOpenLine} />}
    </li>
  );
});
