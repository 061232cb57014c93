import { z } from 'zod';
import type { TextStore } from '../../lib/storage.ts';

/**
 * What is typed and not accepted yet. `attempt` is there once it was sent: its ids go with exactly that text, so that
 * sending the same text again (a second click, a lost answer, a reload) is the same message to the server.
 */
const draftSchema = z.object({
  text: z.string(),
  attempt: z
    .object({ text: z.string(), clientMessageId: z.string(), newSessionId: z.string() })
    .nullable()
    .catch(null),
});
export type Draft = z.infer<typeof draftSchema>;
export type Attempt = NonNullable<Draft['attempt']>;

/** The draft of the start page, which belongs to no chat yet. */
export const NEW_CHAT = 'new';

const keyOf = (chat: string) => `studio-draft:${chat}`;

export function readDraft(store: TextStore, chat: string): Draft {
  const raw = store.get(keyOf(chat));
  if (raw === null) return { text: '', attempt: null };
  try {
    return draftSchema.parse(JSON.parse(raw));
  } catch {
    return { text: '', attempt: null };
  }
}

/** Keeps the text of a chat's draft; an earlier attempt stays beside it until the text is accepted. */
export function writeDraft(store: TextStore, chat: string, draft: Draft): void {
  if (draft.text === '' && draft.attempt === null) store.remove(keyOf(chat));
  else store.set(keyOf(chat), JSON.stringify(draft));
}

/** The ids to send a draft with: those of the last attempt when the text is still the same, otherwise new ones. */
export function attemptFor(draft: Draft, newId: () => string): Attempt {
  if (draft.attempt?.text === draft.text) return draft.attempt;
  return { text: draft.text, clientMessageId: newId(), newSessionId: newId() };
}

/** After acceptance: what was typed meanwhile stays, what was sent goes. */
export function clearAccepted(store: TextStore, chat: string, attempt: Attempt): Draft {
  const draft = readDraft(store, chat);
  const rest: Draft = { text: draft.text === attempt.text ? '' : draft.text, attempt: null };
  writeDraft(store, chat, rest);
  return rest;
}
