import { renewLeases } from '@studio/db';
import type { Engine } from './engine.ts';

/**
 * Renews the leases of all runs of this process in one statement, and learns from the same answer which of them somebody wants stopped
 * and which are no longer ours (taken over, or deleted with their chat).
 */
export class Heartbeat {
  private beating: Promise<void> | null = null;

  constructor(private readonly engine: Engine) {}

  /** One at a time; who asks during one gets the next. */
  async beat(): Promise<void> {
    await this.beating;
    this.beating ??= this.renew().finally(() => {
      this.beating = null;
    });
    await this.beating;
  }

  private async renew(): Promise<void> {
    const { registry, database, tuning, logger } = this.engine;
    const runs = registry.all();
    if (runs.length === 0) return;
    try {
      const keys = runs.map((run) => run.key);
      const beats = await renewLeases(database, {
        keys,
        fences: runs.map((run) => run.start.fence),
        leaseMs: tuning.leaseMs,
      });
      const alive = new Map(beats.map((beat) => [beat.runKey, beat]));
      for (const run of runs) {
        const beat = alive.get(run.key);
        // Ended by ourselves while the statement was under way: not lost.
        if (run.over) continue;
        if (!beat) run.lose();
        else if (beat.stopRequested) run.breakOff('stop');
      }
    } catch (error) {
      logger.warn({ err: error, runs: runs.length }, 'leases could not be renewed');
    }
  }
}
