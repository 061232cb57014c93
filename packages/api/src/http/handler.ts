import type { IncomingMessage, ServerResponse } from 'node:http';
import { AppError, type Principal } from '@studio/contracts';
import { TRPCError } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { ApiContext } from '../context.ts';
import { classifyError, toErrorShape } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { appRouter } from '../router.ts';
import type { Services } from '../services/index.ts';
import type { Answer } from './answer.ts';
import { readBody } from './body.ts';
import {
  EVENT_STREAM_HEADERS,
  STREAM_TUNING,
  type EventStreamOptions,
  type StreamTuning,
} from './event-stream.ts';
import { answerNode } from './node-door.ts';
import { isSameOrigin } from './origin.ts';
import { requestIdOf } from './request-id.ts';
import { isWatch, openWatch } from './watch.ts';
import { webEventStream } from './web-outlet.ts';

export interface ApiHandlerDeps {
  services: Services;
  logger: Logger;
  /** Who sends these headers; throws only when it cannot be found out (the database is away). */
  principal: (headers: Headers) => Promise<Principal | null>;
  newId: () => string;
  /** Path the procedures lie under, without a slash at its end. */
  endpoint?: string;
  /** See {@link isSameOrigin}. */
  publicOrigin?: string | null;
  /** Bytes of one request's body. */
  bodyLimit?: number;
  tuning?: Partial<StreamTuning>;
}

export interface ApiHandler {
  /** Answers one request of the typed API. Never throws. */
  handle(request: Request): Promise<Response>;
  /** The same for Node's own server, at a fraction of the cost: streams are written straight to the response. Never throws. */
  handleNode(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Open streams, for health and for shutting down. */
  readonly streams: number;
  /** Ends what is still open. */
  close(): void;
}

/** The longest message in JSON, each character escaped, with room for the rest. */
const BODY_LIMIT = 512 * 1024;
/** For what carries a project's files: three bytes a character, with room for escapes. */
const PROJECT_LIMIT = 12 * 1024 * 1024;
const CARRIES_FILES = /(?:^|,)versions\.(?:edit|import)(?:,|$)/;
/** Calls in one batch. */
const MAX_BATCH = 20;

export function createApiHandler(deps: ApiHandlerDeps): ApiHandler {
  const { logger, services } = deps;
  const endpoint = deps.endpoint ?? '/api/trpc';
  const tuning = { ...STREAM_TUNING, ...deps.tuning };
  const open = new Set<AbortController>();

  async function context(request: Request, requestId: string): Promise<ApiContext> {
    return { principal: await identify(request.headers), requestId, services, logger };
  }

  /** An outage is never "nobody": it is said as what it is. */
  async function identify(headers: Headers): Promise<Principal | null> {
    try {
      return await deps.principal(headers);
    } catch (cause) {
      throw new AppError('unavailable', undefined, {}, { cause });
    }
  }

  function report(error: unknown, at: { requestId: string; path: string | undefined }): string {
    const { code, unexpected } = classifyError(error);
    const err = error instanceof TRPCError ? (error.cause ?? error) : error;
    if (unexpected) logger.error({ ...at, err }, 'request failed');
    return code;
  }

  async function call(
    request: Request,
    path: string,
    requestId: string,
  ): Promise<{ response: Response; codes: string[] }> {
    const codes: string[] = [];
    let reached = false;
    let early: unknown = null;
    const body =
      request.method === 'POST' ? await readBody(request, deps.bodyLimit ?? limitOf(path)) : undefined;
    const { url, method, headers, signal } = request;
    const response = await fetchRequestHandler({
      endpoint,
      req: new Request(url, { method, headers, body, signal }),
      router: appRouter,
      createContext: () => {
        reached = true;
        return context(request, requestId);
      },
      maxBatchSize: MAX_BATCH,
      onError({ error, path: at }) {
        if (!reached) early = error;
        codes.push(report(error, { requestId, path: at ?? path }));
      },
      responseMeta: () => ({
        headers: new Headers({ 'cache-control': 'no-store', 'x-request-id': requestId }),
      }),
    });
    // tRPC answers what it refuses by itself without a type, and without the number that the log knows it by.
    return { response: early === null ? response : refuse(early, requestId, path), codes };
  }

  function watch(request: Request, path: string, requestId: string, started: number): EventStreamOptions {
    return openWatch({
      request,
      path,
      requestId,
      context: () => context(request, requestId),
      stillAllowed: async () => (await deps.principal(request.headers)) !== null,
      draining: () => services.runs.draining,
      open,
      tuning,
      onEnd: (end, events, error) => {
        const code = error === undefined ? 'ok' : report(error, { requestId, path });
        logger.info({ requestId, path, code, end, events, ms: elapsed(started) }, 'stream');
      },
    });
  }

  /** An answer, or a stream that whoever owns the connection writes. */
  async function answer(request: Request): Promise<Answer> {
    const started = performance.now();
    const requestId = requestIdOf(request.headers, deps.newId);
    const path = pathOf(request, endpoint);
    const done = (codes: string[]) => {
      const code = codes.length === 0 ? 'ok' : codes.join(',');
      logger.info({ requestId, method: request.method, path, code, ms: elapsed(started) }, 'request');
    };
    try {
      if (!isSameOrigin(request, deps.publicOrigin ?? null)) throw new AppError('bad_origin');
      if (decoded(new URL(request.url).pathname) === null) throw new AppError('bad_input');
      if (request.method === 'GET' && isWatch(path)) {
        const headers = { ...EVENT_STREAM_HEADERS, 'x-request-id': requestId };
        return { headers, stream: watch(request, path, requestId, started) };
      }
      const { response, codes } = await call(request, path, requestId);
      done(codes);
      return response;
    } catch (error) {
      done([report(error, { requestId, path })]);
      return refuse(error, requestId, path);
    }
  }

  return {
    async handle(request) {
      const answered = await answer(request);
      if (answered instanceof Response) return answered;
      return new Response(webEventStream(answered.stream), { headers: answered.headers });
    },
    handleNode: (request, response) => answerNode(answer, request, response),
    get streams() {
      return open.size;
    },
    close() {
      for (const controller of open) controller.abort();
    },
  };
}

function limitOf(path: string): number {
  return CARRIES_FILES.test(path) ? PROJECT_LIMIT : BODY_LIMIT;
}

/** An error before a procedure was reached, in the shape of tRPC's own answers. */
function refuse(error: unknown, requestId: string, path: string): Response {
  const shape = toErrorShape(error, { requestId, path });
  return Response.json(
    { error: shape },
    { status: shape.data.httpStatus, headers: { 'cache-control': 'no-store', 'x-request-id': requestId } },
  );
}

/** Procedure paths, cut to what a log line should carry. */
function pathOf(request: Request, endpoint: string): string {
  const { pathname } = new URL(request.url);
  const path = pathname.startsWith(`${endpoint}/`) ? pathname.slice(endpoint.length + 1) : pathname;
  return (decoded(path) ?? path).slice(0, 200);
}

/** Null for what no browser writes: a `%` that stands for nothing. */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function elapsed(started: number): number {
  return Math.round((performance.now() - started) * 10) / 10;
}
