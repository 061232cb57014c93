import type { LiveRun } from './live-run.ts';

/** The runs this process owns. */
export class Registry {
  private readonly byId = new Map<string, LiveRun>();

  add(run: LiveRun): void {
    this.byId.set(run.start.id, run);
  }

  remove(run: LiveRun): void {
    if (this.byId.get(run.start.id) === run) this.byId.delete(run.start.id);
  }

  /** A run of this person. */
  own(userId: string, runId: string): LiveRun | null {
    const run = this.byId.get(runId);
    return run?.start.userId === userId ? run : null;
  }

  /** A run of this person in a chat, by its key. */
  ownByKey(userId: string, sessionId: string, key: number): LiveRun | null {
    return (
      this.all().find(
        (run) => run.key === key && run.start.userId === userId && run.start.sessionId === sessionId,
      ) ?? null
    );
  }

  all(): LiveRun[] {
    return [...this.byId.values()];
  }
}
