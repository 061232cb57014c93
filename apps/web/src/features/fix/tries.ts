import { nextFix, type FixTry, type NextFix } from '@studio/artifacts';
import type { MessageView, VersionHead, VersionView } from '@studio/contracts';
import { toTry } from './what-to-fix.ts';

type Message = Pick<MessageView, 'id' | 'role' | 'content'>;

/** The tries of "fix by itself" that the branch ends with, oldest first. */
export function triesOf(messages: readonly Message[]): FixTry[] {
  const tries: FixTry[] = [];
  for (const { role, content } of [...messages].reverse()) {
    if (role !== 'user') continue;
    if (content.fix?.automatic !== true) break;
    const made = toTry(content.fix.failure);
    if (made) tries.unshift(made);
  }
  return tries;
}

/** The newest version of the branch that ran, before the current one. */
export function lastGoodOf(
  versions: readonly Pick<VersionView, 'id' | 'number' | 'order' | 'messageId' | 'state'>[],
  current: VersionHead,
  messages: readonly Message[],
): { id: string; number: number } | null {
  const branch = new Set(messages.map(({ id }) => id));
  const good = versions.filter(
    ({ order, messageId, state }) => order < current.order && state === 'ready' && branch.has(messageId),
  );
  const newest = good.reduce<(typeof good)[number] | null>(
    (best, each) => (best && best.order > each.order ? best : each),
    null,
  );
  return newest && { id: newest.id, number: newest.number };
}

/** What the studio does by itself about a version that failed; null where it has nothing to do with it. */
export function nextStep(
  version: Pick<VersionView, 'state' | 'failure'>,
  tries: readonly FixTry[],
  lastGoodId: string | null,
): NextFix | null {
  // What the network refused no other code brings back.
  if (version.state !== 'failed' || !version.failure || version.failure.kind === 'network') return null;
  const failure = toTry(version.failure);
  return failure && nextFix(failure, tries, lastGoodId);
}
