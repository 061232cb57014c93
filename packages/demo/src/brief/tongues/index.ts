import { french } from './french.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';
import type { Gloss, Tongue } from './types.ts';

const whole = (source: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}])`, flags);

interface Reader {
  strong: RegExp;
  weak: RegExp;
  rules: readonly (readonly [RegExp, string])[];
}

function compile({ strong, weak, words, small }: Tongue): Reader {
  const rule =
    (flags: string) =>
    ([source, english]: Gloss) =>
      [
        // What ends in an apostrophe or looks ahead brings its own border.
        source.includes('(?=') ? new RegExp(`(?<![\\p{L}\\p{N}])${source}`, flags) : whole(source, flags),
        english,
      ] as const;
  return {
    strong: whole(strong, 'giu'),
    weak: whole(weak, 'giu'),
    rules: [...words.map(rule('giu')), ...small.map(rule('gu'))],
  };
}

const READERS = [german, french, spanish].map(compile);

function score(text: string, { strong, weak }: Reader): number {
  const kinds = (pattern: RegExp): number =>
    new Set((text.match(pattern) ?? []).map((word) => word.toLowerCase())).size;
  return kinds(strong) * 2 + kinds(weak);
}

/** German writes every noun large: one that stands alone after an article is no name. */
const COMMON_NOUN = /\b(?:a|the|my|our) \p{Lu}\p{Ll}+(?! ?\p{Lu})(?=[\s.,;:!?]|$)/gu;

const quoted = /(["“„«][^"“”„«»]*["”»“])/u;

/**
 * A German, French or Spanish request with the words that matter put into English, so that one set of rules reads it. Names,
 * quoted text and unknown words stay as they are; an English request comes back unchanged.
 */
export function inEnglish(text: string): string {
  const best = READERS.map((reader) => ({ reader, points: score(text, reader) })).sort(
    (a, b) => b.points - a.points,
  )[0];
  if (best === undefined || best.points < 2 || best.points <= 2 * englishWords(text)) return text;
  return text
    .split(quoted)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : best.reader.rules.reduce((words, [pattern, english]) => words.replace(pattern, english), part),
    )
    .join('')
    .replace(COMMON_NOUN, (found) => found.toLowerCase());
}

/** How many of the commonest English words it has: "a café called Avec" is no French request. */
function englishWords(text: string): number {
  const words = text.match(
    /\b(?:the|for|with|and|my|of|make|create|build|add|called|please|it|to|page for)\b/gi,
  );
  return new Set((words ?? []).map((word) => word.toLowerCase())).size;
}
