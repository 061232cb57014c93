import type { Principal } from '@studio/contracts';
import { STOP_TOPIC } from '@studio/db';
import { createEngine, type Engine } from './engine.ts';
import { Heartbeat } from './heartbeat.ts';
import { pause } from './pause.ts';
import { purge, purgeAccounts, purgeContents } from './purge.ts';
import { endDeadRuns, restartDrained } from './reconcile.ts';
import { resume } from './resume.ts';
import { send } from './send.ts';
import { stop } from './stop.ts';
import type { Runs, RunsDeps } from './types.ts';
import { since, snapshotCursor, watchAccount } from './watch-account.ts';
import { watchRun } from './watch-run.ts';

/** Builds the run engine of one process. Nothing happens before `start`. */
export function createRuns(deps: RunsDeps): Runs {
  const engine = createEngine(deps);
  const heartbeat = new Heartbeat(engine);
  const timers: NodeJS.Timeout[] = [];
  let contentsPurgedTo = '';
  // Somebody wants a run stopped and does not know whose it is: the flags tell.
  const deafen = engine.database.bus.subscribe(STOP_TOPIC, () => void heartbeat.beat());

  const every = (ms: number, what: string, work: () => Promise<unknown>) => {
    let busy = false;
    const run = async () => {
      if (busy) return;
      busy = true;
      try {
        await work();
      } catch (error) {
        engine.logger.error({ err: error }, `${what} failed; it will be tried again`);
      } finally {
        busy = false;
      }
    };
    timers.push(setInterval(() => void run(), ms).unref());
  };

  /** Ends what lost its process, and goes on with what was drained. Does not wait for our own heartbeat, which may hang: our own runs are not looked at. */
  const reconcile = async () => {
    if (engine.draining) return;
    await endDeadRuns(engine, false);
    await restartDrained(engine);
  };

  const drain = async (deadlineMs: number) => {
    engine.draining = true;
    for (const timer of timers.splice(0)) clearInterval(timer);
    // Told to come back before anything ends, so that nobody sees an end which the next process undoes.
    for (const wake of [...engine.watchers]) wake();
    for (const run of engine.registry.all()) run.breakOff('drain');
    await Promise.race([settled(engine), pause(deadlineMs)]);
    deafen();
  };

  return {
    start: async () => {
      const { database, tuning, logger } = engine;
      try {
        await endDeadRuns(engine, database.driver === 'pglite');
        await restartDrained(engine);
      } catch (error) {
        // The timers try again; serving does not wait for it.
        logger.error({ err: error }, 'looking for dead runs failed; it will be tried again');
      }
      every(tuning.heartbeatMs, 'the heartbeat', () => heartbeat.beat());
      every(tuning.reconcileMs, 'looking for dead runs', reconcile);
      every(tuning.purgeMs, 'clearing the log of old runs', () => purge(engine));
      every(tuning.purgeMs, 'clearing old events and uses of accounts', () => purgeAccounts(engine));
      every(tuning.purgeMs, 'clearing contents of deleted chats', async () => {
        contentsPurgedTo = await purgeContents(engine, contentsPurgedTo);
      });
    },
    send: (principal, input) => send(engine, principal, input),
    stop: (principal, runId) => stop(engine, principal, runId),
    resume: (principal: Principal, messageId) => resume(engine, principal, messageId),
    watch: (principal, input) => watchRun(engine, principal, input),
    watchAccount: (principal, input) => watchAccount(engine, principal, input),
    since: (principal, input) => since(engine, principal, input),
    snapshotCursor: (principal, chatId) => snapshotCursor(engine, principal, chatId),
    drain,
    get draining() {
      return engine.draining;
    },
    close: () => drain(CLOSE_MS),
  };
}

/** How long closing waits for the ends of live runs. */
const CLOSE_MS = 5_000;

async function settled(engine: Engine): Promise<void> {
  while (engine.working.size > 0) await Promise.all(engine.working);
}
