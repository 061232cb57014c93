import {
  AppError,
  type Example,
  type Principal,
  type SessionsGetOutput,
  type SessionView,
  type sessionsCreateInput,
  type sessionsListInput,
  type sessionsListOutput,
  type sessionsRenameInput,
} from '@studio/contracts';
import {
  accountTopic,
  activeRunIds,
  appendAccountEvents,
  type Database,
  deleteSession,
  ensureGuest,
  findSession,
  importTurn,
  insertSession,
  readConversation,
  readVersionHeads,
  listSessions,
  logActivity,
  renameSession,
} from '@studio/db';
import type { z } from 'zod';
import type { Runs } from '../runs/index.ts';
import { storable } from '../runs/text-gate.ts';
import { UNTITLED } from '../runs/title.ts';
import { exampleTurn } from './example-turn.ts';
import { checkRoom } from './room.ts';
import { decodePageCursor, encodePageCursor, sessionView } from './session-views.ts';

/** A person's chats. Another person's chat is `not_found` everywhere. */
export interface SessionsService {
  /** Newest first, a page at a time. Nobody has none. */
  list(
    principal: Principal | null,
    input: z.output<typeof sessionsListInput>,
  ): Promise<z.output<typeof sessionsListOutput>>;
  get(principal: Principal, id: string): Promise<SessionsGetOutput>;
  /** An empty chat, or a copy of an example, which costs nothing. Asking again with the same id gives the same chat. */
  create(
    principal: Principal,
    input: z.output<typeof sessionsCreateInput>,
  ): Promise<{ session: SessionView }>;
  rename(principal: Principal, input: z.output<typeof sessionsRenameInput>): Promise<{ ok: true }>;
  /** Stops what is being written first. */
  delete(principal: Principal, id: string): Promise<{ ok: true }>;
}

export interface SessionsDeps {
  database: Database;
  runs: Runs;
  examples: readonly Example[];
  clock: () => number;
  newId: () => string;
}

/** A title as the database can hold it; undefined where nothing of it is left. */
function storableTitle(title: string | undefined): string | undefined {
  return title === undefined ? undefined : storable(title).trim() || undefined;
}

export function createSessionsService(deps: SessionsDeps): SessionsService {
  const { database, runs, clock, newId } = deps;
  const { db, bus } = database;

  async function own(principal: Principal, id: string): Promise<SessionView> {
    const row = await findSession(db, { userId: principal.userId, id });
    if (!row) throw new AppError('not_found');
    return sessionView(row);
  }

  const tell = (principal: Principal) => bus.publish([accountTopic(principal.userId)]);

  return {
    async list(principal, input) {
      if (!principal) return { sessions: [], nextCursor: null };
      const before = input.cursor ? decodePageCursor(input.cursor) : null;
      if (input.cursor && !before) throw new AppError('bad_input', undefined, { field: 'cursor' });
      const rows = await listSessions(db, { userId: principal.userId, before, limit: input.limit + 1 });
      const page = rows.slice(0, input.limit);
      const last = page.at(-1);
      return {
        sessions: page.map(sessionView),
        nextCursor: rows.length > page.length && last ? encodePageCursor(last) : null,
      };
    },

    async get(principal, id) {
      const session = await own(principal, id);
      // The cursor first: an event between the two is then in both, and dropped by its seq. The other way round it would be in neither.
      const cursor = await runs.snapshotCursor(principal, id);
      const at = { userId: principal.userId, sessionId: id };
      const [messages, heads] = await Promise.all([
        readConversation(database, at),
        readVersionHeads(database, at),
      ]);
      const liveRuns = messages.flatMap(({ run }) => (run?.endedAt === null ? [run] : []));
      return { session, messages, liveRuns, heads, cursor };
    },

    async create(principal, input) {
      const { userId, deviceId } = principal;
      const example =
        input.exampleId === undefined ? null : deps.examples.find(({ id }) => id === input.exampleId);
      if (example === undefined) throw new AppError('not_found', 'This example does not exist.');
      const id = input.id ?? newId();
      const title = storableTitle(input.title) ?? example?.name ?? UNTITLED;
      const at = new Date(clock());
      const made = await db.transaction(async (tx) => {
        if (principal.kind === 'guest') {
          await ensureGuest(tx, { userId, deviceId, now: at });
          await checkRoom(tx, { userId, id });
        }
        if (!(await insertSession(tx, { userId, id, title, modelId: null, at }))) return false;
        if (example) await importTurn(tx, { userId, sessionId: id, turn: exampleTurn(example, newId), at });
        const created = { type: 'chat.created', chatId: id, title, at: at.getTime() } as const;
        await appendAccountEvents(tx, { userId, events: [created] });
        return true;
      });
      if (made) await tell(principal);
      const session = await findSession(db, { userId, id });
      if (!session) throw new AppError('conflict');
      return { session: sessionView(session) };
    },

    async rename(principal, { id, title: given }) {
      const { userId } = principal;
      const title = storableTitle(given) ?? UNTITLED;
      await db.transaction(async (tx) => {
        // The account before the chat, as a send locks them: the other way round the two could wait for each other.
        await appendAccountEvents(tx, { userId, events: [{ type: 'chat.renamed', chatId: id, title }] });
        if (!(await renameSession(tx, { userId, id, title }))) throw new AppError('not_found');
      });
      await tell(principal);
      return { ok: true };
    },

    async delete(principal, id) {
      const { userId } = principal;
      for (const runId of await activeRunIds(db, { userId, sessionId: id }))
        await runs.stop(principal, runId);
      await db.transaction(async (tx) => {
        await appendAccountEvents(tx, { userId, events: [{ type: 'chat.deleted', chatId: id }] });
        const title = await deleteSession(tx, { userId, id });
        if (title === null) throw new AppError('not_found');
        const description = `Deleted the chat “${title}”.`;
        await logActivity(tx, { userId, type: 'chat.deleted', description, at: new Date(clock()) });
      });
      await tell(principal);
      return { ok: true };
    },
  };
}
