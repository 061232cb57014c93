import type { TextStore } from '../../lib/storage.ts';

/** The ids one sending of a text carries. */
export interface Attempt {
  text: string;
  clientMessageId: string;
  newSessionId: string;
}

/**
 * What is typed and not accepted yet. `attempt` is there once it was sent: its ids go with exactly that text, so that
 * sending the same text again (a second click, a lost answer, a reload) is the same message to the server.
 */
export interface Draft {
  text: string;
  attempt: Attempt | null;
}

/** The draft of the start page, which belongs to no chat yet. */
export const NEW_CHAT = 'new';

const keyOf = (chat: string) => `studio-draft:${chat}`;

export function readDraft(store: TextStore, chat: string): Draft {
  const raw = store.get(keyOf(chat));
  if (raw === null) return { text: '', attempt: null };
  try {
    return toDraft(JSON.parse(raw));
  } catch {
    return { text: '', attempt: null };
  }
}

/** By hand: a schema library would be half of what the start page needs to work. */
function toDraft(stored: unknown): Draft {
  const text = textField(stored, 'text') ?? '';
  const attempt =
    typeof stored === 'object' && stored !== null && 'attempt' in stored ? stored.attempt : null;
  const sent = textField(attempt, 'text');
  const clientMessageId = textField(attempt, 'clientMessageId');
  const newSessionId = textField(attempt, 'newSessionId');
  const whole = sent !== null && clientMessageId !== null && newSessionId !== null;
  return { text, attempt: whole ? { text: sent, clientMessageId, newSessionId } : null };
}

function textField(value: unknown, name: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const field: unknown = Reflect.get(value, name);
  return typeof field === 'string' ? field : null;
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

/** The chat is gone: what was typed into it becomes the start page's, after what is there already. */
export function takeDraftAlong(store: TextStore, chat: string): void {
  const { text } = readDraft(store, chat);
  store.remove(keyOf(chat));
  if (text.trim() === '') return;
  const there = readDraft(store, NEW_CHAT).text;
  writeDraft(store, NEW_CHAT, { text: there.trim() === '' ? text : `${there}\n\n${text}`, attempt: null });
}
