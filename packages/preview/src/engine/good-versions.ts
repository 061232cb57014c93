import type { PreviewProject } from '../types.ts';
import type { Version } from './sheet.ts';

/** Versions that are kept to come back to. */
const KEPT = 2;
/** One that stopped answering so often does not come back. */
const STRIKES = 2;

/** Versions that stood, to put back when the sheet falls empty. One that keeps looping after it stood is given up: it would do so for ever. */
export class GoodVersions {
  #versions: { version: Version; strikes: number }[] = [];

  /** The newest that may come back. */
  get latest(): Version | null {
    return this.#versions.at(-1)?.version ?? null;
  }

  add({ project, build }: Version): void {
    const others = this.#versions.filter(({ version }) => version.project.key !== project.key);
    this.#versions = [...others, { version: { project, build }, strikes: 0 }].slice(-KEPT);
  }

  /** It stood, and then stopped answering. */
  strike(project: PreviewProject): void {
    const known = this.#versions.find(({ version }) => version.project.key === project.key);
    if (known) known.strikes += 1;
    this.#versions = this.#versions.filter(({ strikes }) => strikes < STRIKES);
  }

  clear(): void {
    this.#versions = [];
  }
}
