import type { SubscriptionCurrent } from '@studio/contracts';
import { formatMoment } from '../../lib/format.ts';
import type { ShownError } from '../../lib/errors.ts';
import type { ConnectionState } from '../studio/use-connection.ts';
import { limitNotice } from '../history/allowance.ts';
import type { Notice } from './composer-notice.tsx';

interface Circumstances {
  /** Why the last message was refused, until the person goes on. */
  error: ShownError | null;
  /** Enter was pressed while an answer is being written. */
  busy: boolean;
  connection: ConnectionState;
  /** The list of models was read and none of it can be used. */
  noModel: boolean;
  allowance: SubscriptionCurrent['allowance'] | undefined;
  now: number;
}

/** The one sentence a composer shows: what failed first, then what stands in the way. */
export function sendNotice(circumstances: Circumstances): Notice | null {
  const { error, busy, connection, noModel, allowance, now } = circumstances;
  if (error) return { tone: 'bad', text: errorSentence(error, allowance, now) };
  if (connection === 'offline')
    return {
      tone: 'warn',
      text: 'You are offline. What you write is kept; an answer in progress goes on without you.',
    };
  if (connection === 'unreachable')
    return {
      tone: 'warn',
      text: 'The studio does not answer. Reconnecting; what is here and what you write is kept.',
    };
  if (noModel) return { tone: 'warn', text: 'No model can be used right now. The list of models says why.' };
  const limit = limitNotice(allowance, now);
  if (limit !== null) return { tone: 'warn', text: limit };
  if (busy)
    return {
      tone: 'quiet',
      text: 'An answer is still being written. Your message is kept; send it when the answer is done.',
    };
  return null;
}

function errorSentence(error: ShownError, allowance: Circumstances['allowance'], now: number): string {
  const { retryAt } = error.details;
  if (error.code === 'guest_limit') {
    const full = allowance
      ? limitNotice({ ...allowance, resetsAt: retryAt ?? allowance.resetsAt }, now)
      : null;
    return full ?? error.message;
  }
  return retryAt === undefined || retryAt <= now
    ? error.message
    : `${error.message} Possible again ${formatMoment(retryAt, now)}.`;
}
