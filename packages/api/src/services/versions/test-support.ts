import { randomUUID } from 'node:crypto';
import type { AccountEvent, ErrorDetails, Principal } from '@studio/contracts';
import { type Database, ensureGuest, insertSend, lockAccount, readAccountEvents } from '@studio/db';
import { createCaller } from '../../router.ts';
import { createRuns } from '../../runs/index.ts';
import { fakeGateway, guest, memoryLogger } from '../../testing/fakes.ts';
import { createServices } from '../index.ts';

export const START = Date.UTC(2026, 10, 22, 12);

/** One process over a database, with a clock that only the test moves. */
export function processOn(database: Database) {
  const time = { now: START };
  const clock = () => time.now;
  const gateway = fakeGateway([{ id: 'm' }]);
  const shared = { database, gateway, guestLimit: 1_000, clock, newId: randomUUID };
  const services = createServices({
    ...shared,
    runs: createRuns({ ...shared, logger: memoryLogger() }),
    examples: [],
    packages: { react: '19.0.0' },
  });
  const api = (principal: Principal | null) =>
    createCaller({ principal, requestId: 'r', services, logger: memoryLogger() });
  return { time, api, services };
}

export type Api = ReturnType<ReturnType<typeof processOn>['api']>;

export async function person(database: Database): Promise<Principal> {
  const me = guest();
  await ensureGuest(database.db, { ...me, now: new Date(START) });
  return me;
}

/** A chat whose first version are these files; `messageId` is the end of its branch. */
export async function project(api: Api, files: Record<string, string> = { 'index.html': '<h1>One</h1>' }) {
  const chatId = randomUUID();
  const { version } = await api.versions.import({
    id: chatId,
    title: 'Shop',
    files: Object.entries(files).map(([path, content]) => ({ path, content })),
  });
  return { chatId, version, messageId: version.messageId };
}

/** A message after `parentId` with an answer that is being written. */
export async function running(database: Database, me: Principal, chatId: string, parentId: string) {
  const ids = { userMessageId: randomUUID(), messageId: randomUUID(), runId: randomUUID() };
  const key = await database.begin(async (tx) => {
    const { userId } = me;
    const locked = { userId, deviceId: null, guest: false, counted: false, now: START };
    const account = await lockAccount(tx, { ...locked, events: 1 });
    const events: AccountEvent[] = [
      { type: 'run.started', chatId, runId: ids.runId, messageId: ids.messageId, userMessageId: null },
    ];
    return insertSend(
      tx,
      {
        run: {
          id: ids.runId,
          messageId: ids.messageId,
          sessionId: chatId,
          userId,
          modelId: 'm',
          status: 'running',
          cause: 'send',
          attempt: 0,
          counted: false,
          owner: 'me',
          leaseMs: 60_000,
          baseSeq: 0,
          baseAt: 0,
          now: START,
        },
        userMessageId: ids.userMessageId,
        parentId,
        content: { v: 1, text: 'more' },
        newChat: false,
        title: null,
      },
      { lastSeq: account?.eventSeq ?? 0, events },
      [],
    );
  });
  return { ...ids, key };
}

/** The public code and details of what a call threw; `ok` when it did not. */
export async function refusal(work: Promise<unknown>): Promise<{ code: string; details?: ErrorDetails }> {
  try {
    await work;
    return { code: 'ok' };
  } catch (error) {
    const { cause } = error as { cause?: { code?: string; details?: ErrorDetails } };
    return { code: cause?.code ?? String(error), details: cause?.details };
  }
}

export async function eventsOf(database: Database, { userId }: Principal): Promise<AccountEvent[]> {
  return (await readAccountEvents(database, { userId, after: 0, limit: 500 })).map(({ event }) => event);
}
