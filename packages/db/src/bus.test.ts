import { describe, expect, it } from 'vitest';
import { createLocalBus, packTopics, unpackTopics } from './bus.ts';

describe('local bus', () => {
  it('wakes the listeners of a topic until they end, and has nobody else to notify', async () => {
    const bus = createLocalBus();
    const heard: string[] = [];
    const end = bus.subscribe('run:1', () => heard.push('one'));
    bus.subscribe('run:1', () => heard.push('two'));
    bus.subscribe('run:2', () => heard.push('other'));
    bus.deliver(['run:1']);
    end();
    await bus.publish(['run:1', 'run:3']);
    expect(heard).toEqual(['one', 'two', 'two']);
    expect(bus.payloads(['run:1'])).toEqual([]);
  });

  it('lets a listener end itself while it is called', () => {
    const bus = createLocalBus();
    let calls = 0;
    const end = bus.subscribe('a', () => {
      calls += 1;
      end();
    });
    bus.subscribe('a', () => (calls += 1));
    bus.deliver(['a']);
    bus.deliver(['a']);
    expect(calls).toBe(3);
  });
});

describe('payloads', () => {
  it('hold every topic once, below what PostgreSQL takes', () => {
    const topics = Array.from({ length: 2_000 }, (_, index) => `run:${1_000_000 + index}`);
    const payloads = packTopics('me', topics);
    expect(payloads.flatMap((payload) => unpackTopics('other', payload))).toEqual(topics);
    for (const payload of payloads) expect(payload.length).toBeLessThan(8_000);
    expect(packTopics('me', [])).toEqual([]);
  });

  it('are not for their sender', () => {
    expect(unpackTopics('me', packTopics('me', ['a']).join())).toBeNull();
  });
});
