import type { MessageContent } from '@studio/contracts';
import { and, eq } from 'drizzle-orm';
import type { DbOrTx } from '../database.ts';
import { chatMessages, chatSessions, files, versionFiles, versions } from '../schema/index.ts';
import { treeHashOf } from './version-trees.ts';
import type { StoredTree } from './versions.ts';

export interface ImportedTurn {
  userMessageId: string;
  prompt: MessageContent;
  assistantMessageId: string;
  answer: MessageContent;
  /** The project as the answer leaves it; null when it has no files. */
  tree: StoredTree | null;
}

/**
 * Writes a finished turn that no run produced into an empty chat, with its version. Run it in the transaction that made the chat.
 * False when the chat is not this person's; nothing is written then.
 */
export async function importTurn(
  db: DbOrTx,
  params: { userId: string; sessionId: string; turn: ImportedTurn; at: Date },
): Promise<boolean> {
  const { userId, sessionId, turn, at } = params;
  const [own] = await db
    .select({ id: chatSessions.id })
    .from(chatSessions)
    .where(and(eq(chatSessions.id, sessionId), eq(chatSessions.userId, userId)));
  if (!own) return false;
  const { userMessageId, assistantMessageId } = turn;
  await db.insert(chatMessages).values([
    { id: userMessageId, sessionId, role: 'user', content: turn.prompt, createdAt: at },
    {
      id: assistantMessageId,
      sessionId,
      parentId: userMessageId,
      role: 'assistant',
      content: turn.answer,
      createdAt: at,
    },
  ]);
  if (turn.tree) await storeTree(db, { sessionId, messageId: assistantMessageId, tree: turn.tree, at });
  return true;
}

async function storeTree(
  db: DbOrTx,
  params: { sessionId: string; messageId: string; tree: StoredTree; at: Date },
): Promise<void> {
  const { sessionId, messageId, tree, at } = params;
  const { id, parentId, parserVersion } = tree;
  // The chat is empty: this is its first version.
  await db.update(chatSessions).set({ versionCount: 1 }).where(eq(chatSessions.id, sessionId));
  await db.insert(versions).values({
    id,
    sessionId,
    messageId,
    parentId,
    parserVersion,
    number: 1,
    treeHash: treeHashOf(tree.files),
    fileCount: tree.files.length,
    cause: 'import',
    createdAt: at,
  });
  if (tree.files.length === 0) return;
  await db
    .insert(files)
    .values(tree.files.map(({ hash, content }) => ({ hash, content })))
    .onConflictDoNothing();
  await db
    .insert(versionFiles)
    .values(tree.files.map(({ path, hash, complete }) => ({ versionId: id, path, hash, complete })));
}
