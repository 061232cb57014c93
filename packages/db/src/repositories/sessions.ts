import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { DbOrTx } from '../database.ts';
import { chatSessions, runs } from '../schema/index.ts';

/**
 * True while a run of the chat is queued or running; the partial unique index answers it. In plain SQL, because drizzle leaves
 * table names out of a select from one table, and both tables have an `id`.
 */
const live = sql<boolean>`exists (select 1 from runs r where r.session_id = chat_sessions.id and r.status in ('queued', 'running'))`;

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

const own = (params: { userId: string; id: string }): SQL | undefined =>
  and(eq(chatSessions.id, params.id), eq(chatSessions.userId, params.userId));

/** One page of a person's chats, newest first, those older than `before`. */
export async function listSessions(
  db: DbOrTx,
  params: { userId: string; before: { updatedAt: Date; id: string } | null; limit: number },
): Promise<SessionRow[]> {
  const { before } = params;
  const older = before
    ? sql`(${chatSessions.updatedAt}, ${chatSessions.id}) < (${before.updatedAt.toISOString()}::timestamptz, ${before.id}::uuid)`
    : undefined;
  return db
    .select(columns)
    .from(chatSessions)
    .where(and(eq(chatSessions.userId, params.userId), older))
    .orderBy(desc(chatSessions.updatedAt), desc(chatSessions.id))
    .limit(params.limit);
}

/** A chat of this person; null when there is none or it is someone else's. */
export async function findSession(
  db: DbOrTx,
  params: { userId: string; id: string },
): Promise<SessionRow | null> {
  const [row] = await db.select(columns).from(chatSessions).where(own(params));
  return row ?? null;
}

/** Makes a chat. False when the id is taken, whoever has it. */
export async function insertSession(
  db: DbOrTx,
  params: { userId: string; id: string; title: string; modelId: string | null; at: Date },
): Promise<boolean> {
  const { userId, id, title, modelId, at } = params;
  const made = await db
    .insert(chatSessions)
    .values({ id, userId, title, selectedModelId: modelId, createdAt: at, updatedAt: at })
    .onConflictDoNothing()
    .returning({ id: chatSessions.id });
  return made.length > 0;
}

/** How many chats a person has. */
export async function countSessions(db: DbOrTx, params: { userId: string }): Promise<number> {
  return db.$count(chatSessions, eq(chatSessions.userId, params.userId));
}

/** Changes the title; the chat keeps its place in the history. False when it is not this person's. */
export async function renameSession(
  db: DbOrTx,
  params: { userId: string; id: string; title: string },
): Promise<boolean> {
  const renamed = await db
    .update(chatSessions)
    .set({ title: params.title })
    .where(own(params))
    .returning({ id: chatSessions.id });
  return renamed.length > 0;
}

/** Removes a chat with its messages, runs and versions; the title it had, or null when it is not this person's. */
export async function deleteSession(
  db: DbOrTx,
  params: { userId: string; id: string },
): Promise<string | null> {
  const [gone] = await db.delete(chatSessions).where(own(params)).returning({ title: chatSessions.title });
  return gone?.title ?? null;
}

/** Runs of a chat that are queued or running. */
export async function activeRunIds(
  db: DbOrTx,
  params: { userId: string; sessionId: string },
): Promise<string[]> {
  const rows = await db
    .select({ id: runs.id })
    .from(runs)
    .where(
      and(
        eq(runs.sessionId, params.sessionId),
        eq(runs.userId, params.userId),
        inArray(runs.status, ['queued', 'running']),
      ),
    );
  return rows.map((row) => row.id);
}
