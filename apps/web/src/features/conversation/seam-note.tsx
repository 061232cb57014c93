import type { Seam } from '@studio/contracts';
import { seamWords } from './seam-words.ts';

/** One quiet line where the studio had an answer gone on with by itself. */
export function SeamNote({ seams }: { seams: readonly Seam[] }) {
  const words = seamWords(seams);
  if (words === null) return null;
  return (
    <p role="note" className="my-3 text-ui text-ink-3">
      {words}
    </p>
  );
}
