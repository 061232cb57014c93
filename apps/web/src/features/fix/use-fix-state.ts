import type { NextFix } from '@studio/artifacts';
import type { VersionView } from '@studio/contracts';
import type { ChatView } from '../chat/chat-store.ts';
import { useVersion, useVersions } from '../versions/use-versions.ts';
import { lastGoodOf, nextStep, triesOf } from './tries.ts';

export interface FixState {
  /** The branch's current version, once it was read. */
  version: VersionView | null;
  /** Tries the studio has made since the person last said something. */
  tries: number;
  /** What comes next of itself; null where there is nothing to mend, or nobody knows yet. */
  next: NextFix | null;
  lastGood: { id: string; number: number } | null;
}

/** Where "fix by itself" stands in the open branch. It follows from the messages and from what the server keeps of the versions, so that every tab says the same. */
export function useFixState(chatId: string, { messages, version: head, settled }: ChatView): FixState {
  const version = useVersion(head?.versionId ?? null).data?.version ?? null;
  const list = useVersions(chatId, head !== null).data;
  const tries = triesOf(messages);
  const versions = list?.pages.flatMap((page) => page.versions) ?? [];
  const lastGood = head && lastGoodOf(versions, head, messages);
  // The version before the last answer's was judged already; judged again it would be the same failure once more.
  const still = settled && version !== null && list !== undefined;
  const next = still ? nextStep(version, tries, lastGood?.id ?? null) : null;
  return { version, tries: tries.length, next, lastGood };
}
