import type { MessageView, RunEndedEvent, VersionHead } from '@studio/contracts';
import { isLive } from './answer-store.ts';

/** Versions that the end of a run has named and nobody has told us about yet: until then the current version is not what it will be in a moment. */
export class OwedVersions {
  readonly #owed = new Map<string, { runId: string; versionId: string }>();
  readonly #known = new Set<string>();

  has(messageId: string): boolean {
    return this.#owed.has(messageId);
  }

  ended({ messageId, runId, versionId }: RunEndedEvent): void {
    if (versionId === null || this.#known.has(versionId)) this.#owed.delete(messageId);
    else this.#owed.set(messageId, { runId, versionId });
  }

  /** True when it was waited for. */
  came({ messageId, versionId }: VersionHead): boolean {
    this.#known.add(versionId);
    return this.#owed.get(messageId)?.versionId === versionId && this.#owed.delete(messageId);
  }

  /** A snapshot that has the end of the run has its version too, or the one that took its place. */
  read({ id, run }: MessageView): void {
    if (run && !isLive(run) && this.#owed.get(id)?.runId === run.id) this.#owed.delete(id);
  }
}
