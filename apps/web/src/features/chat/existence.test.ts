import type { EventHub, HubState } from '@studio/client';
import type { StreamEvent } from '@studio/contracts';
import { describe, expect, it } from 'vitest';
import { followExistence } from './existence.ts';

function setup() {
  const events = new Set<(event: StreamEvent, caughtUp: boolean) => void>();
  const states = new Set<(state: HubState) => void>();
  const hub: Pick<EventHub, 'subscribe' | 'onState'> = {
    subscribe: (listener) => {
      events.add(listener);
      return () => events.delete(listener);
    },
    onState: (listener) => {
      states.add(listener);
      return () => states.delete(listener);
    },
  };
  const seen: string[] = [];
  const end = followExistence(hub, 'c1', () => seen.push('may exist'));
  return {
    seen,
    end,
    listeners: () => events.size + states.size,
    event: (event: StreamEvent) => events.forEach((listener) => listener(event, false)),
    state: (state: HubState) => states.forEach((listener) => listener(state)),
  };
}

const run = { type: 'run.started', runId: 'r1', messageId: 'a1', userMessageId: 'u1' } as const;

describe('followExistence', () => {
  it('hears that its chat was made or written to, and of no other', () => {
    const s = setup();
    s.event({ type: 'chat.created', chatId: 'c2', title: 'Other' });
    s.event({ ...run, chatId: 'c2' });
    s.event({ type: 'chat.deleted', chatId: 'c2' });
    expect(s.seen).toEqual([]);
    s.event({ type: 'chat.created', chatId: 'c1', title: 'This one' });
    s.event({ ...run, chatId: 'c1' });
    s.event({ type: 'chat.deleted', chatId: 'c1' });
    expect(s.seen).toEqual(['may exist', 'may exist']);
  });

  it('looks again when the account is heard again', () => {
    const s = setup();
    for (const state of ['offline', 'idle', 'live', 'polling'] as const) s.state(state);
    expect(s.seen).toEqual(['may exist', 'may exist']);
  });

  it('ends', () => {
    const s = setup();
    s.end();
    expect(s.listeners()).toBe(0);
  });
});
