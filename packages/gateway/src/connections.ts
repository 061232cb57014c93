import { Agent } from 'undici';

/** `highWaterMark` is `net.connect`'s, which undici passes on. */
const CONNECT = { timeout: 10_000, highWaterMark: 1 };

/**
 * The connections of one gateway. A connection keeps no more than one read in memory: while a call rests (`GatewayRequest.rest`) the
 * rest waits in the kernel, where a token costs nothing.
 */
export function openConnections(): Agent {
  return new Agent({ connections: null, pipelining: 1, connect: CONNECT });
}
