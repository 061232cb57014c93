import { Button } from '@studio/ui';
import { describeEdits } from './describe-edits.ts';
import type { HandEdits } from './use-hand-edits.ts';

interface EditLineProps {
  hand: HandEdits;
  /** Number of the version the edits made; null where the current one was not made by hand. */
  saved: number | null;
}

/** What became of the person's edits, and the choice where both sides changed a file. */
export function EditLine({ hand: { edits, view }, saved }: EditLineProps) {
  const words = describeEdits(view, saved);
  const stuck = view.state === 'conflict' || view.state === 'refused';
  return (
    <div
      className={
        words === null
          ? 'sr-only'
          : 'flex min-h-9 shrink-0 flex-wrap items-center gap-2 border-t border-line px-4 py-1 text-ui text-ink-2'
      }
    >
      <p role="status" aria-label="State of your edits" className="mr-auto">
        {words}
      </p>
      {view.state === 'conflict' ? (
        <Button size="sm" onClick={() => edits.overwrite()}>
          Keep mine
        </Button>
      ) : null}
      {stuck ? (
        <Button size="sm" variant="quiet" onClick={() => edits.discard()}>
          Discard mine
        </Button>
      ) : null}
    </div>
  );
}
