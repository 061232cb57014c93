/** Where a sentence may end early and still be one: what follows only adds to it. */
const CLAUSE = /[,;:]\s|\s[–—(-]\s?|\s(?:with|that|which|where|who|using|including|showing|and|so|but)\s/gi;
/** A sentence's end: not the point of an abbreviation, a number or a file's name. */
const SENTENCE = /(?<!\b(?:e\.g|i\.e|vs|etc|no|dr|mr|mrs|ms|st))(?:[.!?…](?=\s|$)|[。！？])/i;
/** Words that promise another one. */
const LOOSE = /[\s,;:–—(-]+(?:an?|the|of|for|with|to|in|on|at|by|from|and|or|my|our|your|its|as|is)$/i;
/** A clause shorter than this says too little to stand alone, characters. */
const LEAST = 12;

/** All of a text on one line, without what only formats it. */
export function oneLine(text: string): string {
  return text
    .replace(/^\s*(?:#{1,6}|[-*>])\s+/gm, '')
    .replace(/[*_`]{2,}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first sentence of a line; its point is left out, a question stays one. */
export function firstSentence(line: string): string {
  const end = SENTENCE.exec(line);
  if (!end) return line;
  const asks = /[?？]/.test(end[0]);
  return line.slice(0, end.index + (asks ? 1 : 0));
}

/** A line in at most `room` characters: cut where a clause ends, else at a word with a sign that there is more. */
export function shorten(line: string, room: number): string {
  if (line.length <= room) return line;
  const clauses = [...line.slice(0, room + 1).matchAll(CLAUSE)].map(({ index }) => index);
  const clause = clauses.findLast((at) => at >= LEAST);
  if (clause !== undefined) return tidy(line.slice(0, clause));
  const start = line.slice(0, room - 1);
  const word = start.lastIndexOf(' ');
  // A single very long word is cut where the room ends, though not inside a character.
  const cut = word >= LEAST ? start.slice(0, word) : start.replace(/[\ud800-\udbff]$/, '');
  return `${tidy(cut)}…`;
}

function tidy(text: string): string {
  let tidied = text.trimEnd();
  while (LOOSE.test(tidied)) tidied = tidied.replace(LOOSE, '');
  return tidied.replace(/[\s,;:–—(-]+$/, '');
}

/** A first letter in upper case, unless the word has a spelling of its own, as iPhone. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return /^\p{Ll}+\p{Lu}/u.test(text) ? text : first.toUpperCase() + text.slice(first.length);
}
