import type { VersionHead } from '@studio/contracts';

/** The newest version at each message. */
export type Heads = ReadonlyMap<string, VersionHead>;

/** The current version of a branch: the newest at its nearest message that has any. Null before the first. */
export function currentOf(heads: Heads, branch: readonly { id: string }[]): VersionHead | null {
  for (let at = branch.length - 1; at >= 0; at -= 1) {
    const head = heads.get(branch[at]?.id ?? '');
    if (head) return head;
  }
  return null;
}

/** Versions of a branch whose files do not follow from its answers: changed by hand, restored or brought in. */
export function byHand(heads: Heads, branch: readonly { id: string }[]): VersionHead[] {
  return branch.flatMap(({ id }) => {
    const head = heads.get(id);
    return head && head.cause !== 'message' ? [head] : [];
  });
}

/** The heads with one more; the same object when it is not news. Events may come late or twice. */
export function withHead(heads: Heads, head: VersionHead): Heads {
  const known = heads.get(head.messageId);
  return known && known.order >= head.order ? heads : new Map(heads).set(head.messageId, head);
}
