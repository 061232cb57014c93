import { languageFits } from '../languages.ts';
import { looksLikePath, normalizePath } from '../paths.ts';

const LABEL =
  /^(?:(?:file|filename|file name|path|file path|create|new file|component|page)\s*[:=-]?\s+|\d+[.)]\s+)/i;
/** Sentences that announce a piece of a file rather than the file. */
const EXCERPT_WORDS =
  /\b(?:replace|change|modif\w*|edit|inside|within|in your|in the|in|line|lines|snippet|section|example|part|import|run|add|remove|delete|above|below|at the (?:top|end|bottom)|look\w*|find|function|method)\b/i;

/** Strips heading marks, list marks, emphasis, labels and what follows a path in brackets or after a dash. */
function bareLine(line: string): string {
  let text = line.trim().replace(/^(?:#{1,6}\s+|[-*+]\s+|>\s+)/, '');
  for (let round = 0; round < 3; round += 1) {
    text = text
      .replace(/^[*_`"'[(]+/, '')
      .replace(/[*_`"'\]):,.]+$/, '')
      .replace(LABEL, '')
      .trim();
  }
  return text;
}

/** The path when the whole line is one: `### src/App.tsx`, `**index.html**:`, `` 1. `styles.css` (new) ``. */
export function lineIsPath(line: string): string | null {
  const bare = bareLine(line);
  if (looksLikePath(bare)) return normalizePath(bare);
  const before = bareLine(bare.replace(/\s*(?:\(.*|[-–—:]\s.*)$/, ''));
  return looksLikePath(before) ? normalizePath(before) : null;
}

/** The path when a heading or a short announcing sentence names exactly one file, in backticks, bold or brackets. */
function sentenceNames(line: string): string | null {
  const text = line.trim();
  const heading = /^#{1,6}\s/.test(text) || /^\*\*.*\*\*:?$/.test(text);
  if (text.length > 160 || (!heading && (!/[:`*]$/.test(text) || EXCERPT_WORDS.test(text)))) return null;
  const marked = [...text.matchAll(/`([^`]+)`|\*\*([^*]+)\*\*|\(([^()]+)\)/g)].map((match) =>
    bareLine(match[1] ?? match[2] ?? match[3] ?? ''),
  );
  const paths = [...new Set(marked.filter(looksLikePath))];
  const [only] = paths;
  return paths.length === 1 && only !== undefined ? normalizePath(only) : null;
}

/** Lines a heading with a path stays in force over the sentences that explain the file. */
const HEADING_REACH = 12;

/** Remembers what the prose said last, to name the block that follows. */
export class PathHints {
  #last = '';
  #lastAge = 0;
  #heading: string | null = null;
  #headingAge = 0;

  /** A line of prose is over. */
  line(text: string): void {
    this.#headingAge += 1;
    if (text.trim() === '') {
      this.#lastAge += 1;
      return;
    }
    this.#last = text;
    this.#lastAge = 0;
    if (!/^\s*(?:#{1,6}\s|\*\*|`|\d+[.)]\s+[`*])/.test(text)) return;
    const path = lineIsPath(text) ?? (/^\s*#/.test(text) ? sentenceNames(text) : null);
    if (path === null && !/^\s*#/.test(text)) return;
    this.#heading = path;
    this.#headingAge = 0;
  }

  /** The one file that the last line mentions, whatever it says about it. Asked before {@link take}. */
  near(): string | null {
    if (this.#lastAge > 1) return null;
    const words = this.#last.split(/[\s`*"'()[\],;]+/).map((word) => word.replace(/[.:!?]+$/, ''));
    const [only, ...more] = new Set(words.filter(looksLikePath).map(normalizePath));
    return more.length === 0 ? (only ?? null) : null;
  }

  /** The path for a block of this language that begins now; a hint names one block only. A heading waits for one that fits. */
  take(language: string | null): string | null {
    const direct =
      this.#lastAge <= 1 && this.#last !== '' ? (lineIsPath(this.#last) ?? sentenceNames(this.#last)) : null;
    const heading = this.#headingAge <= HEADING_REACH ? this.#heading : null;
    const path = [direct, heading].find((each) => each !== null && hintFits(language, each)) ?? null;
    this.#last = '';
    if (path !== null) this.#heading = null;
    return path;
  }
}

/** A shell block under `package.json` is a command; only a stated script file makes it one. */
export function hintFits(language: string | null, path: string): boolean {
  if (language === 'shell' || language === 'text') return /\.(?:sh|bash|txt)$/.test(path);
  return language !== 'diff' && languageFits(language, path);
}

const COMMENT =
  /^(\/\/|#|\/\*+|<!--|\{\/\*)\s*(?:(?:file(?:name|path)?|file path|path)\s*[:=]\s*)?[`"']?([^\s`"'*]+)[`"']?\s*(?:\([^)]*\)|[-–—:]\s.*?)?\s*(?:\*\/\}?|-->)?$/i;
const HASH_COMMENTS = new Set(['python', 'yaml', 'shell', 'toml', 'ruby', 'dockerfile', 'ini', 'makefile']);

/** The path when the first line of a block is a comment that holds nothing else. */
export function commentPath(line: string, language: string | null): string | null {
  const match = COMMENT.exec(line.trim());
  const word = match?.[2];
  if (word === undefined || !looksLikePath(word) || !hintFits(language, word)) return null;
  if (match?.[1] === '#' && language !== null && !HASH_COMMENTS.has(language)) return null;
  return normalizePath(word);
}
