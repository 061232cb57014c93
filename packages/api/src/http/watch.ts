import { AppError, ERROR_TABLE } from '@studio/contracts';
import { TRPCError } from '@trpc/server';
import type { ApiContext } from '../context.ts';
import { classifyError, toErrorShape } from '../errors.ts';
import { createCaller } from '../router.ts';
import { encodeEvent } from '../runs/encode.ts';
import type { EventStreamOptions, StreamEnd, StreamTuning } from './event-stream.ts';

type Caller = ReturnType<typeof createCaller>;
type Tracked = AsyncIterable<readonly [string, object, ...unknown[]]>;

interface Watch {
  open: (caller: Caller, input: never) => Promise<Tracked>;
  isLast: (event: object) => boolean;
  reconnectEvent: object | null;
}

/** Subscriptions that are written by `EventStreamWriter`. What they may do, their input and types stay the procedure's. */
const WATCHES: Record<string, Watch> = {
  'chat.watch': {
    open: (caller, input) => caller.chat.watch(input) as Promise<unknown> as Promise<Tracked>,
    isLast: (event) => 'type' in event && event.type === 'run.ended',
    reconnectEvent: null,
  },
  'events.watch': {
    open: (caller, input) => caller.events.watch(input) as Promise<unknown> as Promise<Tracked>,
    isLast: () => false,
    reconnectEvent: { type: 'stream.reconnect' },
  },
};

export interface WatchOptions {
  request: Request;
  path: string;
  requestId: string;
  context: () => Promise<ApiContext>;
  stillAllowed: () => Promise<boolean>;
  /** True while this process sends its clients to the next one. */
  draining: () => boolean;
  /** Every open stream is in here, so that a closing server can end what is left. */
  open: Set<AbortController>;
  tuning: StreamTuning;
  onEnd: (end: StreamEnd, events: number, error?: unknown) => void;
}

/** True for a path whose GET is a subscription. */
export function isWatch(path: string): boolean {
  return Object.hasOwn(WATCHES, path);
}

/** What an answer to a subscription is made of. Its status is always 200, as with tRPC: a refusal is an event of the stream, because an EventSource cannot read a body. */
export function openWatch(options: WatchOptions): EventStreamOptions {
  const { path, request, requestId } = options;
  const watch = WATCHES[path];
  if (!watch) throw new AppError('not_found');
  const controller = new AbortController();
  options.open.add(controller);
  request.signal.addEventListener('abort', () => controller.abort(), { once: true });
  const input = rawInput(request);

  async function* source(): AsyncGenerator<readonly [string, object, ...unknown[]]> {
    if (!watch) return;
    if (input instanceof TRPCError) throw input;
    const caller = createCaller(await options.context(), { signal: controller.signal });
    // The procedure's own schema reads it: nothing here is trusted.
    yield* await watch.open(caller, input as never);
  }

  return {
    source: source(),
    encode: encodeEvent,
    isLast: watch.isLast,
    nothingFollows: () => watch.reconnectEvent === null && !options.draining(),
    reconnectEvent: watch.reconnectEvent,
    cursor: startCursor(input),
    refusal: (error) => (isOurs(error) ? null : toErrorShape(error, { requestId, path })),
    stillAllowed: options.stillAllowed,
    signedOut: new AppError('signed_out'),
    controller,
    onEnd: (end, events, error) => {
      options.open.delete(controller);
      options.onEnd(end, events, error);
    },
    tuning: options.tuning,
  };
}

/** The query's `input`, with the id that a reconnecting EventSource names, as tRPC merges it. */
function rawInput(request: Request): unknown {
  const query = new URL(request.url).searchParams;
  const lastEventId =
    request.headers.get('last-event-id') ?? query.get('lastEventId') ?? query.get('Last-Event-Id');
  let input: unknown;
  try {
    input = JSON.parse(query.get('input') ?? 'null') ?? undefined;
  } catch (cause) {
    return new TRPCError({ code: 'PARSE_ERROR', cause });
  }
  if (!lastEventId) return input;
  return typeof input === 'object' || input === undefined ? { ...input, lastEventId } : input;
}

function startCursor(input: unknown): string | null {
  if (typeof input !== 'object' || input === null) return null;
  const { lastEventId, cursor } = input as Record<string, unknown>;
  const id = lastEventId ?? cursor;
  return typeof id === 'string' && id !== '' && !/[\r\n\0]/.test(id) ? id : null;
}

/** Failures on our side (5xx): retrying later may help, and the client's own retry would be at once. */
function isOurs(error: unknown): boolean {
  const { code } = classifyError(error);
  return ['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE'].includes(ERROR_TABLE[code].trpc);
}
