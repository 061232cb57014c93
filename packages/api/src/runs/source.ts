import type { FrameEvent, RunEndedEvent } from '@studio/contracts';

/** Where those who follow a live run read it: its owner's memory, or one shared reader of the log. */
export interface RunSource {
  readonly key: number;
  /** Its first frame is `baseSeq + 1`. */
  readonly baseSeq: number;
  /** The frame at a place, when it is there already. */
  frame(seq: number): FrameEvent | undefined;
  /** Set together with `over`, after the last frame. */
  readonly end: RunEndedEvent | null;
  /** Nothing will come any more. Without an `end`: look again in the database, or never. */
  readonly over: boolean;
  subscribe(listener: () => void): () => void;
}
