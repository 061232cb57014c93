import type { OutsideNote, PreviewFailure, PreviewSnapshot, Preparing } from '@studio/preview';
import type { Tone } from '@studio/ui';
import { formatDuration, plural } from '../../lib/format.ts';

export interface PreviewState {
  tone: Tone;
  title: string;
  detail: string;
  /** Hosts that were asked for and refused. */
  blocked: string | null;
}

/** Numbers of the version that does not run and of the one that stays on the sheet; null where it is not known, or not stored. */
export interface VersionNumbers {
  failing: number | null;
  shown: number | null;
}

/** Hand edits at one place share a number: then it says nothing of what stays. */
export function numbersOf(
  failing: { number: number } | null,
  shown: { number: number } | null,
): VersionNumbers {
  const number = failing?.number ?? null;
  return { failing: number, shown: shown === null || shown.number === number ? null : shown.number };
}

/** The line under the sheet: always true, in words that stand alone. */
export function describePreview(
  snapshot: PreviewSnapshot,
  fileCount: number,
  versions: VersionNumbers,
): PreviewState {
  const keepsOlder = snapshot.shownKey !== null && snapshot.shownKey !== snapshot.key;
  const blocked = describeBlocked(snapshot.blocked);
  switch (snapshot.phase) {
    case 'idle':
      return { tone: 'quiet', title: 'Nothing to show yet', detail: '', blocked: null };
    case 'writing':
      return {
        tone: 'running',
        title: 'Writing',
        detail: keepsOlder
          ? `shows ${shownWords(versions)} until then`
          : `${plural(fileCount, 'file')} so far`,
        blocked,
      };
    case 'building':
      if (snapshot.preparing) return { ...waitingFor(snapshot.preparing), blocked };
      return { tone: 'running', title: 'Building', detail: plural(fileCount, 'file'), blocked };
    case 'running':
      return { tone: 'running', title: 'Running', detail: 'waiting for its first picture', blocked };
    case 'ready': {
      const title = snapshot.tookMs === null ? 'Ready' : `Ready in ${formatDuration(snapshot.tookMs)}`;
      return {
        tone: 'good',
        title,
        detail: `${plural(fileCount, 'file')}, ${errorWords(snapshot)}`,
        blocked,
      };
    }
    case 'failed': {
      const after = snapshot.tookMs === null ? null : `after ${formatDuration(snapshot.tookMs)}`;
      const where = snapshot.failure && whereOf(snapshot.failure);
      const parts = keepsOlder ? [after, `showing ${shownWords(versions)}`] : [where, after];
      return {
        tone: 'bad',
        title: withNumber(
          snapshot.failure ? FAILURES[snapshot.failure.kind] : 'Does not run',
          versions.failing,
        ),
        detail: parts.filter((part) => part !== null).join(', '),
        blocked,
      };
    }
  }
}

/** Large packages are prepared after the studio's start; the project runs by itself once they are there. */
function waitingFor({ packages, done, total }: Preparing): Omit<PreviewState, 'blocked'> {
  const verb = packages.length === 1 ? 'is' : 'are';
  const detail = `${packages.join(', ')} ${verb} still being prepared (${done} of ${total})`;
  return { tone: 'running', title: 'Waiting for packages', detail };
}

const WORDS: Partial<Record<OutsideNote['kind'], string>> = { window: 'new window', other: 'request' };

/** What a page wanted from other hosts, a line each: `script cdn.example.net: https://…`. */
export function outsideLines(notes: readonly OutsideNote[]): string[] {
  return notes
    .filter((note) => !isNearFont(note))
    .map(({ kind, host, what, by }) => {
      const line = `${WORDS[kind] ?? kind} ${host === '' ? what : `${host}: ${what}`}`;
      return by === null ? line : `${line} (${by} stands in)`;
    });
}

/** Fonts that are not here, with the near ones in their place; null when there are none. No fault: only a note. */
export function nearFonts(notes: readonly OutsideNote[]): string | null {
  const fonts = notes.filter(isNearFont).map(({ what, by }) => `${by ?? ''} for ${what}`);
  return fonts.length === 0 ? null : `Near font: ${fonts.join(', ')}`;
}

const isNearFont = ({ kind, host }: OutsideNote): boolean => kind === 'font' && host === '';

const FAILURES: Record<PreviewFailure['kind'], string> = {
  build: 'Does not build',
  import: 'Does not run: a part is missing',
  runtime: 'Does not run: an error',
  hang: 'Does not respond',
  network: 'Does not load: an error on the way',
};

const shownWords = ({ shown }: VersionNumbers): string =>
  shown === null ? 'the last one that runs' : `version ${String(shown)}`;

/** `Does not run`, or `Version 3 does not run`. */
const withNumber = (words: string, number: number | null): string =>
  number === null ? words : `Version ${String(number)} ${words.charAt(0).toLowerCase()}${words.slice(1)}`;

/** Where it failed: `scripts/cart.js, line 18`; null when nobody knows. */
export function whereOf(failure: PreviewFailure): string | null {
  if (failure.file === null) return null;
  return failure.line === null ? failure.file : `${failure.file}, line ${String(failure.line)}`;
}

function errorWords(snapshot: PreviewSnapshot): string {
  const errors = snapshot.console.reduce(
    (sum, entry) => (entry.level === 'error' ? sum + entry.count : sum),
    0,
  );
  return errors === 0 ? 'no errors' : `${plural(errors, 'error')} in the console`;
}

function describeBlocked(addresses: readonly string[]): string | null {
  const hosts = [...new Set(addresses.map(hostOf))];
  if (hosts.length === 0) return null;
  const named = hosts.slice(0, 2).join(', ');
  return hosts.length > 2 ? `${named} and ${String(hosts.length - 2)} more` : named;
}

function hostOf(address: string): string {
  try {
    return new URL(address).host || address;
  } catch {
    return address;
  }
}
