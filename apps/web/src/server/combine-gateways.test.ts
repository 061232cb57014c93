import type { Gateway, GatewayEvent, GatewayModel, GatewayRequest } from '@studio/contracts';
import { expect, it } from 'vitest';
import { combineGateways } from './combine-gateways.ts';

/** A gateway that says its own name. */
function named(name: string, ids: string[], closed: string[] = []): Gateway {
  return {
    models: async () => ids.map((id) => ({ id, name }) as GatewayModel),
    async *stream() {
      yield { type: 'text', text: name };
    },
    describe: () => name,
    close: async () => {
      closed.push(name);
    },
  };
}

const request = (modelId: string): GatewayRequest => ({
  modelId,
  messages: [],
  callId: 'c',
  endUserId: 'u',
  maxOutputTokens: 1,
  signal: new AbortController().signal,
});

async function said(stream: AsyncIterable<GatewayEvent>): Promise<GatewayEvent[]> {
  const events = [];
  for await (const event of stream) events.push(event);
  return events;
}

it('lists the models of all in order, the first of two with one name', async () => {
  const both = combineGateways([named('a', ['x', 'y']), named('b', ['y', 'z'])]);
  expect((await both.models()).map(({ id, name }) => [id, name])).toEqual([
    ['x', 'a'],
    ['y', 'a'],
    ['z', 'b'],
  ]);
});

it('asks the one that has the model', async () => {
  const both = combineGateways([named('a', ['x', 'y']), named('b', ['y', 'z'])]);
  expect(await said(both.stream(request('z')))).toEqual([{ type: 'text', text: 'b' }]);
  expect(await said(both.stream(request('y')))).toEqual([{ type: 'text', text: 'a' }]);
  await expect(said(both.stream(request('none')))).rejects.toMatchObject({ code: 'gateway_rejected' });
});

it('closes all, and is described by all', async () => {
  const closed: string[] = [];
  const both = combineGateways([named('a', [], closed), named('b', [], closed)]);
  await both.close();
  expect(closed).toEqual(['a', 'b']);
  expect(both.describe()).toBe('a; b');
});
