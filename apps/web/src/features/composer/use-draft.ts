import { useCallback, useEffect, useRef, useState } from 'react';
import { localStore } from '../../lib/storage.ts';
import { newUuid } from '../../lib/uuid.ts';
import { attemptFor, readDraft, writeDraft, type Attempt } from '../chat/drafts.ts';

interface DraftHandle {
  text: string;
  setText: (text: string) => void;
  /** The ids the current text is to be sent with. */
  attempt: () => Attempt;
  /** Empties the box without forgetting the text, which stays stored until the server has it. */
  clearBox: () => void;
  /** Brings refused text back, before whatever was typed since. */
  restore: (refused: string) => void;
}

/** The text of one composer, kept over reloads. The server's HTML is empty; the stored text comes with the first effect. */
export function useDraft(draftKey: string): DraftHandle {
  const [text, setBox] = useState('');
  /** The ids of the last sending: a second click before anything was stored must use the same ones. */
  const made = useRef<Attempt | null>(null);

  useEffect(() => {
    const stored = readDraft(localStore, draftKey).text;
    // Only an outside store can know it, and only after hydration; a draft typed before that wins.
    // eslint-disable-next-line react-hooks/set-state-in-effect -- see above
    setBox((typed) => typed || stored);
  }, [draftKey]);

  const setText = useCallback(
    (next: string) => {
      setBox(next);
      writeDraft(localStore, draftKey, { text: next, attempt: readDraft(localStore, draftKey).attempt });
    },
    [draftKey],
  );

  const restore = useCallback(
    (refused: string) => {
      setBox((typed) => {
        if (typed.includes(refused)) return typed;
        const next = typed.trim() === '' ? refused : `${refused}\n\n${typed}`;
        writeDraft(localStore, draftKey, { text: next, attempt: readDraft(localStore, draftKey).attempt });
        return next;
      });
    },
    [draftKey],
  );

  return {
    text,
    setText,
    restore,
    clearBox: () => {
      // From here on the stored attempt speaks for the text; the same words again later are another message.
      made.current = null;
      setBox('');
    },
    attempt: () => {
      const known = made.current ?? readDraft(localStore, draftKey).attempt;
      made.current = attemptFor({ text: text.trim(), attempt: known }, newUuid);
      return made.current;
    },
  };
}
