import { EventStreamWriter, type EventStreamOptions } from './event-stream.ts';

const encoder = new TextEncoder();

/** An event stream as the body of a web `Response`: the stream asks for an event whenever it has room. */
export function webEventStream(options: EventStreamOptions): ReadableStream<Uint8Array> {
  let writer: EventStreamWriter | null = null;
  return new ReadableStream<Uint8Array>(
    {
      start(sink) {
        writer = new EventStreamWriter(options, {
          write: (text) => sink.enqueue(encoder.encode(text)),
          get hasRoom() {
            return (sink.desiredSize ?? 0) > 0;
          },
          end: () => quietly(() => sink.close()),
          destroy: () => quietly(() => sink.error(new Error('the reader stalled'))),
        });
        writer.start();
      },
      pull: () => writer?.pull(),
      cancel: () => writer?.finish('left'),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: options.tuning.highWaterBytes }),
  );
}

/** A stream that its reader cancelled is closed already. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // nothing is left to be told
  }
}
