import type { RunView } from '@studio/contracts';

export interface RunNote {
  tone: 'quiet' | 'warn' | 'bad';
  text: string;
  /** There is something to continue. */
  resumable: boolean;
}

/** What is to be said under an answer that did not simply finish: what happened, what was kept, what can be done. */
export function runNote(run: RunView | null, blank: boolean): RunNote | null {
  if (run === null) return null;
  const kept = blank ? 'Nothing was written.' : 'What was written is kept.';
  switch (run.status) {
    case 'queued':
    case 'running':
      return null;
    case 'finished':
      if (run.finishReason === 'length')
        return { tone: 'warn', text: 'The answer reached its length limit.', resumable: true };
      if (run.finishReason === 'content_filter')
        return { tone: 'warn', text: 'The model’s filter ended this answer.', resumable: false };
      return null;
    case 'stopped':
      return { tone: 'quiet', text: `Stopped. ${kept}`, resumable: true };
    case 'interrupted':
      return {
        tone: 'warn',
        text: sentence('Interrupted.', run.error?.message ?? 'The studio went away.', kept),
        resumable: true,
      };
    case 'failed':
      return {
        tone: 'bad',
        text: sentence(run.error?.message ?? 'The model did not answer.', kept),
        resumable: true,
      };
  }
}

/** Joins what is to be said; the server's own sentence may have told already what was kept. */
function sentence(...parts: string[]): string {
  const kept = parts.slice(0, -1).some((part) => /\bkept\b/.test(part));
  return (kept ? parts.slice(0, -1) : parts).join(' ');
}
