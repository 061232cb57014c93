import type { FrameEvent, MessageView, RunEndedEvent, RunView } from '@studio/contracts';
import type { AnswerClock } from './answer-store.ts';
import type { Pace } from './ticker.ts';

/** Hand-driven time for the stores' tests: nothing happens until `advance`. */
export function handClock(
  atOnce = false,
): AnswerClock & { advance: (ms: number) => void; readonly pace: Pace | null } {
  let now = 1_000;
  let waiting: (() => void)[] = [];
  let pace: Pace | null = null;
  return {
    get pace() {
      return pace;
    },
    now: () => now,
    atOnce: () => atOnce,
    ticker: (callback, asked) => {
      pace = asked;
      waiting.push(callback);
      return () => {
        waiting = waiting.filter((other) => other !== callback);
      };
    },
    advance(ms) {
      now += ms;
      const due = waiting;
      waiting = [];
      for (const callback of due) callback();
    },
  };
}

export function run(part: Partial<RunView> = {}): RunView {
  return {
    id: 'r1',
    messageId: 'a1',
    modelId: 'demo',
    status: 'running',
    finishReason: null,
    error: null,
    usage: null,
    startedAt: 0,
    firstTokenAt: null,
    endedAt: null,
    lastSeq: 0,
    ...part,
  };
}

export function answer(text = '', part: Partial<MessageView> = {}): MessageView {
  return {
    id: 'a1',
    parentId: 'u1',
    role: 'assistant',
    content: { v: 1, text },
    createdAt: 2,
    run: run(),
    ...part,
  };
}

export function question(id = 'u1', parentId: string | null = null, createdAt = 1): MessageView {
  return { id, parentId, role: 'user', content: { v: 1, text: 'A page' }, createdAt, run: null };
}

/** The frames of a text, one a piece. */
export function framesOf(pieces: readonly string[], from = { seq: 0, at: 0 }): FrameEvent[] {
  let { seq, at } = from;
  return pieces.map((text) => {
    const frame: FrameEvent = { type: 'run.frame', runId: 'r1', messageId: 'a1', seq: (seq += 1), at, text };
    at += text.length;
    return frame;
  });
}

export function ended(part: Partial<RunEndedEvent> = {}): RunEndedEvent {
  return {
    type: 'run.ended',
    runId: 'r1',
    messageId: 'a1',
    chatId: 'c1',
    seq: 99,
    status: 'finished',
    finishReason: 'stop',
    error: null,
    usage: null,
    versionId: null,
    endedAt: 5_000,
    ...part,
  };
}
