import {
  AppError,
  type CursoredEvent,
  type Principal,
  type RunEvent,
  type StreamEvent,
} from '@studio/contracts';
import { createTRPCClient, httpSubscriptionLink, type TRPCClientError } from '@trpc/client';
import { EventSource } from 'eventsource';
import { afterEach, describe, expect, it } from 'vitest';
import type { AppRouter } from '../router.ts';
import type { Runs } from '../runs/index.ts';
import { CHAT_ID, fakeServices, guest, memoryLogger, RUN_ID, runLog } from '../testing/fakes.ts';
import { DOORS, serve, type Door, type TestServer } from '../testing/serve.ts';
import type { StreamTuning } from './event-stream.ts';
import { createApiHandler } from './handler.ts';

describe.each(DOORS)('through the door of %s', (door: Door) => {
  const ended: (() => Promise<void> | void)[] = [];
  afterEach(async () => {
    for (const end of ended.splice(0).reverse()) await end();
  });

  interface Options {
    runs: Partial<Runs>;
    principal?: () => Promise<Principal | null>;
    tuning?: Partial<StreamTuning>;
  }

  async function start({ runs, principal, tuning }: Options) {
    const logger = memoryLogger();
    const handler = createApiHandler({
      services: fakeServices({ runs }),
      logger,
      principal: principal ?? (async () => guest()),
      newId: () => 'request-1',
      tuning: { retryMs: 5, failedRetryMs: 20, ...tuning },
    });
    const server: TestServer = await serve(handler, door);
    ended.push(() => server.close());
    const api = `${server.origin}/api/trpc`;
    const client = createTRPCClient<AppRouter>({ links: [httpSubscriptionLink({ url: api, EventSource })] });
    /** What the log says of streams that have ended. */
    const ends = () =>
      logger.lines.filter(({ message }) => message === 'stream').map(({ fields }) => fields.end);
    return { server, handler, logger, client, api, ends };
  }

  /** The first frame of a log. */
  function frame(): RunEvent {
    const [event] = runLog(1);
    if (!event) throw new Error('a log has a first event');
    return event;
  }

  /** A log to be watched: each watcher replays after its cursor, then waits until it is told to leave. */
  function watchLog(
    log: RunEvent[],
    seen: (string | null)[] = [],
    onYield: (index: number) => void = () => undefined,
  ): Runs['watch'] {
    return async function* (_principal, { cursor, signal }) {
      seen.push(cursor);
      for (const [index, event] of log.entries()) {
        if (event.seq <= Number(cursor ?? 0)) continue;
        if (signal.aborted) return;
        yield { cursor: String(event.seq), event };
        onYield(index);
      }
    };
  }

  interface Collected {
    events: RunEvent[];
    error: TRPCClientError<AppRouter> | null;
  }

  /** Watches a run with the stock client to its end. */
  function collect(
    client: Awaited<ReturnType<typeof start>>['client'],
    onEvent: (event: RunEvent, count: number) => void = () => undefined,
  ): Promise<Collected> {
    const events: RunEvent[] = [];
    return new Promise((resolve) => {
      const subscription = client.chat.watch.subscribe(
        { runId: RUN_ID },
        {
          onData: ({ data }) => {
            events.push(data);
            onEvent(data, events.length);
          },
          onError: (error) => resolve({ events, error: error }),
          onComplete: () => resolve({ events, error: null }),
        },
      );
      ended.push(() => subscription.unsubscribe());
    });
  }

  describe('a stream', () => {
    it('brings the stock client every event once and completes after the last', async () => {
      const log = runLog(20);
      const { client, ends } = await start({ runs: { watch: watchLog(log) } });
      expect(await collect(client)).toEqual({ events: log, error: null });
      expect(ends()).toEqual(['complete']);
    });

    it('is neither kept nor held back by anything in between', async () => {
      const { api } = await start({ runs: { watch: watchLog(runLog(1)) } });
      const response = await fetch(
        `${api}/chat.watch?input=${encodeURIComponent(JSON.stringify({ runId: RUN_ID }))}`,
      );
      expect(response.headers.get('content-type')).toBe('text/event-stream');
      expect(response.headers.get('cache-control')).toBe('no-cache, no-transform');
      expect(response.headers.get('x-accel-buffering')).toBe('no');
      const [first, second] = (await response.text()).split('\n\n');
      expect(first).toBe('retry: 5\nevent: connected\ndata: {"reconnectAfterInactivityMs":25000}');
      expect(second).toBe(`data: ${JSON.stringify(runLog(1)[0])}\nid: 1`);
    });

    it('cut after any event goes on with the next: nothing twice, nothing missing', async () => {
      const log = runLog(8);
      const seen: (string | null)[] = [];
      const { client, server } = await start({ runs: { watch: waitingWatch(log, seen) } });
      const { events, error } = await collect(client, () => server.cut());
      expect({ events, error }).toEqual({ events: log, error: null });
      expect(seen).toEqual([null, '1', '2', '3', '4', '5', '6', '7', '8']);
    });

    it('starts from the cursor in its input, and from the id of the last event rather', async () => {
      const seen: (string | null)[] = [];
      const { api } = await start({ runs: { watch: watchLog(runLog(4), seen) } });
      const url = `${api}/chat.watch?input=${encodeURIComponent(JSON.stringify({ runId: RUN_ID, cursor: '2' }))}`;
      await (await fetch(url)).text();
      await (await fetch(url, { headers: { 'last-event-id': '4' } })).text();
      await (await fetch(`${url}&lastEventId=3`)).text();
      expect(seen).toEqual(['2', '4', '3']);
    });

    it('that ends before its last event is a cut, from which the client comes back', async () => {
      const log = runLog(4);
      let opened = 0;
      const watch: Runs['watch'] = async function* (_principal, { cursor }) {
        opened += 1;
        const from = Number(cursor ?? 0);
        for (const event of opened === 1 ? log.slice(0, 2) : log.slice(from))
          yield { cursor: String(event.seq), event };
      };
      const { client, ends } = await start({ runs: { watch } });
      expect((await collect(client)).events).toEqual(log);
      expect(ends()).toEqual(['cut', 'complete']);
    });

    it.each([
      { draining: false, end: 'complete' },
      { draining: true, end: 'cut' },
    ])(
      'of which only the goodbye was missed: $end where draining is $draining',
      async ({ draining, end }) => {
        const log = runLog(3);
        const { api, ends } = await start({ runs: { watch: watchLog(log), draining } });
        const input = JSON.stringify({ runId: RUN_ID, cursor: String(log.at(-1)?.seq) });
        const text = await (await fetch(`${api}/chat.watch?input=${encodeURIComponent(input)}`)).text();
        expect(text.includes('event: return')).toBe(end === 'complete');
        expect(ends()).toEqual([end]);
      },
    );
  });

  /** Like {@link watchLog}, but gives one event a connection and then waits to be cut. */
  function waitingWatch(log: RunEvent[], seen: (string | null)[]): Runs['watch'] {
    return async function* (_principal, { cursor, signal }) {
      seen.push(cursor);
      const event = log.find(({ seq }) => seq > Number(cursor ?? 0));
      if (!event) return;
      yield { cursor: String(event.seq), event };
      await left(signal);
    };
  }

  function left(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal.aborted) resolve();
      else signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  describe('a stream that is refused', () => {
    const codeOf = async (options: Options) => {
      const { client } = await start(options);
      const { error } = await collect(client);
      return error?.data?.app.code;
    };

    it('ends at the client with the public code', async () => {
      const watch: Runs['watch'] = () => {
        throw new AppError('not_found');
      };
      expect(await codeOf({ runs: { watch } })).toBe('not_found');
      expect(await codeOf({ runs: { watch: watchLog([]) }, principal: async () => null })).toBe('signed_out');
    });

    it('names the field of a bad input', async () => {
      const { api } = await start({ runs: { watch: watchLog([]) } });
      const text = await (
        await fetch(`${api}/chat.watch?input=${encodeURIComponent('{"runId":"x"}')}`)
      ).text();
      expect(text).toContain('event: serialized-error');
      expect(text).toContain('"field":"runId"');
      const broken = await (await fetch(`${api}/chat.watch?input=%7B`)).text();
      expect(broken).toContain('"code":"bad_input"');
    });

    it('stops when its sign-in is revoked', async () => {
      let known: Principal | null = guest();
      const watch: Runs['watch'] = async function* (_principal, { signal }) {
        yield { cursor: '1', event: frame() };
        await left(signal);
      };
      const { client, ends } = await start({
        runs: { watch },
        principal: async () => known,
        tuning: { recheckMs: 5 },
      });
      const { error, events } = await collect(client, () => {
        known = null;
      });
      expect(events).toHaveLength(1);
      expect(error?.data?.app.code).toBe('signed_out');
      expect(ends()).toEqual(['refused']);
    });
  });

  describe('a failure of ours', () => {
    it('never reaches the client as an error: it comes back later and goes on', async () => {
      const log = runLog(3);
      let opened = 0;
      const watch: Runs['watch'] = async function* (principal, input) {
        opened += 1;
        if (opened === 1) throw new Error('Failed query: select secret');
        if (opened === 2) {
          yield { cursor: '1', event: frame() };
          throw new AppError('unavailable');
        }
        yield* watchLog(log)(principal, input);
      };
      const { client, ends, logger } = await start({ runs: { watch } });
      expect(await collect(client)).toEqual({ events: log, error: null });
      expect(ends()).toEqual(['failed', 'failed', 'complete']);
      expect(logger.lines.filter(({ level }) => level === 'error')).toHaveLength(2);
    });

    it('tells the client to wait and nothing else', async () => {
      const watch: Runs['watch'] = () => {
        throw new Error('Failed query: select secret');
      };
      const { api } = await start({ runs: { watch } });
      const text = await (
        await fetch(`${api}/chat.watch?input=${encodeURIComponent(JSON.stringify({ runId: RUN_ID }))}`)
      ).text();
      expect(text.split('\n\n').slice(1)).toEqual(['retry: 20', '']);
    });
  });

  describe('the account’s stream', () => {
    const renamed: StreamEvent = { type: 'chat.renamed', chatId: CHAT_ID, title: 'T' };
    const account = (events: CursoredEvent[]): Runs['watchAccount'] =>
      async function* (_principal, { signal }) {
        yield* events;
        await left(signal);
      };
    const text = async (api: string, input: object) => {
      const response = await fetch(`${api}/events.watch?input=${encodeURIComponent(JSON.stringify(input))}`);
      return (await response.text()).split('\n\n').slice(1).filter(Boolean);
    };

    it('is told to come back when it is old, and is then cut', async () => {
      const { api, ends } = await start({
        runs: { watchAccount: account([{ cursor: 'c1', event: renamed }]) },
        tuning: { maxAgeMs: 30 },
      });
      expect(await text(api, {})).toEqual([
        `data: ${JSON.stringify(renamed)}\nid: c1`,
        'data: {"type":"stream.reconnect"}\nid: c1',
      ]);
      expect(ends()).toEqual(['aged']);
    });

    it('lets go of its source when it is cut', async () => {
      let freed: () => void = () => undefined;
      const gone = new Promise<void>((resolve) => {
        freed = resolve;
      });
      const watchAccount: Runs['watchAccount'] = async function* (_principal, { signal }) {
        yield { cursor: 'c1', event: renamed };
        await left(signal);
        freed();
      };
      const { api } = await start({ runs: { watchAccount }, tuning: { maxAgeMs: 20 } });
      await text(api, {});
      await gone;
    });

    it('comes back to where it began when nothing had come', async () => {
      const { api } = await start({ runs: { watchAccount: account([]) }, tuning: { maxAgeMs: 10 } });
      expect(await text(api, { cursor: 'c0' })).toEqual(['data: {"type":"stream.reconnect"}\nid: c0']);
      expect(await text(api, {})).toEqual([]);
      expect(await text(api, { cursor: 'c0\ndata: forged' })).toEqual([]);
    });

    it('shows signs of life', async () => {
      const { api } = await start({
        runs: { watchAccount: account([]) },
        tuning: { pingMs: 5, maxAgeMs: 60 },
      });
      expect(await text(api, {})).toContain('event: ping\ndata: ');
    });

    it('is never complete: when the source ends the client comes back', async () => {
      let opened = 0;
      const watchAccount: Runs['watchAccount'] = async function* (_principal, { cursor, signal }) {
        opened += 1;
        if (opened === 1) {
          yield { cursor: 'c1', event: renamed };
          yield { cursor: 'c1', event: { type: 'stream.reconnect' } };
          return;
        }
        yield { cursor: 'c2', event: { type: 'chat.deleted', chatId: CHAT_ID } };
        expect(cursor).toBe('c1');
        await left(signal);
      };
      const { client } = await start({ runs: { watchAccount } });
      const types: string[] = [];
      await new Promise<void>((resolve, reject) => {
        const subscription = client.events.watch.subscribe(
          {},
          {
            onData: ({ data }) => {
              types.push(data.type);
              if (data.type === 'chat.deleted') resolve();
            },
            onError: reject,
            onComplete: () => reject(new Error('completed')),
          },
        );
        ended.push(() => subscription.unsubscribe());
      });
      expect(types).toEqual(['chat.renamed', 'stream.reconnect', 'chat.deleted']);
    });
  });

  describe('a reader', () => {
    it('that leaves ends the source at once', async () => {
      let freed: () => void = () => undefined;
      const gone = new Promise<void>((resolve) => {
        freed = resolve;
      });
      const watch: Runs['watch'] = async function* (_principal, { signal }) {
        try {
          yield { cursor: '1', event: frame() };
          await left(signal);
        } finally {
          freed();
        }
      };
      const { client, handler, ends } = await start({ runs: { watch } });
      const subscription = client.chat.watch.subscribe(
        { runId: RUN_ID },
        { onData: () => subscription.unsubscribe() },
      );
      await gone;
      expect(handler.streams).toBe(0);
      expect(ends()).toEqual(['left']);
    });

    it('that does not read stops the source, and is cut off in the end', async () => {
      let yielded = 0;
      const big = { ...frame(), text: 'x'.repeat(10_000) };
      const watch: Runs['watch'] = async function* (_principal, { signal }) {
        while (!signal.aborted) {
          yielded += 1;
          yield { cursor: String(yielded), event: big };
        }
      };
      const { handler, ends } = await start({
        runs: { watch },
        tuning: { highWaterBytes: 50_000, pingMs: 5, stallMs: 40 },
      });
      const request = new Request(
        `http://localhost/api/trpc/chat.watch?input=${encodeURIComponent(JSON.stringify({ runId: RUN_ID }))}`,
      );
      const response = await handler.handle(request);
      const reader = response.body?.getReader();
      await reader?.read();
      // Nothing more is read: the source stops at what fits, and the stream ends by itself.
      await expect.poll(() => ends()).toEqual(['stalled']);
      expect(yielded).toBeLessThan(12);
      expect(handler.streams).toBe(0);
    });

    it('of many shares the JSON of one event', async () => {
      let encoded = 0;
      const shared = { ...frame(), toJSON: () => ({ type: 'run.frame', encoded: (encoded += 1) }) };
      const watch: Runs['watch'] = async function* () {
        yield { cursor: '1', event: shared };
      };
      const { api } = await start({ runs: { watch } });
      const url = `${api}/chat.watch?input=${encodeURIComponent(JSON.stringify({ runId: RUN_ID }))}`;
      await Promise.all(Array.from({ length: 5 }, async () => (await fetch(url)).text()));
      expect(encoded).toBe(1);
    });
  });

  it('closing the server ends what is open', async () => {
    const watchAccount: Runs['watchAccount'] = async function* (_principal, { signal }) {
      yield { cursor: 'c1', event: { type: 'plan.changed', plan: 'pro' } };
      await left(signal);
    };
    const { api, handler } = await start({ runs: { watchAccount } });
    const response = await fetch(`${api}/events.watch?input=%7B%7D`);
    expect(handler.streams).toBe(1);
    handler.close();
    expect(await response.text()).toContain('plan.changed');
    expect(handler.streams).toBe(0);
  });
});
