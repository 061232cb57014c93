import type { ConsoleEntry, ConsoleLevel } from '@studio/preview';
import { Button } from '@studio/ui';
import { memo, useCallback, useMemo, useState } from 'react';
import { useStickToBottom } from '../../conversation/use-stick-to-bottom.ts';
import { ConsoleLine } from './console-line.tsx';
import { LevelFilter } from './level-filter.tsx';
import { countLevels, isGroup, isUnfolded, visibleLines } from './visible-lines.ts';

interface ConsolePaneProps {
  entries: readonly ConsoleEntry[];
  onClear: () => void;
  onOpenLine: (file: string, line: number) => void;
}

/** What the page said. */
export default memo(function ConsolePane({ entries, onClear, onOpenLine }: ConsolePaneProps) {
  const { scroller, content } = useStickToBottom();
  const [hidden, setHidden] = useState<ReadonlySet<ConsoleLevel>>(new Set());
  const [toggled, setToggled] = useState<ReadonlySet<number>>(new Set());
  const counts = useMemo(() => countLevels(entries), [entries]);
  const shown = useMemo(() => visibleLines(entries, hidden, toggled), [entries, hidden, toggled]);
  const toggle = useCallback((id: number) => setToggled((before) => toggledIn(before, id)), []);
  return (
    <div className="flex h-full flex-col bg-paper">
      <div className="flex min-h-10 shrink-0 items-center gap-2 border-b border-line px-3 py-1">
        <LevelFilter
          counts={counts}
          hidden={hidden}
          onToggle={(level) => setHidden((before) => toggledIn(before, level))}
        />
        <Button
          size="sm"
          variant="quiet"
          className="ml-auto"
          disabled={entries.length === 0}
          onClick={() => {
            onClear();
            // The button is off with the last line: the lines are where one goes on.
            scroller.current?.focus({ preventScroll: true });
          }}
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
          {shown.length > 0 ? null : (
            <p className="px-4 py-3 text-ink-3">
              {entries.length === 0 ? 'The page has said nothing.' : 'All lines are hidden by the filter.'}
            </p>
          )}
          <ol>
            {shown.map((entry) => (
              <ConsoleLine
                key={entry.id}
                entry={entry}
                unfolded={isGroup(entry) ? isUnfolded(entry, toggled) : null}
                onToggle={toggle}
                onOpenLine={onOpenLine}
              />
            ))}
          </ol>
        </div>
      </div>
    </div>
  );
});

/** The set with the member if it had it not, without it if it had. */
function toggledIn<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
