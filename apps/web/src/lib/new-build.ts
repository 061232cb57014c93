/** What recovering from a replaced build needs of the page. */
export interface BuildHost {
  /** Whether the studio answers: a reload without it would lose what is on the screen. */
  reachable: () => Promise<boolean>;
  reload: () => void;
  /** Of this tab, over reloads; null where it cannot be kept. */
  lastReload: () => number | null;
  /** False where it could not be kept: a reload could then follow a reload for ever. */
  keepReload: (at: number) => boolean;
  now: () => number;
}

/** A part that is missing again so soon after a reload is missing for another reason, milliseconds. */
const ONCE_IN_MS = 60_000;

/** True for the failure to fetch a part of our own code: as Turbopack, and as the browsers, put it. */
export function isMissingPart(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error.name === 'ChunkLoadError' ||
    /loading (css )?chunk|failed to load chunk|dynamically imported module|importing a module script failed/i.test(
      error.message,
    )
  );
}

/**
 * After a new version of the studio was put in place, an open page asks for parts that are not there any more. Loading the page anew, once,
 * brings the new ones; drafts lie in local storage. Resolves with whether it is being reloaded.
 */
export async function recoverFromNewBuild(error: unknown, host: BuildHost = browserHost): Promise<boolean> {
  if (!isMissingPart(error)) return false;
  const last = host.lastReload();
  if (last !== null && host.now() - last < ONCE_IN_MS) return false;
  if (!(await host.reachable())) return false;
  if (!host.keepReload(host.now())) return false;
  host.reload();
  return true;
}

const KEY = 'studio-reloaded';

const browserHost: BuildHost = {
  reachable: () =>
    fetch('/api/health/live', { cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    ),
  reload: () => window.location.reload(),
  lastReload() {
    try {
      const kept = window.sessionStorage.getItem(KEY);
      return kept === null ? null : Number(kept);
    } catch {
      return null;
    }
  },
  keepReload(at) {
    try {
      window.sessionStorage.setItem(KEY, String(at));
      return true;
    } catch {
      return false;
    }
  },
  now: Date.now,
};
