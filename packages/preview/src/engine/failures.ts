import type { FrameFailure } from '../shared/messages.ts';
import type { PreviewFailure } from '../types.ts';

const plain = (kind: PreviewFailure['kind'], message: string, hint: string | null): PreviewFailure => ({
  kind,
  message,
  file: null,
  line: null,
  column: null,
  hint,
});

/** The code loops or blocks: its frame was removed. */
export const hung = (): PreviewFailure =>
  plain(
    'hang',
    'The page stopped answering and was ended.',
    'Look for a loop that never ends, or work that blocks for seconds.',
  );

/** The page replaced its own document. */
export const wentAway = (): PreviewFailure =>
  plain(
    'runtime',
    'The page tried to leave the preview.',
    'Setting location or reloading leads out of the preview; use links instead.',
  );

/** A frame's document never reported. */
export const lost = (): PreviewFailure => notLoaded(new Error('The preview could not be loaded.'));

/** The engine's own files did not arrive. */
export const notLoaded = (error: unknown): PreviewFailure =>
  plain(
    'network',
    error instanceof Error ? error.message : 'The preview could not be loaded.',
    'Check the connection, then reload the preview.',
  );

/** A failure told by a frame; where a script of the page was refused before, that is the likelier cause. */
export function fromFrame(failure: FrameFailure, blocked: readonly string[]): PreviewFailure {
  const script = blocked.find((url) => /\.m?js(\?|$)|unpkg|jsdelivr|cdnjs|esm\.sh/.test(url));
  const needed =
    script && /is not (defined|a function)|undefined/.test(failure.message)
      ? `The page also asks for ${script}, which is not available in the preview.`
      : null;
  return { ...failure, hint: failure.hint ?? needed };
}
