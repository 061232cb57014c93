import type { ConsoleEntry } from '@studio/preview';
import { Button, cn } from '@studio/ui';
import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { Icon } from '../../components/icons.tsx';
import { plural } from '../../lib/format.ts';
import { useStickToBottom } from '../conversation/use-stick-to-bottom.ts';

const LEVELS = {
  error: { icon: CircleAlert, tone: 'text-bad', name: 'Error' },
  warn: { icon: TriangleAlert, tone: 'text-warn', name: 'Warning' },
  info: { icon: Info, tone: 'text-ink-2', name: 'Info' },
  log: { icon: null, tone: 'text-ink', name: 'Log' },
  debug: { icon: null, tone: 'text-ink-3', name: 'Debug' },
} as const;

/** What the page said. */
export default function ConsolePane({
  entries,
  onClear,
}: {
  entries: readonly ConsoleEntry[];
  onClear: () => void;
}) {
  const { scroller, content } = useStickToBottom();
  const count = (level: ConsoleEntry['level']) =>
    entries.reduce((sum, entry) => (entry.level === level ? sum + entry.count : sum), 0);
  return (
    <div className="flex h-full flex-col bg-paper">
      <div className="flex h-10 shrink-0 items-center gap-3 border-b border-line px-4 text-ink-2">
        <p>
          {plural(count('error'), 'error')}, {plural(count('warn'), 'warning')}
        </p>
        <Button
          size="sm"
          variant="quiet"
          className="ml-auto"
          disabled={entries.length === 0}
          onClick={onClear}
        >
          Clear
        </Button>
      </div>
      <div
        ref={scroller}
        tabIndex={0}
        role="region"
        aria-label="Console lines"
        className="min-h-0 flex-1 overflow-y-auto -outline-offset-2"
      >
        <div ref={content}>
          {entries.length === 0 ? <p className="px-4 py-3 text-ink-3">The page has said nothing.</p> : null}
          <ol>
            {entries.map((entry) => (
              <ConsoleLine key={entry.id} entry={entry} />
            ))}
          </ol>
        </div>
      </div>
    </div>
  );
}

function ConsoleLine({ entry }: { entry: ConsoleEntry }) {
  const level = LEVELS[entry.level];
  return (
    <li className="flex items-start gap-2.5 border-b border-line px-4 py-1.5 font-mono text-[12.5px] leading-5">
      <span className={cn('mt-0.5 w-4 shrink-0', level.tone)}>
        {level.icon ? <Icon of={level.icon} /> : null}
        <span className="sr-only">{level.name}</span>
      </span>
      <span className={cn('min-w-0 flex-1 break-words whitespace-pre-wrap', level.tone)}>{entry.text}</span>
      {entry.count > 1 ? (
        <span className="shrink-0 rounded-full bg-sunken px-2 text-meta leading-5 text-ink-2">
          {entry.count}
          <span className="sr-only"> times</span>
        </span>
      ) : null}
    </li>
  );
}
