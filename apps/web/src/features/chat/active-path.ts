interface Node {
  id: string;
  parentId: string | null;
}

/**
 * The branch to show: from the root to the newest message. The list is in the order in which the server took them, parents first, and what
 * is still being sent comes last. Times are not asked: those of messages sent from here are this device's, whose clock may be wrong.
 */
export function activePath<Message extends Node>(messages: readonly Message[]): Message[] {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const path: Message[] = [];
  const seen = new Set<string>();
  for (
    let at = messages.at(-1);
    at && !seen.has(at.id);
    at = at.parentId === null ? undefined : byId.get(at.parentId)
  ) {
    seen.add(at.id);
    path.push(at);
  }
  return path.reverse();
}
