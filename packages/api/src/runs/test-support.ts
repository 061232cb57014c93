import { randomUUID } from 'node:crypto';
import {
  GatewayError,
  type ChatSendInput,
  type ChatSendOutput,
  type FinishReason,
  type Gateway,
  type GatewayEvent,
  type GatewayModel,
  type GatewayRequest,
  type Principal,
  type RunEvent,
} from '@studio/contracts';
import type { Database } from '@studio/db';
import type { Logger } from '../logger.ts';
import { createRuns } from './create-runs.ts';
import type { RunTuning } from './tuning.ts';
import type { Runs, RunsDeps } from './types.ts';

export function modelOf(id: string, fields: Partial<GatewayModel> = {}): GatewayModel {
  return {
    id,
    name: id,
    description: '',
    provider: 'test',
    family: 'project',
    groups: ['free'],
    unavailable: null,
    contextTokens: 32_000,
    maxOutputTokens: 8_000,
    price: null,
    reasoning: false,
    vision: false,
    prefill: false,
    demo: false,
    ...fields,
  };
}

/** One call that a test plays by hand. */
export class Call {
  private readonly queue: (GatewayEvent | Error | null)[] = [];
  private wake: () => void = () => undefined;

  constructor(readonly request: GatewayRequest) {
    request.signal.addEventListener('abort', () => this.fail(new GatewayError('gateway_aborted', 'aborted')));
  }

  text(text: string): this {
    return this.push({ type: 'text', text });
  }

  reasoning(text: string): this {
    return this.push({ type: 'reasoning', text });
  }

  end(finishReason: FinishReason = 'stop'): this {
    const usage = { inputTokens: 10, outputTokens: 20, costMicros: 30 };
    return this.push({ type: 'end', finishReason, usage, responseId: null });
  }

  fail(error: Error): this {
    return this.push(error);
  }

  /** Ends without an `end`. */
  close(): this {
    return this.push(null);
  }

  async *events(): AsyncGenerator<GatewayEvent> {
    for (;;) {
      const next = this.queue.shift();
      if (next === null) return;
      if (next instanceof Error) throw next;
      if (next) yield next;
      else await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  private push(item: GatewayEvent | Error | null): this {
    this.queue.push(item);
    this.wake();
    return this;
  }
}

/** A gateway whose calls wait for the test. */
export class ScriptedGateway implements Gateway {
  readonly calls: Call[] = [];
  /** Called with every new call; by default the test fetches it with {@link call}. */
  onCall: (call: Call) => void = () => undefined;
  list: GatewayModel[] = [
    modelOf('test'),
    modelOf('prefilling', { prefill: true }),
    modelOf('locked', { groups: ['pro'] }),
    modelOf('broken', { unavailable: 'TEST_KEY is not set.' }),
  ];
  private waiting: (() => void)[] = [];

  models(): Promise<GatewayModel[]> {
    return Promise.resolve(this.list);
  }

  stream(request: GatewayRequest): AsyncIterable<GatewayEvent> {
    const call = new Call(request);
    this.calls.push(call);
    for (const wake of this.waiting.splice(0)) wake();
    this.onCall(call);
    return call.events();
  }

  /** The call for a run, once the runner has made it. */
  async call(runId: string): Promise<Call> {
    for (;;) {
      const found = this.calls.find((call) => call.request.callId === runId);
      if (found) return found;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  describe(): string {
    return 'scripted';
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

const quiet = () => undefined;
const silent: Logger = { debug: quiet, info: quiet, warn: quiet, error: quiet };

/** One process: its engine, its gateway and a clock that only the test moves. */
export interface Process {
  runs: Runs;
  gateway: ScriptedGateway;
  database: Database;
  time: { now: number };
  /** To call a single part of the engine with. */
  deps: RunsDeps;
}

export const START = Date.UTC(2026, 10, 22, 12);

export function makeProcess(
  database: Database,
  options: {
    tuning?: Partial<RunTuning>;
    guestLimit?: number;
    logger?: Logger;
    gateway?: ScriptedGateway;
  } & Pick<RunsDeps, 'packages'> = {},
): Process {
  const gateway = options.gateway ?? new ScriptedGateway();
  const time = { now: START };
  const deps: RunsDeps = {
    database,
    gateway,
    guestLimit: options.guestLimit ?? 10,
    clock: () => time.now,
    newId: randomUUID,
    logger: options.logger ?? silent,
    packages: options.packages,
    tuning: { tickMs: 1, tickPerRunMs: 0, retryMs: [1, 1, 1], pollMs: 50, ...options.tuning },
  };
  return { runs: createRuns(deps), gateway, database, time, deps };
}

export function guest(): Principal {
  return { userId: `guest-${randomUUID()}`, deviceId: `device-${randomUUID()}`, kind: 'guest', role: 'user' };
}

/** A message that opens a new chat, unless told otherwise. */
export function message(fields: Partial<ChatSendInput> = {}): ChatSendInput {
  return {
    parentMessageId: null,
    clientMessageId: randomUUID(),
    content: 'A page about bread',
    modelId: 'test',
    ...fields,
  };
}

/** The next message of a chat. */
export function reply(to: ChatSendOutput, fields: Partial<ChatSendInput> = {}): ChatSendInput {
  return message({ sessionId: to.sessionId, parentMessageId: to.assistantMessageId, ...fields });
}

export type Watched = { cursor: string; event: RunEvent };

/** Follows a run to its end, or to `limit` events. */
export async function follow(
  runs: Runs,
  principal: Principal,
  runId: string,
  options: { cursor?: string | null; limit?: number } = {},
): Promise<Watched[]> {
  const { cursor = null, limit = Infinity } = options;
  const seen: Watched[] = [];
  for await (const item of runs.watch(principal, { runId, cursor, signal: new AbortController().signal })) {
    seen.push(item);
    if (seen.length >= limit) break;
  }
  return seen;
}

export function textOf(events: Watched[]): string {
  return events.map(({ event }) => (event.type === 'run.frame' ? (event.text ?? '') : '')).join('');
}

/** Waits until a run has shown at least this much text. */
export async function shown(runs: Runs, principal: Principal, runId: string, text: string): Promise<void> {
  let all = '';
  for await (const { event } of runs.watch(principal, {
    runId,
    cursor: null,
    signal: new AbortController().signal,
  })) {
    if (event.type === 'run.frame') all += event.text ?? '';
    if (all.endsWith(text)) return;
  }
  throw new Error(`the run ended without showing ${JSON.stringify(text)}`);
}

/** What the database holds of a message, a run and its log. */
export async function stored(database: Database, runId: string) {
  const [run] = await database.query<{
    key: number;
    status: string;
    finish_reason: string | null;
    error: { code: string } | null;
    usage: unknown;
    last_seq: number | null;
    drained: boolean;
    cause: string;
    version_id: string | null;
    text: string;
    reasoning: string | null;
  }>(
    `select r.*, m.content->>'text' as text, m.content->>'reasoning' as reasoning
     from runs r join chat_messages m on m.id = r.message_id where r.id = $1`,
    [runId],
  );
  if (!run) throw new Error('no such run');
  const [log] = await database.query<{ text: string | null; frames: number }>(
    `select string_agg(text, '' order by seq) as text, count(*)::int as frames from run_events where run_key = $1::int`,
    [run.key],
  );
  const closed = await database.query(
    `select seq from account_events where payload->>'runId' = $1 and payload->>'type' = 'run.closed'`,
    [runId],
  );
  return { ...run, log: log?.text ?? '', frames: log?.frames ?? 0, closed: closed.length };
}
