interface Node {
  id: string;
  parentId: string | null;
  createdAt: number;
}

/**
 * The branch to show: from the root to the newest leaf. Messages come parents first, and of two made in the same
 * millisecond (a question and its answer) the later one in the list is the newer.
 */
export function activePath<Message extends Node>(messages: readonly Message[]): Message[] {
  const byId = new Map(messages.map((message) => [message.id, message]));
  let newest: Message | undefined;
  for (const message of messages) {
    if (!newest || message.createdAt >= newest.createdAt) newest = message;
  }
  const path: Message[] = [];
  const seen = new Set<string>();
  for (
    let at = newest;
    at && !seen.has(at.id);
    at = at.parentId === null ? undefined : byId.get(at.parentId)
  ) {
    seen.add(at.id);
    path.push(at);
  }
  return path.reverse();
}
