import { fileEdit } from '@studio/contracts';
import { z } from 'zod';
import type { TextStore } from '../../lib/storage.ts';

const keptEdits = z.object({
  v: z.literal(1),
  messageId: z.string(),
  /** The version the edits were made on. */
  baseVersionId: z.string().nullable(),
  /** The first `count` of them were given to the server under this id; given again as they were, they make nothing twice. */
  sent: z.object({ id: z.string(), count: z.number().int().positive() }).nullable(),
  edits: z.array(fileEdit),
});
/** Hand edits that the server has not confirmed. */
export type KeptEdits = Omit<z.infer<typeof keptEdits>, 'v'>;

const keyOf = (chatId: string) => `studio.edits.${chatId}`;

/** What a page that was closed left behind; null when there is nothing that can be read. */
export function readKeptEdits(store: TextStore, chatId: string): KeptEdits | null {
  try {
    const { data } = keptEdits.safeParse(JSON.parse(store.get(keyOf(chatId)) ?? 'null'));
    return data && data.edits.length > 0 ? data : null;
  } catch {
    return null;
  }
}

export function keepEdits(store: TextStore, chatId: string, edits: KeptEdits | null): void {
  if (edits === null || edits.edits.length === 0) store.remove(keyOf(chatId));
  else store.set(keyOf(chatId), JSON.stringify({ v: 1, ...edits }));
}
