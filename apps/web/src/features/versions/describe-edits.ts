import type { EditView } from './edit-store.ts';

/** What became of hand edits, in words for the state line; null when there is nothing to say. `saved` is the number of the version they made. */
export function describeEdits(
  { state, paths, error }: Pick<EditView, 'state' | 'paths' | 'error'>,
  saved: number | null,
): string | null {
  switch (state) {
    case 'saved':
      return saved === null ? null : `Saved as version ${String(saved)}`;
    case 'waiting':
      return 'Edited, not saved yet';
    case 'saving':
      return 'Saving';
    case 'offline':
      return 'Not saved: no connection. Your edits are kept and sent again.';
    case 'conflict':
      return `Not saved: ${paths.join(', ')} changed elsewhere too.`;
    case 'refused':
      return `Not saved: ${error?.message ?? 'the studio does not take it.'}`;
  }
}
