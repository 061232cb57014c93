import type { FrameEvent, Gateway, GatewayModel, Principal, RunEndedEvent } from '@studio/contracts';
import { randomUUID } from 'node:crypto';
import type { Logger } from '../logger.ts';
import type { Runs } from '../runs/index.ts';
import type { Services } from '../services/index.ts';

export interface LogLine {
  level: 'debug' | 'info' | 'warn' | 'error';
  fields: Record<string, unknown>;
  message: string;
}

export function memoryLogger(): Logger & { lines: LogLine[] } {
  const lines: LogLine[] = [];
  const at = (level: LogLine['level']) => (fields: object, message: string) => {
    lines.push({ level, fields: fields as Record<string, unknown>, message });
  };
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

const refuse = () => Promise.reject(new Error('this test does not use it'));

/** Runs of which a test gives only what it uses. */
export function fakeRuns(used: Partial<Runs> = {}): Runs {
  return {
    start: () => Promise.resolve(),
    send: refuse,
    stop: refuse,
    resume: refuse,
    // eslint-disable-next-line require-yield -- a stream that fails before its first event
    async *watch() {
      await refuse();
    },
    // eslint-disable-next-line require-yield -- the same
    async *watchAccount() {
      await refuse();
    },
    since: refuse,
    snapshotCursor: () => Promise.resolve('0'),
    drain: () => Promise.resolve(),
    draining: false,
    close: () => Promise.resolve(),
    ...used,
  };
}

/** Services of which a test gives only what it uses. */
export function fakeServices(used: { [Name in keyof Services]?: Partial<Services[Name]> } = {}): Services {
  return {
    runs: fakeRuns(used.runs),
    sessions: { list: refuse, get: refuse, create: refuse, rename: refuse, delete: refuse, ...used.sessions },
    versions: {
      list: refuse,
      get: refuse,
      diff: refuse,
      download: refuse,
      edit: refuse,
      restore: refuse,
      import: refuse,
      rename: refuse,
      bookmark: refuse,
      setState: refuse,
      picture: refuse,
      ...used.versions,
    },
    models: { list: refuse, ...used.models },
    subscriptions: { planOf: refuse, current: refuse, ...used.subscriptions },
  };
}

export function guest(): Principal {
  return { userId: randomUUID(), deviceId: randomUUID(), kind: 'guest', role: 'user' };
}

/** Runs and messages of the same log share these. */
export const RUN_ID = '00000000-0000-4000-8000-00000000000a';
const MESSAGE_ID = '00000000-0000-4000-8000-00000000000b';
export const CHAT_ID = '00000000-0000-4000-8000-00000000000c';

/** The log of one run: `frames` frames, then its end. */
export function runLog(frames: number): (FrameEvent | RunEndedEvent)[] {
  const pieces = Array.from({ length: frames }, (_, index) => `token ${String(index)}\n`);
  let at = 0;
  const events: (FrameEvent | RunEndedEvent)[] = pieces.map((text, index) => {
    const event: FrameEvent = {
      type: 'run.frame',
      runId: RUN_ID,
      messageId: MESSAGE_ID,
      seq: index + 1,
      at,
      text,
    };
    at += text.length;
    return event;
  });
  events.push({
    type: 'run.ended',
    runId: RUN_ID,
    messageId: MESSAGE_ID,
    chatId: CHAT_ID,
    seq: frames + 1,
    status: 'finished',
    finishReason: 'stop',
    error: null,
    usage: null,
    versionId: null,
    endedAt: 1,
  });
  return events;
}

const MODEL: GatewayModel = {
  id: 'model',
  name: 'Model',
  description: '',
  provider: 'test',
  family: 'project',
  groups: ['free'],
  unavailable: null,
  contextTokens: 1_000,
  maxOutputTokens: 100,
  price: null,
  reasoning: false,
  vision: false,
  prefill: false,
  demo: false,
};

/** A gateway that lists models and answers nothing. */
export function fakeGateway(models: (Partial<GatewayModel> & { id: string })[] | Error): Gateway {
  return {
    models: () =>
      models instanceof Error
        ? Promise.reject(models)
        : Promise.resolve(models.map((model) => ({ ...MODEL, ...model }))),
    // eslint-disable-next-line require-yield -- nothing is asked of it
    async *stream() {
      await refuse();
    },
    describe: () => 'a fake',
    close: () => Promise.resolve(),
  };
}
