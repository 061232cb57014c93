import { and, asc, desc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm';
import type { DbOrTx } from '../types.ts';
import { chatMessages, chatSessions, runEvents, runs } from '../schema/index.ts';

/** True while a run of the chat is queued or running; the partial unique index answers it. */
const live = sql<boolean>`exists (select 1 from ${runs} where ${runs.sessionId} = ${chatSessions.id} and ${runs.status} in ('queued', 'running'))`;

const columns = {
  id: chatSessions.id,
  title: chatSessions.title,
  selectedModelId: chatSessions.selectedModelId,
  createdAt: chatSessions.createdAt,
  updatedAt: chatSessions.updatedAt,
  live,
};

export interface SessionRow {
  id: string;
  title: string;
  selectedModelId: string | null;
  createdAt: Date;
  updatedAt: Date;
  live: boolean;
}

const own = (params: { ownerId: string; id: string }): SQL | undefined =>
  and(eq(chatSessions.id, params.id), eq(chatSessions.userId, params.ownerId));

/** One page of a person's chats, newest first, those older than `before`. */
export async function listSessions(
  db: DbOrTx,
  params: { ownerId: string; before: { updatedAt: Date; id: string } | null; limit: number },
): Promise<SessionRow[]> {
  const { before } = params;
  const older = before
    ? sql`(${chatSessions.updatedAt}, ${chatSessions.id}) < (${before.updatedAt.toISOString()}::timestamptz, ${before.id}::uuid)`
    : undefined;
  return db
    .select(columns)
    .from(chatSessions)
    .where(and(eq(chatSessions.userId, params.ownerId), older))
    .orderBy(desc(chatSessions.updatedAt), desc(chatSessions.id))
    .limit(params.limit);
}

/** A chat of this person; null when there is none or it is someone else's. */
export async function findSession(db: DbOrTx, params: { ownerId: string; id: string }): Promise<SessionRow | null> {
  const [row] = await db.select(columns).from(chatSessions).where(own(params));
  return row ?? null;
}

/** Makes a chat. False when the id is taken, whoever has it. */
export async function insertSession(
  db: DbOrTx,
  params: { ownerId: string; id: string; title: string; modelId: string | null; at: Date },
): Promise<boolean> {
  const { ownerId, id, title, modelId, at } = params;
  const made = await db
    .insert(chatSessions)
    .values({ id, userId: ownerId, title, selectedModelId: modelId, createdAt: at, updatedAt: at })
    .onConflictDoNothing()
    .returning({ id: chatSessions.id });
  return made.length > 0;
}

/** Changes the title; the chat keeps its place in the history. False when it is not this person's. */
export async function renameSession(
  db: DbOrTx,
  params: { ownerId: string; id: string; title: string },
): Promise<boolean> {
  const renamed = await db
    .update(chatSessions)
    .set({ title: params.title })
    .where(own(params))
    .returning({ id: chatSessions.id });
  return renamed.length > 0;
}

/** Removes a chat with its messages, runs and versions; the title it had, or null when it is not this person's. */
export async function deleteSession(db: DbOrTx, params: { ownerId: string; id: string }): Promise<string | null> {
  const [gone] = await db.delete(chatSessions).where(own(params)).returning({ title: chatSessions.title });
  return gone?.title ?? null;
}

export type MessageRow = Pick<
  typeof chatMessages.$inferSelect,
  'id' | 'parentId' | 'role' | 'content' | 'contentSeq' | 'createdAt'
>;
export type RunRow = typeof runs.$inferSelect;
export type FrameRow = typeof runEvents.$inferSelect;

/** Every message of a chat, parents before children. */
export async function listMessages(
  db: DbOrTx,
  params: { ownerId: string; sessionId: string },
): Promise<MessageRow[]> {
  const { id, parentId, role, content, contentSeq, createdAt } = chatMessages;
  return db
    .select({ id, parentId, role, content, contentSeq, createdAt })
    .from(chatMessages)
    .innerJoin(chatSessions, eq(chatSessions.id, chatMessages.sessionId))
    .where(and(eq(chatMessages.sessionId, params.sessionId), eq(chatSessions.userId, params.ownerId)))
    .orderBy(asc(chatMessages.key));
}

/** The newest run of each answer of a chat. */
export async function newestRuns(db: DbOrTx, params: { ownerId: string; sessionId: string }): Promise<RunRow[]> {
  return db
    .selectDistinctOn([runs.messageId])
    .from(runs)
    .where(and(eq(runs.sessionId, params.sessionId), eq(runs.userId, params.ownerId)))
    .orderBy(runs.messageId, desc(runs.key));
}

/** The log of some runs of this person after an event, in order. */
export async function framesAfter(
  db: DbOrTx,
  params: { ownerId: string; runKey: number; seq: number },
): Promise<FrameRow[]> {
  const mine = db
    .select({ key: runs.key })
    .from(runs)
    .where(and(eq(runs.key, params.runKey), eq(runs.userId, params.ownerId)));
  return db
    .select()
    .from(runEvents)
    .where(and(inArray(runEvents.runKey, mine), gt(runEvents.seq, params.seq)))
    .orderBy(asc(runEvents.seq));
}

/** Runs of a chat that are queued or running. */
export async function activeRunIds(db: DbOrTx, params: { ownerId: string; sessionId: string }): Promise<string[]> {
  const rows = await db
    .select({ id: runs.id })
    .from(runs)
    .where(
      and(
        eq(runs.sessionId, params.sessionId),
        eq(runs.userId, params.ownerId),
        inArray(runs.status, ['queued', 'running']),
      ),
    );
  return rows.map((row) => row.id);
}
