import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { EventStreamWriter, type EventStreamOptions } from './event-stream.ts';

/**
 * Writes an event stream straight to Node's response: what a web stream in between costs is paid for every frame of every watcher.
 * Resolves when the stream has ended. The headers must be written already.
 */
export async function writeEventStream(options: EventStreamOptions, response: ServerResponse): Promise<void> {
  const { highWaterBytes } = options.tuning;
  const writer = new EventStreamWriter(options, {
    write: (text) => void response.write(text),
    get hasRoom() {
      return response.writableLength < highWaterBytes;
    },
    end: () => response.end(),
    destroy: () => response.destroy(),
  });
  response.on('close', () => writer.finish('left'));
  // A connection that broke says so twice; the close is what counts.
  response.on('error', () => undefined);
  writer.start();
  while (!writer.ended) {
    if (response.writableLength >= highWaterBytes) await drained(response);
    if (!writer.ended) await writer.pull();
  }
}

/** Resolves when the reader has caught up, or is gone. */
async function drained(response: ServerResponse): Promise<void> {
  const over = new AbortController();
  try {
    const { signal } = over;
    await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]);
  } finally {
    over.abort();
  }
}
