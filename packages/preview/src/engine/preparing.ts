import { packageName } from '../compile/nearest.ts';
import type { PageBuild } from '../shared/build.ts';
import { parseLibrary } from '../shared/library.ts';
import type { LaterPackages, Manifest } from '../shared/manifest.ts';
import type { PreviewFailure, Preparing } from '../types.ts';

const LOOK_MS = 2000;

/** Specifiers that a build imports and that are listed, but not ready. */
export function unprepared(build: PageBuild, { later }: Manifest): string[] {
  const wanted = [...(build.react?.libs ?? []), ...Object.values(build.libs)];
  const specifiers = new Set(wanted.map((each) => parseLibrary(each).specifier));
  return later.pending.filter((each) => specifiers.has(each));
}

/** What the waiting for packages can end in. */
export interface PreparationEvents {
  /** Fetches the manifest anew. Rejects when it cannot be fetched. */
  look(): Promise<Manifest>;
  progress(preparing: Preparing): void;
  ready(): void;
  failed(failure: PreviewFailure): void;
}

/** Waits for packages that are prepared in the background; a newer wait ends the one before. */
export class Preparation {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  readonly #lookMs: number;

  /** `lookMs`: time between two looks, milliseconds. */
  constructor(lookMs = LOOK_MS) {
    this.#lookMs = lookMs;
  }

  wait(specifiers: readonly string[], events: PreparationEvents): void {
    this.stop();
    void this.#look(specifiers, events, this.#turn);
  }

  stop(): void {
    this.#turn += 1;
    clearTimeout(this.#timer);
  }

  async #look(specifiers: readonly string[], events: PreparationEvents, turn: number): Promise<void> {
    // A server that restarts is asked again: it goes on with the packages.
    const later = await events.look().then(
      (manifest) => manifest.later,
      () => null,
    );
    if (turn !== this.#turn) return;
    const left = later?.pending.filter((each) => specifiers.includes(each));
    if (left?.length === 0) return events.ready();
    if (later?.state === 'failed') return events.failed(notPrepared(left ?? [], later));
    if (later && left) events.progress({ packages: packagesOf(left), done: later.done, total: later.total });
    this.#timer = setTimeout(() => void this.#look(specifiers, events, turn), this.#lookMs);
  }
}

const packagesOf = (specifiers: readonly string[]): string[] => [...new Set(specifiers.map(packageName))];

function notPrepared(specifiers: readonly string[], { message }: LaterPackages): PreviewFailure {
  const names = packagesOf(specifiers).join(', ');
  return {
    kind: 'import',
    message: `${names} could not be prepared on this server.`,
    file: null,
    line: null,
    column: null,
    hint: `${message ?? 'The background installation failed.'} It is tried again when the studio starts; until then ask for a version without it.`,
  };
}
