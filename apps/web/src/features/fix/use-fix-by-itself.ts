import type { PreviewFailure } from '@studio/preview';
import { useEffect, useRef } from 'react';
import type { ChatView } from '../chat/chat-store.ts';
import { usePreferences } from '../studio/preferences-context.tsx';
import type { OpenedVersion } from '../versions/use-opened-version.ts';
import type { Fix } from './use-fix.ts';
import type { FixState } from './use-fix-state.ts';
import { failureToFix } from './what-to-fix.ts';

interface ByItself {
  view: ChatView;
  state: FixState;
  /** Of the current version, as the preview says it. */
  failure: PreviewFailure | null;
  fix: Fix;
  /** Puts the last good version on the screen. */
  onGiveUp: (version: OpenedVersion) => void;
}

/**
 * "Fix by itself": asks for a version that was written before the eyes of this tab and does not run, at most twice and never for the same
 * failure again; then the last version that ran is shown. Opening an old chat mends nothing.
 */
export function useFixByItself({ view, state, failure, fix, onGiveUp }: ByItself): void {
  const on = usePreferences().preferences.fixByItself;
  const { version, next, tries, lastGood } = state;
  const done = useRef<string | null>(null);
  const lastId = view.messages.at(-1)?.id;
  const { witnessed } = view;
  useEffect(() => {
    // The preview has to say so too: what the server keeps of a version may be an earlier look's.
    if (!on || !version || !next || !failure || witnessed !== lastId) return;
    const step = `${String(lastId)} ${next.action}`;
    if (done.current === step) return;
    if (next.action === 'give_up') {
      done.current = step;
      if (tries > 0 && lastGood) onGiveUp(lastGood);
    } else if (version.messageId === lastId) {
      done.current = step;
      void fix({ versionId: version.id, failure: failureToFix(failure), automatic: true }).then((sent) => {
        if (!sent) done.current = null;
      });
    }
  }, [on, version, next, tries, lastGood, failure, fix, onGiveUp, lastId, witnessed]);
}
