import {
  applyAnswer,
  describeFailure,
  summarizeChanges,
  type ParsedAnswer,
  type ProjectFiles,
} from '@studio/artifacts';
import { memo, useMemo } from 'react';
import { plural } from '../../lib/format.ts';

interface ChangeNoteProps {
  parsed: ParsedAnswer;
  /** The project before the answer. */
  before: ProjectFiles;
}

/** What an answer that is over did to a project that was there before: "Changed 3 files, 14 lines", or why it changed nothing. */
export const ChangeNote = memo(function ChangeNote({ parsed, before }: ChangeNoteProps) {
  const applied = useMemo(() => applyAnswer(before, parsed), [before, parsed]);
  const summary = useMemo(() => summarizeChanges(before, applied.files), [before, applied]);
  const failures = applied.failures.filter(({ kind }) => kind !== 'cut');
  if (failures.length > 0) {
    return (
      <div role="note" className="my-3 text-ui text-ink-2">
        <p className="text-warn">Nothing was changed.</p>
        <ul>
          {failures.map((failure, index) => (
            <li key={index}>{describeFailure(failure)}</li>
          ))}
        </ul>
      </div>
    );
  }
  if (Object.keys(before).length === 0 || summary.files.length === 0) return null;
  return (
    <p className="my-3 text-ui text-ink-3">
      Changed {plural(summary.files.length, 'file')}, {plural(summary.lines, 'line')}.
    </p>
  );
});
