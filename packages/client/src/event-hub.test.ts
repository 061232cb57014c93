import type { CursoredEvent, StreamEvent } from '@studio/contracts';
import { describe, expect, it } from 'vitest';
import { createEventHub, type HubClient, type HubState } from './event-hub.ts';
import type { HubHost } from './host.ts';

type Handlers = Parameters<HubClient['events']['watch']['subscribe']>[1];
type Input = Parameters<HubClient['events']['watch']['subscribe']>[0];

const CHAT = '00000000-0000-4000-8000-000000000001';
const OTHER = '00000000-0000-4000-8000-000000000002';
const deleted = (chatId: string): StreamEvent => ({ type: 'chat.deleted', chatId });
const refused = (code: string) => ({ data: { app: { code, message: '', requestId: null, details: {} } } });

/** A browser of several tabs, a server that is scripted, and a clock that is turned by hand. */
function world(
  options: { visible?: boolean; takenSlots?: number; lockGate?: Promise<void>; noLocks?: boolean } = {},
) {
  const taken = new Set(
    ['0', '1', '2', '3'].slice(0, options.takenSlots ?? 0).map((n) => `studio-stream-${n}`),
  );
  const timers = new Set<{ ms: number; work: () => void }>();
  const streams: { input: Input; handlers: Handlers; open: boolean }[] = [];
  const asked: Input[] = [];
  const reported: unknown[] = [];
  let pages: (() => { cursor: string; events: CursoredEvent[]; more: boolean })[] = [];
  let visible = options.visible ?? true;
  let onVisibility: () => void = () => undefined;

  const host: HubHost = {
    visible: () => visible,
    onVisibility: (listener) => {
      onVisibility = listener;
      return () => {
        onVisibility = () => undefined;
      };
    },
    tryLock: async (name) => {
      await options.lockGate;
      if (options.noLocks) throw new Error('locks are refused');
      if (taken.has(name)) return null;
      taken.add(name);
      return () => void taken.delete(name);
    },
    after: (ms, work) => {
      const timer = { ms, work };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    report: (error) => reported.push(error),
  };
  const client: HubClient = {
    events: {
      watch: {
        subscribe: (input, handlers) => {
          const stream = { input, handlers, open: true };
          streams.push(stream);
          return { unsubscribe: () => void (stream.open = false) };
        },
      },
      since: {
        query: async (input) => {
          asked.push(input);
          const page = pages.shift();
          if (!page) return { cursor: input.cursor ?? '0', events: [], more: false };
          return page();
        },
      },
    },
  };
  const signedOut: string[] = [];
  const hub = createEventHub({ client, host, onSignedOut: () => signedOut.push('out') });
  const events: StreamEvent[] = [];
  const states: HubState[] = [];
  const caughtUp: StreamEvent[] = [];
  hub.subscribe((event, late) => {
    events.push(event);
    if (late) caughtUp.push(event);
  });
  hub.onState((state) => states.push(state));
  const settle = async () => {
    for (let i = 0; i < 20; i += 1) await Promise.resolve();
  };
  return {
    hub,
    events,
    caughtUp,
    reported,
    states,
    streams,
    asked,
    taken,
    timers,
    signedOut,
    settle,
    answer: (...next: typeof pages) => {
      pages = next;
    },
    show: async (now: boolean) => {
      visible = now;
      onVisibility();
      await settle();
    },
    /** Lets the one timer there is run out; its length in milliseconds. */
    tick: async () => {
      expect(timers.size).toBe(1);
      const [timer] = [...timers];
      timers.clear();
      timer?.work();
      await settle();
      return timer?.ms;
    },
    last: () => {
      const stream = streams.at(-1);
      if (!stream) throw new Error('no stream was opened');
      return stream;
    },
    /** Streams that are open now. */
    open: () => streams.filter((stream) => stream.open).length,
  };
}

const pending = { state: 'pending', error: null };

describe('the stream of a tab', () => {
  it('is not opened before somebody is signed in', async () => {
    const w = world();
    w.hub.setChat(CHAT, 'c1');
    await w.settle();
    expect(w.streams).toHaveLength(0);
    expect(w.hub.state).toBe('idle');
  });

  it('opens from the chat’s snapshot and hands its events on', async () => {
    const w = world();
    w.hub.setChat(CHAT, 'c1');
    w.hub.start();
    await w.settle();
    expect(w.last().input).toEqual({ chatId: CHAT, cursor: 'c1' });
    w.last().handlers.onConnectionStateChange(pending);
    w.last().handlers.onData({ id: 'c2', data: deleted(OTHER) });
    expect(w.events).toEqual([deleted(OTHER)]);
    expect(w.hub.state).toBe('live');
  });

  it('begins where the account stands, so that nothing between two connections is lost', async () => {
    const w = world();
    w.answer(() => ({ cursor: 'here', events: [], more: false }));
    w.hub.start();
    expect(w.streams).toHaveLength(0);
    await w.settle();
    expect(w.asked).toEqual([{ chatId: null, cursor: null }]);
    expect(w.last().input).toEqual({ chatId: null, cursor: 'here' });
    await w.show(false);
    await w.show(true);
    expect(w.last().input.cursor).toBe('here');
    expect(w.asked).toHaveLength(1);
  });

  it('does not wait for that when a chat of this tab has just begun', async () => {
    const w = world();
    w.hub.setChat(CHAT, null);
    w.hub.start();
    await w.settle();
    expect(w.asked).toEqual([]);
    expect(w.last().input).toEqual({ chatId: CHAT, cursor: null });
  });

  it('is one, however often it is started', async () => {
    const w = world();
    w.hub.start();
    w.hub.start();
    await w.settle();
    expect(w.streams).toHaveLength(1);
  });

  it('closes when nobody looks and goes on from the last event when somebody does', async () => {
    const w = world();
    w.hub.start();
    await w.settle();
    w.last().handlers.onData({ id: 'c7', data: deleted(CHAT) });
    await w.show(false);
    expect(w.open()).toBe(0);
    expect(w.taken.size).toBe(0);
    expect(w.hub.state).toBe('idle');
    await w.show(true);
    expect(w.last().input.cursor).toBe('c7');
    expect(w.open()).toBe(1);
  });

  it('drops what an old connection still brings', async () => {
    const w = world();
    w.hub.start();
    await w.settle();
    const old = w.last();
    w.hub.setChat(CHAT, null);
    await w.settle();
    old.handlers.onData({ id: 'late', data: deleted(CHAT) });
    old.handlers.onError(refused('signed_out'));
    expect(w.events).toEqual([]);
    expect(w.signedOut).toEqual([]);
    expect(w.open()).toBe(1);
  });

  it('gives its slot back at the end and keeps it over a change of chat', async () => {
    const w = world({ takenSlots: 3 });
    w.hub.start();
    await w.settle();
    w.hub.setChat(CHAT, null);
    w.hub.setChat(OTHER, null);
    await w.settle();
    expect(w.open()).toBe(1);
    expect(w.taken.size).toBe(4);
    w.hub.stop();
    await w.settle();
    expect(w.open()).toBe(0);
    expect(w.taken.size).toBe(3);
  });

  it('gives a slot back that it got after it was hidden', async () => {
    let opened = () => undefined as void;
    const lockGate = new Promise<void>((resolve) => {
      opened = resolve;
    });
    const w = world({ lockGate });
    w.hub.start();
    await w.settle();
    await w.show(false);
    opened();
    await w.settle();
    expect(w.taken.size).toBe(0);
    expect(w.streams).toHaveLength(0);
  });

  it('takes one slot when connections overlap', async () => {
    let opened = () => undefined as void;
    const lockGate = new Promise<void>((resolve) => {
      opened = resolve;
    });
    const w = world({ lockGate });
    w.hub.start();
    await w.settle();
    w.hub.setChat(CHAT, null);
    await w.settle();
    opened();
    await w.settle();
    expect([w.taken.size, w.open()]).toEqual([1, 1]);
  });
});

describe('changing the chat', () => {
  it('first fetches the account’s events that the snapshot jumped over', async () => {
    const w = world();
    w.hub.start();
    await w.settle();
    w.last().handlers.onData({ id: 'c3', data: deleted(OTHER) });
    w.answer(() => ({ cursor: 'c5', events: [{ cursor: 'c5', event: deleted(CHAT) }], more: false }));
    w.hub.setChat(CHAT, 'snapshot');
    await w.settle();
    expect(w.asked.at(-1)).toEqual({ chatId: null, cursor: 'c3' });
    expect(w.events).toEqual([deleted(OTHER), deleted(CHAT)]);
    // What the snapshot holds already is told as such, and nothing else is.
    expect(w.caughtUp).toEqual([deleted(CHAT)]);
    expect(w.last().input).toEqual({ chatId: CHAT, cursor: 'snapshot' });
  });

  it('does nothing for the chat it has', async () => {
    const w = world();
    w.hub.setChat(CHAT, 'c1');
    w.hub.start();
    await w.settle();
    w.hub.setChat(CHAT, null);
    await w.settle();
    expect(w.streams).toHaveLength(1);
  });

  it('goes on without a chat that is gone', async () => {
    const w = world();
    w.hub.setChat(CHAT, 'c1');
    w.hub.start();
    await w.settle();
    w.last().handlers.onError(refused('not_found'));
    await w.settle();
    expect(w.last().input).toEqual({ chatId: null, cursor: 'c1' });
  });
});

describe('a tab without a slot', () => {
  it('asks every two seconds, page by page', async () => {
    const w = world({ takenSlots: 4 });
    w.answer(
      () => ({ cursor: 'c1', events: [{ cursor: 'c1', event: deleted(CHAT) }], more: true }),
      () => ({ cursor: 'c2', events: [{ cursor: 'c2', event: deleted(OTHER) }], more: false }),
    );
    w.hub.start();
    await w.settle();
    expect(w.hub.state).toBe('polling');
    expect(w.events).toEqual([deleted(CHAT), deleted(OTHER)]);
    expect(await w.tick()).toBe(2_000);
    expect(w.asked.map(({ cursor }) => cursor)).toEqual([null, 'c1', 'c2']);
  });

  it('takes a slot that has become free', async () => {
    const w = world({ takenSlots: 4 });
    w.answer(() => ({ cursor: 'c1', events: [], more: false }));
    w.hub.start();
    await w.settle();
    w.taken.delete('studio-stream-2');
    await w.tick();
    expect(w.last().input.cursor).toBe('c1');
    w.last().handlers.onConnectionStateChange(pending);
    expect(w.states).toEqual(['polling', 'live']);
  });
});

describe('when the server is not there', () => {
  it('says so and tries again, each time later', async () => {
    const w = world();
    w.hub.start();
    await w.settle();
    const pauses: (number | undefined)[] = [];
    for (let i = 0; i < 7; i += 1) {
      w.last().handlers.onError(new TypeError('network'));
      await w.settle();
      expect(w.hub.state).toBe('offline');
      pauses.push(await w.tick());
    }
    expect(pauses).toEqual([250, 500, 1_000, 2_000, 4_000, 5_000, 5_000]);
    w.last().handlers.onConnectionStateChange(pending);
    expect(w.hub.state).toBe('live');
    w.last().handlers.onError(new TypeError('network'));
    expect(await w.tick()).toBe(250);
  });

  it('does so while asking too', async () => {
    const w = world({ takenSlots: 4 });
    w.answer(() => {
      throw new TypeError('network');
    });
    w.hub.start();
    await w.settle();
    expect(w.hub.state).toBe('offline');
    await w.tick();
    expect(w.hub.state).toBe('polling');
  });

  it('shows that the transport itself is reconnecting', async () => {
    const w = world();
    w.hub.start();
    await w.settle();
    w.last().handlers.onConnectionStateChange({ state: 'connecting', error: null });
    expect(w.hub.state).toBe('idle');
    w.last().handlers.onConnectionStateChange({ state: 'connecting', error: new TypeError('cut') });
    expect(w.hub.state).toBe('offline');
  });

  it('opens a new stream when the server asks for it', async () => {
    const w = world();
    w.hub.start();
    await w.settle();
    w.last().handlers.onData({ id: 'c4', data: { type: 'stream.reconnect' } });
    expect(w.open()).toBe(0);
    expect(w.events).toEqual([]);
    await w.tick();
    expect(w.last().input.cursor).toBe('c4');
  });
});

describe('faults', () => {
  it('of a listener are reported, and keep nothing from the others', async () => {
    const w = world();
    const fault = new Error('a listener broke');
    w.hub.subscribe(() => {
      throw fault;
    });
    const after: StreamEvent[] = [];
    w.hub.subscribe((event) => after.push(event));
    w.hub.start();
    await w.settle();
    w.last().handlers.onData({ id: 'c1', data: deleted(CHAT) });
    expect([after, w.reported]).toEqual([[deleted(CHAT)], [fault]]);
    await w.show(false);
    w.answer(() => ({ cursor: 'c3', events: [{ cursor: 'c3', event: deleted(OTHER) }], more: false }));
    w.hub.setChat(CHAT, 'c3');
    await w.show(true);
    expect(after).toEqual([deleted(CHAT), deleted(OTHER)]);
    expect(w.open()).toBe(1);
  });

  it('of ours or the server’s are reported; a lost connection and a busy server are not', async () => {
    const w = world();
    w.hub.start();
    await w.settle();
    for (const error of [new TypeError('network'), refused('draining'), refused('internal')]) {
      w.last().handlers.onError(error);
      expect(w.hub.state).toBe('offline');
      await w.tick();
    }
    expect(w.reported).toEqual([refused('internal')]);
  });

  it('of the browser’s locks leave a tab that asks', async () => {
    const w = world({ noLocks: true });
    w.hub.start();
    await w.settle();
    expect([w.hub.state, w.open(), w.reported.length]).toEqual(['polling', 0, 1]);
  });
});

describe('too many streams of one account', () => {
  it('is no lost connection: the tab asks, and tries again', async () => {
    const w = world();
    w.hub.start();
    await w.settle();
    w.last().handlers.onError(refused('stream_limit'));
    await w.settle();
    expect([w.hub.state, w.open()]).toEqual(['polling', 0]);
    expect(await w.tick()).toBe(2_000);
    expect(w.open()).toBe(1);
    expect(w.states).toEqual(['polling']);
  });
});

describe('signing out', () => {
  it('ends everything and forgets the place', async () => {
    const w = world();
    w.hub.setChat(CHAT, 'c1');
    w.hub.start();
    await w.settle();
    w.hub.stop();
    expect([w.open(), w.timers.size, w.hub.state]).toEqual([0, 0, 'idle']);
    w.hub.setChat(null, null);
    w.answer(() => ({ cursor: 'new', events: [], more: false }));
    w.hub.start();
    await w.settle();
    expect(w.last().input.cursor).toBe('new');
  });

  it('is noticed', async () => {
    const w = world();
    w.hub.start();
    await w.settle();
    w.last().handlers.onError(refused('signed_out'));
    expect(w.signedOut).toEqual(['out']);
    expect([w.open(), w.timers.size, w.hub.state]).toEqual([0, 0, 'idle']);
  });
});
