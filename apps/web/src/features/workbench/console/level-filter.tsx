import type { ConsoleLevel } from '@studio/preview';
import { cn } from '@studio/ui';
import { formatCount } from '../../../lib/format.ts';
import { LEVELS } from './visible-lines.ts';

const TONES: Partial<Record<ConsoleLevel, string>> = { error: 'text-bad', warn: 'text-warn' };
const NAMES: Record<ConsoleLevel, string> = {
  error: 'Errors',
  warn: 'Warnings',
  info: 'Infos',
  log: 'Logs',
  debug: 'Debug',
};

interface LevelFilterProps {
  counts: Record<ConsoleLevel, number>;
  hidden: ReadonlySet<ConsoleLevel>;
  onToggle: (level: ConsoleLevel) => void;
}

/** Which levels are shown, with how often each was used. */
export function LevelFilter({ counts, hidden, onToggle }: LevelFilterProps) {
  return (
    <div role="group" aria-label="Levels" className="flex min-w-0 flex-wrap gap-1">
      {LEVELS.map((level) => (
        <button
          key={level}
          type="button"
          aria-pressed={!hidden.has(level)}
          onClick={() => onToggle(level)}
          className={cn(
            'inline-flex h-7 items-center gap-1.5 rounded-sm px-2 text-ui transition-colors duration-120 hover:bg-sunken phone:h-11',
            hidden.has(level) ? 'text-ink-3 line-through' : 'text-ink-2',
          )}
        >
          {NAMES[level]}
          <span className={cn('font-mono text-meta', counts[level] > 0 && TONES[level])}>
            {formatCount(counts[level])}
          </span>
        </button>
      ))}
    </div>
  );
}
