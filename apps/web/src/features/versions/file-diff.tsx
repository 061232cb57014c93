import type { VersionsDiffOutput } from '@studio/contracts';
import { cn } from '@studio/ui';
import { useMemo, useState } from 'react';
import { plural } from '../../lib/format.ts';
import { folded, linesOf, sideBySide, type DiffLine } from './diff-lines.ts';

const KINDS = { added: 'new', changed: 'changed', removed: 'deleted' } as const;
const SIGNS = { same: ' ', added: '+', removed: '−' } as const;
const TONES = { same: '', added: 'bg-good/10', removed: 'bg-bad/10' } as const;

/** Side by side where there is room for it, or one below the other. */
export type DiffLook = 'sides' | 'inline';

interface FileDiffProps {
  file: VersionsDiffOutput['files'][number];
  /** Whether it begins unfolded: long lists begin folded. */
  open: boolean;
  look: DiffLook;
}

/** One file that differs. */
export function FileDiff({ file, open, look }: FileDiffProps) {
  const [unfolded, setUnfolded] = useState(open);
  return (
    <details
      open={unfolded}
      onToggle={(event) => setUnfolded(event.currentTarget.open)}
      className="border-t border-line"
    >
      <summary className="flex cursor-default items-center gap-2 px-4 py-2 font-mono text-[12.5px] hover:bg-sunken">
        <span className="truncate">{file.path}</span>
        <span className="ml-auto shrink-0 text-meta text-ink-2">{KINDS[file.kind]}</span>
      </summary>
      {unfolded ? <Lines before={file.before ?? ''} after={file.after ?? ''} look={look} /> : null}
    </details>
  );
}

function Lines({ before, after, look }: { before: string; after: string; look: DiffLook }) {
  const sides = look === 'sides';
  const parts = useMemo(() => folded(linesOf(before, after)), [before, after]);
  if (parts.length === 0) return <p className="px-4 pb-3 text-meta text-ink-2">An empty file.</p>;
  return (
    <div className="pb-2 font-mono text-[12.5px] leading-5">
      {parts.map((part, at) =>
        part.type === 'gap' ? (
          <p key={at} className="bg-sunken px-4 text-meta leading-6 text-ink-2">
            {plural(part.count, 'unchanged line')}
          </p>
        ) : (
          <div key={at}>
            <div className={cn(sides && '@[720px]:hidden')}>
              {part.lines.map((line, index) => (
                <Line key={index} line={line} number={line.after ?? line.before} />
              ))}
            </div>
            <div className={cn('hidden', sides && '@[720px]:block')}>
              {sideBySide(part.lines).map(({ left, right }, index) => (
                <div key={index} className="grid grid-cols-2">
                  <Line line={left} number={left?.before ?? null} />
                  <Line line={right} number={right?.after ?? null} className="border-l border-line" />
                </div>
              ))}
            </div>
          </div>
        ),
      )}
    </div>
  );
}

interface LineProps {
  line: DiffLine | null;
  number: number | null;
  className?: string;
}

function Line({ line, number, className }: LineProps) {
  if (line === null) return <div aria-hidden className={cn('bg-sunken/50', className)} />;
  return (
    <div className={cn('flex min-w-0', TONES[line.kind], className)}>
      <span className="w-11 shrink-0 pr-2 text-right text-meta leading-5 text-ink-3 select-none">
        {number}
      </span>
      <span className="w-4 shrink-0 text-ink-2">{SIGNS[line.kind]}</span>
      <span className="min-w-0 flex-1 pr-3 break-words whitespace-pre-wrap">{line.text}</span>
    </div>
  );
}
