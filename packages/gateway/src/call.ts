import type { GatewayError, GatewayModel } from '@studio/contracts';
import { request } from 'undici';
import type { Dispatcher } from 'undici';
import { createDeadline } from './deadline.ts';
import type { Timeouts } from './deadline.ts';
import { createEventQueue } from './event-queue.ts';
import type { EventQueue } from './event-queue.ts';
import { failure, failureOfFrame, failureOfNetwork, failureOfStatus, parseLoosely } from './failures.ts';
import { createInterpreter } from './interpreter.ts';
import type { Secret } from './secret.ts';
import { createStreamReader } from './stream-reader.ts';
import type { ChatRequest } from './wire.ts';

/** One HTTP call to a chat endpoint. */
export interface Call {
  url: string;
  key: Secret | null;
  headers: Record<string, string>;
  body: ChatRequest;
  price: GatewayModel['price'];
  timeouts: Timeouts;
  signal: AbortSignal;
  /** See `GatewayRequest.rest`. */
  rest: (() => Promise<void>) | undefined;
  dispatcher: Dispatcher;
}

type Body = Dispatcher.ResponseData['body'];

/** Characters that may wait for a slow reader before the connection is paused. */
const HIGH_WATER = 256 * 1024;
/** What is read of an error's body, characters. */
const ERROR_BODY = 64 * 1024;
/** How long an answer that is complete may keep us waiting for its usage. */
const AFTER_FINISH_MS = 10_000;
/** How long a body may take to end behind its last frame. */
const RUN_OUT_MS = 1_000;

/** Starts the call at once. The iterator's end, failure or `return` closes the upstream request. */
export function startCall(call: Call): EventQueue {
  const { timeouts } = call;
  const stop = new AbortController();
  let paused: Body | null = null;
  let seenByte = false;
  let finished = false;
  let completed = false;
  const queue = createEventQueue(close, resume);
  const interpreter = createInterpreter(
    {
      push: (event) => queue.push(event),
      finish: complete,
      fail: (error) => settle(() => queue.fail(error)),
    },
    call.price,
    [call.key],
  );
  const deadline = createDeadline(timeouts.firstByteMs, timeouts.totalMs, late);
  const onAbort = () => settle(() => queue.abort(failure('gateway_aborted', { afterFirstByte: seenByte })));

  function release() {
    deadline.stop();
    call.signal.removeEventListener('abort', onAbort);
  }

  function close() {
    release();
    if (!completed) stop.abort();
  }

  function settle(end: () => void) {
    end();
    close();
  }

  /** The answer is whole: the rest of the body is let run out, so that the connection can be used again. */
  function complete() {
    completed = true;
    release();
    queue.finish();
    setTimeout(() => stop.abort(), RUN_OUT_MS).unref();
  }

  function late(what: string) {
    // Complete but for its usage: not worth failing.
    if (interpreter.finished) return interpreter.ended(null);
    const cause = new Error(`No answer within the time (${what}).`);
    settle(() => queue.fail(failure('gateway_timeout', { afterFirstByte: seenByte }, cause)));
  }

  function broke(error: unknown) {
    if (completed || stop.signal.aborted) return;
    interpreter.ended(failureOfNetwork(error, seenByte));
  }

  function resume() {
    if (paused === null || queue.pending > HIGH_WATER / 2) return;
    deadline.allow(timeouts.idleMs);
    paused.resume();
    paused = null;
  }

  async function run() {
    const { body, statusCode, headers } = await request(call.url, {
      method: 'POST',
      dispatcher: call.dispatcher,
      signal: stop.signal,
      headers: headersOf(call),
      body: JSON.stringify(call.body),
      // Our own deadlines watch the call.
      headersTimeout: 0,
      bodyTimeout: 0,
      // While the body rests, bytes are left unparsed in the connection.
      highWaterMark: 1,
    });
    body.on('error', broke);
    const type = headerOf(headers['content-type']);
    if (statusCode === 200 && (type === null || type.includes('text/event-stream'))) return read(body);
    const text = await readText(body);
    const error =
      statusCode === 200
        ? notAStream(type, text, call.key)
        : failureOfStatus(statusCode, headerOf(headers['retry-after']), text, [call.key]);
    settle(() => queue.fail(error));
  }

  function read(body: Body) {
    const reader = createStreamReader(interpreter, broke);
    let handing = false;
    let inTurn = false;
    body.on('data', (part: Buffer) => {
      if (seenByte) deadline.byte();
      else deadline.allow(timeouts.idleMs);
      seenByte = true;
      reader.bytes(part);
      // Parts that were waiting come one after the other: handed on together once they have all come.
      if (!handing) process.nextTick(handOn);
      handing = true;
      if (call.rest && !inTurn) setImmediate(endTurn);
      inTurn = true;
    });
    body.on('end', () => reader.end());

    function handOn() {
      handing = false;
      interpreter.flush();
      if (completed) return;
      if (interpreter.finished && !finished) {
        finished = true;
        deadline.allow(Math.min(timeouts.idleMs, AFTER_FINISH_MS));
      }
      if (queue.pending > HIGH_WATER && paused === null) {
        deadline.pause();
        body.pause();
        paused = body;
      }
    }

    /** What the connection held has been read: whatever comes now waits there until the next beat. */
    function endTurn() {
      inTurn = false;
      if (completed || stop.signal.aborted || paused !== null) return;
      body.pause();
      void call.rest?.().then(() => {
        if (paused === null) body.resume();
      });
    }
  }

  if (call.signal.aborted) onAbort();
  else {
    call.signal.addEventListener('abort', onAbort, { once: true });
    run().catch(broke);
  }
  return queue;
}

function headersOf(call: Call): Record<string, string> {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    accept: 'text/event-stream',
    ...call.headers,
  };
  if (call.key !== null) headers.authorization = `Bearer ${call.key.reveal()}`;
  return headers;
}

function headerOf(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

async function readText(body: Body): Promise<string> {
  let text = '';
  for await (const part of body) {
    text += String(part);
    if (text.length > ERROR_BODY) break;
  }
  return text;
}

/** Status 200, but no stream: an error in disguise, or something else altogether. */
function notAStream(type: string | null, text: string, key: Secret | null): GatewayError {
  if (type?.includes('json') === true && text.includes('"error"'))
    return failureOfFrame(parseLoosely(text), false, [key]);
  return failure(
    'gateway_bad_response',
    {},
    new Error(`Not an event stream (${type ?? 'no type'}): ${text.slice(0, 200)}`),
  );
}
