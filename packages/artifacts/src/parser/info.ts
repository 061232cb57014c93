import { knownLanguage } from '../languages.ts';
import { looksLikePath, normalizePath } from '../paths.ts';

/** What the rest of a fence's line says. */
export interface FenceInfo {
  language: string | null;
  /** Normalised; null when none is given or the one given leaves the project. */
  path: string | null;
  /** `12:30:src/App.tsx`: an excerpt of a file, not the file. */
  excerpt: boolean;
  /** A `{` was opened and not closed: the brace goes on in the next line. */
  openBrace: boolean;
}

const QUOTED = `"([^"]*)"|'([^']*)'`;
const SURE_ATTRIBUTE = new RegExp(
  `(?:^|[\\s{,;(])(?:path|file|file-?name|file_?path)\\s*[=:]\\s*(?:${QUOTED}|([^\\s"'\`{},;]+))`,
  'i',
);
const LOOSE_ATTRIBUTE = new RegExp(
  `(?:^|[\\s{,;(])(?:title|name|src|label)\\s*[=:]\\s*(?:${QUOTED}|([^\\s"'\`{},;]+))`,
  'i',
);
const EXCERPT = /^\d+:\d+:\S+$/;

/** Words with a dot that are names of libraries, not of files. */
const LIBRARIES = /^(?:node|next|vue|react|nuxt|express|three|d3|alpine|chart)\.js$/i;

function attribute(pattern: RegExp, text: string): string | null {
  const match = pattern.exec(text);
  return match === null ? null : (match[1] ?? match[2] ?? match[3] ?? null);
}

/** A path that stands alone as a word, perhaps in brackets, quotes or behind a comment sign. */
function wordPath(word: string): string | null {
  const bare = word.replace(/^[([*"'`]+/, '').replace(/[)\]*"'`:,]+$/, '');
  return !LIBRARIES.test(bare) && looksLikePath(bare) ? normalizePath(bare) : null;
}

function statedPath(text: string): string | null {
  const sure = attribute(SURE_ATTRIBUTE, text);
  if (sure !== null) return normalizePath(sure);
  const loose = attribute(LOOSE_ATTRIBUTE, text);
  return loose !== null && looksLikePath(loose) ? normalizePath(loose) : null;
}

/** Reads `tsx src/App.tsx`, `tsx path=…`, `tsx{filename=…}`, `{path=…}`, `tsx:src/App.tsx`, `tsx title="…"` and kin. */
export function parseInfo(info: string): FenceInfo {
  const text = info.trim();
  const openBrace = text.lastIndexOf('{') > text.lastIndexOf('}');
  const first = /^[^\s{(]*/.exec(text)?.[0] ?? '';
  if (EXCERPT.test(first)) return { language: null, path: null, excerpt: true, openBrace };
  const colon = first.indexOf(':');
  const word = colon > 0 ? first.slice(0, colon) : first;
  const firstIsPath = knownLanguage(word) === null && wordPath(first) !== null;
  const language = /^[a-z][\w+#.-]*$/i.test(word) && !firstIsPath && !first.includes('=') ? word : null;
  const path =
    statedPath(text) ??
    (colon > 0 ? wordPath(first.slice(colon + 1)) : null) ??
    firstWordPath(text, language);
  return { language, path, excerpt: false, openBrace };
}

function firstWordPath(text: string, language: string | null): string | null {
  const words = text.replace(/[{}]/g, ' ').split(/\s+/);
  for (const word of language === null ? words : words.slice(1)) {
    const path = wordPath(word.replace(/^(?:\/\/|#)(?=.)/, ''));
    if (path !== null) return path;
  }
  return null;
}

/** A line inside the fence that states the path: `{path=src/App.tsx}`. */
export function attributeLine(line: string): string | null {
  return /^\s*\{\s*(?:path|file|file-?name|file_?path)\s*=[^()]*\}\s*$/i.test(line) ? statedPath(line) : null;
}
