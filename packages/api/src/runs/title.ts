import { LIMITS } from '@studio/contracts';

/** What a chat is called that has no messages and was not named. */
export const UNTITLED = 'New chat';

/** A chat's first title: the beginning of its first message on one line, cut at a word. */
export function titleOf(content: string): string {
  const line = content.replace(/\s+/g, ' ').trim();
  if (line === '') return UNTITLED;
  if (line.length <= LIMITS.titleLength) return line;
  const room = line.slice(0, LIMITS.titleLength - 1);
  const word = room.lastIndexOf(' ');
  // A single very long word is cut where the room ends, though not inside a character.
  const cut = word > LIMITS.titleLength / 2 ? room.slice(0, word) : room.replace(/[\ud800-\udbff]$/, '');
  return `${cut.trimEnd()}…`;
}
