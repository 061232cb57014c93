import type { FrameEvent } from '@studio/contracts';

/** One answer as far as it was received. */
export interface FrameState {
  text: string;
  reasoning: string;
  /** The last event that is in it; 0 before the first. */
  seq: number;
}

export interface Applied {
  state: FrameState;
  /**
   * - `applied`: the frame, or what of it was new, is in `state`.
   * - `repeat`: it was known; `state` is the one given.
   * - `gap`: something before it is missing; `state` is the one given, and the chat has to be read again.
   */
  outcome: 'applied' | 'repeat' | 'gap';
}

/**
 * Adds a frame to an answer. Frames may come twice (a reconnect, a snapshot that already held them): known ones are dropped by
 * `seq`, overlapping text by `at`. A jump of `seq` with no text missing is an event without text (the end of an earlier run).
 */
export function applyFrame(state: FrameState, frame: FrameEvent): Applied {
  if (frame.seq <= state.seq) return { state, outcome: 'repeat' };
  const known = state.text.length - frame.at;
  if (known < 0) return { state, outcome: 'gap' };
  return {
    state: {
      text: state.text + (frame.text ?? '').slice(known),
      reasoning: state.reasoning + (frame.reasoning ?? ''),
      seq: frame.seq,
    },
    outcome: 'applied',
  };
}
