import type { AnswerView } from '../chat/answer-store.ts';
import { runNote } from './run-note.ts';

/** How far the newest turn is, as far as it is worth a sentence. */
export type Progress = 'quiet' | 'sending' | 'writing' | 'over';

/**
 * `writing` until the answer itself has its end and all of its words: the account says earlier that a run is over, without saying how.
 */
export function progressOf(
  sending: boolean,
  live: boolean,
  answer: Pick<AnswerView, 'live' | 'run'> | null,
): Progress {
  if (sending) return 'sending';
  if (live || answer?.live === true) return 'writing';
  return answer?.run ? 'over' : 'quiet';
}

/** What is said when the progress has changed; null for nothing. What was over when it was opened is no news. */
export function progressSentence(
  before: Progress,
  now: Progress,
  answer: Pick<AnswerView, 'run' | 'blank'> | null,
): string | null {
  if (before === now) return null;
  if (now === 'sending') return 'Your message is being sent.';
  if (now === 'writing') return 'The answer is being written.';
  if (now === 'over' && before === 'writing')
    return (answer && runNote(answer.run, answer.blank)?.text) ?? 'The answer is finished.';
  return null;
}
