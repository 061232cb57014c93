import type { VersionView } from '@studio/contracts';
import type { Tone } from '@studio/ui';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

/** What a version is called: its name, else what made it; an answer's by what was asked for. `numberOf` knows the versions it may come from. */
export function titleOf(
  version: Pick<VersionView, 'name' | 'cause' | 'parentId' | 'sourceId' | 'request'>,
  numberOf: (id: string) => number | undefined,
): string {
  if (version.name !== null) return version.name;
  switch (version.cause) {
    case 'message':
      return version.parentId === null ? 'First page' : (version.request ?? 'Answer');
    case 'edit':
      return 'By hand';
    case 'import':
      return 'Imported';
    case 'restore': {
      const source = version.sourceId === null ? undefined : numberOf(version.sourceId);
      return source === undefined ? 'Restored' : `Restored from ${String(source)}`;
    }
  }
}

/** The mark of a version's state, in a colour and in words. */
export function stateOf({ state, failure, health }: Pick<VersionView, 'state' | 'failure' | 'health'>): {
  tone: Tone;
  words: string;
} {
  if (state === 'unknown') return { tone: 'quiet', words: 'Not run yet' };
  if (state === 'failed') {
    return { tone: 'bad', words: failure?.kind === 'build' ? 'Does not build' : 'Does not run' };
  }
  const troubles = health === null ? 0 : health.errors + health.accessibility + health.overflow;
  return troubles === 0 ? { tone: 'good', words: 'Ready' } : { tone: 'warn', words: 'Ready, with problems' };
}

/** A time of day, with the day where it is not today. */
export function whenOf(at: number, now: number): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  return today ? clock.format(at) : `${day.format(at)}, ${clock.format(at)}`;
}
