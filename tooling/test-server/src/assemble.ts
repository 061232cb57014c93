import { runEvent } from '@studio/contracts';
import type { RunEndedEvent, RunEvent } from '@studio/contracts';

export interface Assembled {
  text: string;
  reasoning: string;
  /** Highest sequence number seen. */
  lastSeq: number;
  ended: RunEndedEvent | null;
}

/**
 * Puts a run's events together as a client does, and refuses what no client should have to bear.
 *
 * @param from What was had before the first event: its length and sequence number.
 * @throws Error when an event comes twice, is missing, is out of order, does not fit the text so far, or follows the end.
 */
export function assemble(
  events: readonly unknown[],
  from: { text: string; seq: number } = { text: '', seq: 0 },
): Assembled {
  const state: Assembled = { text: from.text, reasoning: '', lastSeq: from.seq, ended: null };
  for (const raw of events) {
    const event: RunEvent = runEvent.parse(raw);
    if (state.ended)
      throw new Error(`Event ${event.seq} (${event.type}) came after the end ${state.ended.seq}.`);
    if (event.seq !== state.lastSeq + 1) throw new Error(`Event ${event.seq} came after ${state.lastSeq}.`);
    state.lastSeq = event.seq;
    if (event.type === 'run.ended') state.ended = event;
    else {
      if (event.at !== state.text.length)
        throw new Error(`Event ${event.seq} says at ${event.at}, the text has ${state.text.length}.`);
      state.text += event.text ?? '';
      state.reasoning += event.reasoning ?? '';
    }
  }
  return state;
}
