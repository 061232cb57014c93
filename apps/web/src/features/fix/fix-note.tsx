import { LIMITS, type FixRequest } from '@studio/contracts';
import { Wrench } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../../components/icons.tsx';
import type { ChatView } from '../chat/chat-store.ts';
import { useFixState } from './use-fix-state.ts';
import { wordsOf } from './what-to-fix.ts';

/** In the place of a message, where the studio asked by itself. */
export function FixNote({ fix }: { fix: FixRequest }) {
  return <Line>By itself: {wordsOf(fix.failure).replace(/^Fix this/, 'fix this')}</Line>;
}

/** At the end of the conversation, once the studio has stopped trying. */
export function FixOutcome({ chatId, view }: { chatId: string; view: ChatView }) {
  const { next, tries, lastGood } = useFixState(chatId, view);
  if (tries === 0 || next?.action !== 'give_up') return null;
  const why =
    next.because === 'same_failure'
      ? 'The same error is there again.'
      : `${String(LIMITS.fixTries)} tries did not mend it.`;
  const shown = lastGood === null ? '' : ` Version ${String(lastGood.number)} is the last one that runs.`;
  return (
    <Line>
      {why} The studio stops trying.{shown}
    </Line>
  );
}

function Line({ children }: { children: ReactNode }) {
  return (
    <p role="note" className="flex items-start gap-2 text-ui break-words text-ink-2">
      <Icon of={Wrench} size={14} className="mt-[3px] shrink-0 text-ink-3" />
      <span className="min-w-0">{children}</span>
    </p>
  );
}
