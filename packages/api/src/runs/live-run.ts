import type { FrameEvent, GatewayModel, RunEndedEvent, Seam } from '@studio/contracts';
import { Listeners } from './listeners.ts';
import type { RunSource } from './source.ts';

/** What is known of a run when this process takes it. */
export interface LiveRunStart {
  key: number;
  id: string;
  messageId: string;
  sessionId: string;
  userId: string;
  fence: number;
  attempt: number;
  model: GatewayModel;
  /** The assistant message's parent: the branch that is answered. */
  parentMessageId: string;
  baseSeq: number;
  /** Text and reasoning that earlier runs of the message wrote. */
  baseText: string;
  baseReasoning: string;
  /** How long an earlier run of the message thought before its first word, milliseconds. */
  baseThoughtMs?: number;
  /** Where the message was gone on with by itself, this run's own beginning included. */
  seams?: readonly Seam[];
}

/** A run that this process owns: what it has written, what of it is stored, and who follows it. */
export class LiveRun implements RunSource {
  /** Stored frames, `seq` ascending from `baseSeq + 1`; shown as soon as they are in here. */
  private readonly frames: FrameEvent[] = [];
  private readonly listeners = new Listeners();
  private readonly abort = new AbortController();
  private pendingText = '';
  private pendingReasoning = '';
  /** Text and reasoning taken into frames or waiting, without the base. */
  private length = 0;
  private taken = 0;
  private takenLength = 0;
  end: RunEndedEvent | null = null;
  over = false;
  broken: 'stop' | 'drain' | null = null;
  /** See {@link lose}. */
  owned = true;
  firstTokenAt: number | null = null;
  private firstThoughtAt: number | null = null;
  /** From the message's first thought to its first word, milliseconds; undefined where there was no thought before it, or no word yet. */
  thoughtMs: number | undefined;

  constructor(readonly start: LiveRunStart) {
    this.thoughtMs = start.baseThoughtMs;
  }

  get key(): number {
    return this.start.key;
  }

  get baseSeq(): number {
    return this.start.baseSeq;
  }

  /** Ends the call to the gateway when aborted. */
  get signal(): AbortSignal {
    return this.abort.signal;
  }

  /** Characters of the answer so far, earlier runs included. */
  get textLength(): number {
    return this.start.baseText.length + this.length;
  }

  get waiting(): boolean {
    return this.pendingText !== '' || this.pendingReasoning !== '';
  }

  get produced(): boolean {
    return this.taken > 0 || this.waiting;
  }

  /** True while nothing was taken for storing: the first frame goes down at once. */
  get fresh(): boolean {
    return this.taken === 0;
  }

  /** `seq` of the last frame taken. */
  get lastTaken(): number {
    return this.baseSeq + this.taken;
  }

  write(kind: 'text' | 'reasoning', piece: string, clock: () => number): void {
    this.firstTokenAt ??= clock();
    if (kind === 'reasoning') {
      this.firstThoughtAt ??= clock();
      this.pendingReasoning += piece;
      return;
    }
    if (this.textLength === 0 && this.firstThoughtAt !== null)
      this.thoughtMs ??= clock() - this.firstThoughtAt;
    this.pendingText += piece;
    this.length += piece.length;
  }

  /** Makes a frame of what is waiting; null when nothing is. It counts as shown only after {@link show}. */
  take(): FrameEvent | null {
    if (!this.waiting) return null;
    const frame: FrameEvent = {
      type: 'run.frame',
      runId: this.start.id,
      messageId: this.start.messageId,
      seq: this.lastTaken + 1,
      at: this.start.baseText.length + this.takenLength,
    };
    if (this.pendingText !== '') frame.text = this.pendingText;
    if (this.pendingReasoning !== '') frame.reasoning = this.pendingReasoning;
    this.taken += 1;
    this.takenLength += this.pendingText.length;
    this.pendingText = '';
    this.pendingReasoning = '';
    return frame;
  }

  /** The frame is stored: everybody may see it. */
  show(frame: FrameEvent): void {
    this.frames.push(frame);
    this.listeners.wake();
  }

  /** The whole answer as the stored frames and `last` make it. */
  content(last: FrameEvent | null): { text: string; reasoning: string } {
    const frames = last ? [...this.frames, last] : this.frames;
    return {
      text: this.start.baseText + frames.map((frame) => frame.text ?? '').join(''),
      reasoning: this.start.baseReasoning + frames.map((frame) => frame.reasoning ?? '').join(''),
    };
  }

  /** Breaks the call off; the first reason stands. */
  breakOff(reason: 'stop' | 'drain'): void {
    if (this.over) return;
    this.broken ??= reason;
    this.abort.abort();
  }

  /** Nothing more may be written from here: somebody else owns it now, its chat is gone, or the store cannot be reached. */
  lose(): void {
    this.owned = false;
    this.abort.abort();
  }

  /** Nothing will come any more; `end` is null when it was not this process that ended it. */
  finish(end: RunEndedEvent | null): void {
    this.end = end;
    this.over = true;
    this.listeners.wake();
  }

  frame(seq: number): FrameEvent | undefined {
    return this.frames[seq - this.baseSeq - 1];
  }

  subscribe(listener: () => void): () => void {
    return this.listeners.subscribe(listener);
  }
}
