import type { EventStreamOptions } from './event-stream.ts';

/** A whole answer, or a stream that whoever owns the connection writes. */
export type Answer = Response | { headers: Record<string, string>; stream: EventStreamOptions };
