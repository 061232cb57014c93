import type { ConsoleValue } from '@studio/preview';
import { cn } from '@studio/ui';
import { useState } from 'react';
import { formatCount } from '../../../lib/format.ts';
import { PlaceButton } from './place-button.tsx';
import { ValueTable } from './value-table.tsx';

const TONES: Partial<Record<ConsoleValue['k'], string>> = {
  string: 'text-good',
  number: 'text-bad',
  word: 'text-ink-2',
  function: 'text-ink-2 italic',
};

interface ValueProps {
  value: ConsoleValue;
  /** Its name in what it lies in. */
  label?: string;
  onOpenLine: (file: string, line: number) => void;
}

/** A value in one line; with members, markup or a stack it unfolds, and only then are they drawn. */
export function Value({ value, label, onOpenLine }: ValueProps) {
  const [open, setOpen] = useState(value.k === 'table');
  const name = label === undefined ? null : <span className="text-ink-2">{label}: </span>;
  const line = <span className={cn('break-words whitespace-pre-wrap', TONES[value.k])}>{value.s}</span>;
  const inside = value.c ?? value.h ?? value.at ?? value.rows ?? value.m;
  if (inside === undefined)
    return (
      <span className="min-w-0">
        {name}
        {line}
      </span>
    );
  return (
    <details
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="max-w-full min-w-0"
    >
      <summary className="rounded-sm marker:text-ink-3">
        {name}
        {line}
      </summary>
      {open ? <Inside value={value} onOpenLine={onOpenLine} /> : null}
    </details>
  );
}

function Inside({ value, onOpenLine }: ValueProps) {
  return (
    <div className="border-l border-line pl-3 text-ink">
      {value.rows && value.head ? <ValueTable head={value.head} rows={value.rows} /> : null}
      {value.h === undefined ? null : (
        <pre className="max-h-80 overflow-auto py-1 text-ink-2" tabIndex={0}>
          {value.h}
        </pre>
      )}
      {value.at && value.at.length > 0 ? (
        <ol aria-label="Stack">
          {value.at.map(({ text, file, line }, at) => (
            <li key={at} className="flex gap-2 text-ink-2">
              <span className="truncate">at {text}</span>
              {file === null ? null : <PlaceButton file={file} line={line} onOpenLine={onOpenLine} />}
            </li>
          ))}
        </ol>
      ) : null}
      {value.c ? (
        <ul>
          {value.c.map(([name, member], at) => (
            <li key={at}>
              <Value value={member} label={name} onOpenLine={onOpenLine} />
            </li>
          ))}
        </ul>
      ) : null}
      {value.m === undefined ? null : <p className="text-ink-3">and {formatCount(value.m)} more</p>}
    </div>
  );
}
