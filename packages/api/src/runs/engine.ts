import type { Database } from '@studio/db';
import { AccountFeeds } from './account-feeds.ts';
import { FrameWriter } from './frame-writer.ts';
import { Registry } from './registry.ts';
import { RemoteRuns } from './remote-runs.ts';
import { Slots } from './slots.ts';
import { StreamSlots } from './stream-slots.ts';
import { DEFAULT_TUNING, type RunTuning } from './tuning.ts';
import type { RunsDeps } from './types.ts';

/** What the parts of the run engine share in one process. */
export interface Engine extends Omit<RunsDeps, 'tuning'> {
  database: Database;
  tuning: RunTuning;
  /** Names this process in `runs.owner`. */
  owner: string;
  registry: Registry;
  writer: FrameWriter;
  slots: Slots;
  streams: StreamSlots;
  feeds: AccountFeeds;
  remotes: RemoteRuns;
  /** Runs that are being accepted, by id: stored perhaps, not launched yet. */
  starting: Set<string>;
  /** What is still being written, the acceptance of a run or its end, to wait for when closing. */
  working: Set<Promise<unknown>>;
  /** Open watchers: called when this process drains, so that they tell their clients to come back and end. */
  watchers: Set<() => void>;
  draining: boolean;
}

export function createEngine(deps: RunsDeps): Engine {
  const tuning = { ...DEFAULT_TUNING, ...deps.tuning };
  const { database, logger } = deps;
  return {
    ...deps,
    tuning,
    owner: deps.newId(),
    registry: new Registry(),
    writer: new FrameWriter({ database, logger, tuning }),
    slots: new Slots(tuning.maxRunning),
    streams: new StreamSlots(),
    feeds: new AccountFeeds({ database, logger, tuning }),
    remotes: new RemoteRuns({ database, logger, tuning }),
    starting: new Set(),
    working: new Set(),
    watchers: new Set(),
    draining: false,
  };
}

/** Does something that closing has to wait for. */
export async function tracked<T>({ working }: Engine, work: () => Promise<T>): Promise<T> {
  const done = work();
  // Kept as something that never rejects: whoever waits only wants to know that it is over.
  const over = done.catch(() => undefined);
  working.add(over);
  try {
    return await done;
  } finally {
    working.delete(over);
  }
}
