import { createParser } from 'eventsource-parser';
import type { EventSourceMessage } from 'eventsource-parser';
import type { Guest } from './guest.ts';

/** One SSE message as it came over the wire. `event` is absent for data. */
export type RawMessage = EventSourceMessage;

export interface RawStream {
  readonly status: number;
  readonly headers: Headers;
  /** Ends when the server closes; leaving the loop closes the connection. */
  messages(): AsyncGenerator<RawMessage, void>;
  close(): void;
}

/** Opens a subscription without any client library: one connection, no reconnect. */
export async function openStream(
  guest: Guest,
  path: 'chat.watch' | 'events.watch',
  input: Record<string, unknown>,
  lastEventId?: string,
): Promise<RawStream> {
  const controller = new AbortController();
  const response = await guest.fetch(`/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`, {
    headers: {
      accept: 'text/event-stream',
      ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
    },
    signal: controller.signal,
  });
  async function* messages(): AsyncGenerator<RawMessage, void> {
    const ready: RawMessage[] = [];
    const parser = createParser({ onEvent: (message) => ready.push(message) });
    const decoder = new TextDecoder();
    const reader = response.body?.getReader();
    try {
      for (;;) {
        const step = await reader?.read();
        if (step?.value === undefined) return;
        parser.feed(decoder.decode(step.value, { stream: true }));
        yield* ready.splice(0);
      }
    } catch (error) {
      if (!controller.signal.aborted) throw error;
    } finally {
      controller.abort();
    }
  }
  return { status: response.status, headers: response.headers, messages, close: () => controller.abort() };
}

/** Takes data messages, at most `count`, then closes the connection. */
export async function takeEvents(
  stream: RawStream,
  count = Infinity,
): Promise<{ id: string; data: unknown }[]> {
  const taken: { id: string; data: unknown }[] = [];
  for await (const message of stream.messages()) {
    if (message.event === 'serialized-error') throw new Error(`The stream was refused: ${message.data}`);
    if (message.event !== undefined) continue;
    taken.push({ id: message.id ?? '', data: JSON.parse(message.data) });
    if (taken.length >= count) break;
  }
  return taken;
}
