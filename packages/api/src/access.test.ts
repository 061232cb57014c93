import { randomUUID } from 'node:crypto';
import type { ErrorCode, Gateway, Principal } from '@studio/contracts';
import { type Database, ensureGuest } from '@studio/db';
import { describeDrivers } from '@studio/db/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { classifyError } from './errors.ts';
import { appRouter, createCaller } from './router.ts';
import { createRuns, type Runs } from './runs/index.ts';
import { createServices } from './services/index.ts';
import { fakeGateway, guest, memoryLogger } from './testing/fakes.ts';

/**
 * Every procedure × everyone who may ask. `ok` is an answer (an empty one where there is nothing of the asker's), otherwise the
 * public code. The owner's chat, message and run exist; `other` is somebody signed in, `admin` an administrator who owns nothing here.
 */
// The owner comes last: what an owner may do can end what the others ask for.
const ROLES = ['nobody', 'guest', 'other', 'admin', 'owner'] as const;
type Role = (typeof ROLES)[number];
type Outcome = 'ok' | ErrorCode;

const everyone = (outcome: Outcome): Record<Role, Outcome> => ({
  nobody: outcome,
  guest: outcome,
  other: outcome,
  owner: outcome,
  admin: outcome,
});
/** Signed in is enough; it concerns the asker only. */
const SIGNED_IN: Record<Role, Outcome> = { ...everyone('ok'), nobody: 'signed_out' };
/** Somebody's own; to everyone else it does not exist. */
const OWN: Record<Role, Outcome> = { ...everyone('not_found'), nobody: 'signed_out', owner: 'ok' };

interface Row {
  expected: Record<Role, Outcome>;
  call: (api: ReturnType<typeof createCaller>, things: Things) => Promise<unknown>;
}

interface Things {
  chatId: string;
  messageId: string;
  runId: string;
  versionId: string;
  /** From before all of it: a stream from here has something to say. */
  cursor: string;
}

const TABLE: Record<string, Row> = {
  'chat.send': {
    expected: SIGNED_IN,
    call: (api) =>
      api.chat.send({ parentMessageId: null, clientMessageId: randomUUID(), content: 'Hi', modelId: 'm' }),
  },
  'chat.watch': { expected: OWN, call: (api, { runId }) => first(api.chat.watch({ runId })) },
  'chat.stop': { expected: OWN, call: (api, { runId }) => api.chat.stop({ runId }) },
  // The owner's answer is whole: there is nothing to go on with, which only the owner is told.
  'chat.resume': {
    expected: { ...OWN, owner: 'not_resumable' },
    call: (api, { messageId }) => api.chat.resume({ messageId }),
  },
  'events.watch': {
    expected: OWN,
    call: (api, { chatId, cursor }) => first(api.events.watch({ chatId, cursor })),
  },
  'events.since': { expected: OWN, call: (api, { chatId }) => api.events.since({ chatId }) },
  'sessions.list': { expected: everyone('ok'), call: (api) => api.sessions.list({}) },
  'sessions.get': { expected: OWN, call: (api, { chatId }) => api.sessions.get({ id: chatId }) },
  'sessions.create': { expected: SIGNED_IN, call: (api) => api.sessions.create({}) },
  'sessions.rename': {
    expected: OWN,
    call: (api, { chatId }) => api.sessions.rename({ id: chatId, title: 'T' }),
  },
  'sessions.delete': { expected: OWN, call: (api, { chatId }) => api.sessions.delete({ id: chatId }) },
  'versions.list': { expected: OWN, call: (api, { chatId }) => api.versions.list({ chatId }) },
  'versions.get': { expected: OWN, call: (api, { versionId }) => api.versions.get({ id: versionId }) },
  'versions.diff': {
    expected: OWN,
    call: (api, { versionId }) => api.versions.diff({ fromId: null, toId: versionId }),
  },
  'versions.download': {
    expected: OWN,
    call: (api, { versionId }) => api.versions.download({ id: versionId }),
  },
  'versions.edit': {
    expected: OWN,
    call: (api, { messageId, versionId }) =>
      api.versions.edit({
        messageId,
        baseVersionId: versionId,
        clientEditId: randomUUID(),
        edits: [{ type: 'write', path: 'a.css', content: 'a {}' }],
      }),
  },
  'versions.restore': {
    expected: OWN,
    call: (api, { messageId, versionId }) =>
      api.versions.restore({
        id: versionId,
        messageId,
        baseVersionId: versionId,
        clientRestoreId: randomUUID(),
      }),
  },
  'versions.rename': {
    expected: OWN,
    call: (api, { versionId }) => api.versions.rename({ id: versionId, name: 'N' }),
  },
  'versions.bookmark': {
    expected: OWN,
    call: (api, { versionId }) => api.versions.bookmark({ id: versionId, bookmarked: true }),
  },
  'versions.setState': {
    expected: OWN,
    call: (api, { versionId }) => api.versions.setState({ id: versionId, state: 'ready' }),
  },
  'versions.import': {
    expected: SIGNED_IN,
    call: (api) =>
      api.versions.import({
        id: randomUUID(),
        title: 'T',
        files: [{ path: 'index.html', content: '<h1>Hi</h1>' }],
      }),
  },
  'models.list': { expected: everyone('ok'), call: (api) => api.models.list() },
  'subscriptions.current': { expected: everyone('ok'), call: (api) => api.subscriptions.current() },
};

/** The first event of a subscription; null when it ended without one. Its rejection is the subscription's. */
async function first(opened: Promise<AsyncIterable<unknown>>): Promise<unknown> {
  for await (const event of await opened) return event;
  return null;
}

let database: Database;
let runs: Runs;

/** A gateway whose one model writes one file. */
function answering(): Gateway {
  return {
    ...fakeGateway([{ id: 'm' }]),
    async *stream() {
      yield { type: 'text', text: 'Hello.\n\n```html index.html\n<h1>Hi</h1>\n```\n' };
      yield { type: 'end', finishReason: 'stop', usage: null, responseId: null };
    },
  };
}

function api(principal: Principal | null) {
  const services = createServices({
    database,
    gateway: answering(),
    runs,
    examples: [],
    guestLimit: 1_000,
    clock: Date.now,
    newId: randomUUID,
  });
  return createCaller({ principal, requestId: 'r', services, logger: memoryLogger() });
}

/** A chat of the owner's with a finished answer. */
async function somethingOf(owner: Principal): Promise<Things> {
  const cursor = await runs.snapshotCursor(owner, null);
  const sent = await api(owner).chat.send({
    parentMessageId: null,
    clientMessageId: randomUUID(),
    content: 'Hi',
    modelId: 'm',
  });
  for await (const _event of await api(owner).chat.watch({ runId: sent.runId }));
  const { sessionId: chatId, assistantMessageId: messageId, runId } = sent;
  const { heads } = await api(owner).sessions.get({ id: chatId });
  return { chatId, messageId, runId, versionId: heads[0]?.versionId ?? '', cursor };
}

/** People who have rows of their own, so that only whose it is makes the difference. */
async function people(): Promise<Record<Exclude<Role, 'nobody'>, Principal>> {
  const made = {
    guest: guest(),
    other: guest(),
    owner: guest(),
    admin: { ...guest(), kind: 'user', role: 'admin' } as const,
  };
  for (const { userId, deviceId } of Object.values(made)) {
    await ensureGuest(database.db, { userId, deviceId, now: new Date() });
  }
  return { ...made, other: { ...made.other, kind: 'user' } };
}

async function outcomeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'ok';
  } catch (error) {
    return classifyError(error).code;
  }
}

it('access is stated for every procedure of the router, and for no other', () => {
  expect(Object.keys(TABLE).sort()).toEqual(Object.keys(appRouter._def.procedures).sort());
});

describeDrivers('access', (given) => {
  beforeAll(async () => {
    database = given.database();
    const [gateway, newId, logger] = [answering(), randomUUID, memoryLogger()];
    runs = createRuns({ database, gateway, guestLimit: 1_000, clock: Date.now, newId, logger });
    await runs.start();
  });
  afterAll(() => runs.close());

  it.each(Object.entries(TABLE))('%s', async (_path, { expected, call }) => {
    const known = await people();
    const things = await somethingOf(known.owner);
    const outcomes: Record<string, string> = {};
    for (const role of ROLES) {
      outcomes[role] = await outcomeOf(call(api(role === 'nobody' ? null : known[role]), things));
    }
    expect(outcomes).toEqual(expected);
  });
});
