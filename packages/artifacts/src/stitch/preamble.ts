import { knownLanguage, languageFits } from '../languages.ts';
import type { FenceInfo } from '../parser/info.ts';
import { parseInfo } from '../parser/info.ts';
import type { Place } from '../parser/place.ts';
import { runLength, skipSpace } from '../parser/source.ts';
import { normalizePath } from '../paths.ts';

/** What stands before the continuation proper. */
export interface Preamble {
  /** Characters to drop. */
  length: number;
  /** The model opened the file again, so that what follows may go back further. */
  reopened: boolean;
  /** It began another file without closing this one. */
  another: boolean;
}

const NOTHING: Preamble = { length: 0, reopened: false, another: false };
/** How far a fence may lie behind a sentence that announces the continuation. */
const MAX_CHATTER = 600;
const MAX_LINE = 300;
/** The beginning of a tag, perhaps behind the one that wraps it. */
const UNFINISHED = /^(?:<(?:files|boltArtifact)\b[^<>]*>\s*)?(?:<[a-z-]*(?:\s[^<>]*)?)?$/i;
const CHATTER =
  /^(?:sure|certainly|of course|absolutely|okay|ok|here(?:'s|’s| is| are)|continu\w*|i(?:'ll|’ll| will) (?:continue|go on|pick up)|let me (?:continue|go on|pick up|finish)|resuming|picking up|apologies|sorry|understood|got it|the (?:rest|remaining))\b[^{};=<>\n]*$/i;

/**
 * Finds the words and the reopened fence or element that a model puts before going on with a file, although it was
 * asked not to. `wait` when more text is needed to tell.
 */
export function readPreamble(
  at: { place: Place; path: string | null },
  text: string,
  final: boolean,
): Preamble | 'wait' {
  const { place } = at;
  if (place.kind === 'prose') return NOTHING;
  const start = skipSpace(text, 0);
  if (start >= text.length) return final ? NOTHING : 'wait';
  if (place.kind === 'reasoning')
    return reopenedElement(text, start, final, () => false, /^<think(?:ing)?>\r?\n?/i);
  const opener = readOpener(at, text, start, final);
  if (opener !== null) return opener;
  return readChatter(at, text, start, final);
}

function readChatter(
  at: { place: Place; path: string | null },
  text: string,
  start: number,
  final: boolean,
): Preamble | 'wait' {
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? text.length : end).trimEnd();
  if (end < 0 && !final && line.length < 24 && /^[a-z'’ ]*$/i.test(line)) return 'wait';
  if (!CHATTER.test(line)) return NOTHING;
  const within = text.length - start < MAX_CHATTER;
  for (let next = end; next >= 0 && next - start < MAX_CHATTER; next = text.indexOf('\n', next + 1)) {
    const from = skipSpace(text, next);
    if (from >= text.length) break;
    const opener = readOpener(at, text, from, final);
    if (opener === 'wait') return 'wait';
    if (opener?.reopened === true) return opener;
    next = Math.max(next, from - 1);
  }
  return within && !final ? 'wait' : NOTHING;
}

/** A fence or element at `from` that opens the file again, or another; null when there is none. */
function readOpener(
  at: { place: Place; path: string | null },
  text: string,
  from: number,
  final: boolean,
): Preamble | 'wait' | null {
  const { place, path } = at;
  const char = text[from];
  if (char === '<' && place.kind === 'tag') {
    const { name } = place;
    const same = (attributes: string): boolean => pathIn(attributes) === path;
    return reopenedElement(
      text,
      from,
      final,
      same,
      new RegExp(`^(?:<(?:files|boltArtifact)\\b[^>]*>\\s*)?<${name}\\s([^>]*)>\\r?\\n?`, 'i'),
    );
  }
  if (char !== '`' && char !== '~') return null;
  const run = runLength(text, from);
  const end = text.indexOf('\n', from + run);
  if (end < 0 && !final && text.length - from < MAX_LINE) return 'wait';
  if (run < 3 || end < 0 || end - from >= MAX_LINE) return NOTHING;
  return judgeFence(at, text, { info: text.slice(from + run, end).trim(), next: end + 1 }, final);
}

function judgeFence(
  at: { place: Place; path: string | null },
  text: string,
  line: { info: string; next: number },
  final: boolean,
): Preamble | 'wait' {
  const { place } = at;
  const reopened: Preamble = { length: line.next, reopened: true, another: false };
  if (line.info !== '') {
    const info = parseInfo(line.info);
    if (opensSame(at, info)) return reopened;
    return info.path !== null && place.kind === 'fence' && !place.markdown
      ? { ...NOTHING, another: true }
      : NOTHING;
  }
  // A bare fence closes the block, unless a page is plainly not over and goes on right below.
  const scanner = place.kind === 'fence' || place.kind === 'page' ? place.block.scanner : null;
  if (scanner?.isDocument !== true || scanner.ended || scanner.inText) return NOTHING;
  if (line.next >= text.length) return final ? NOTHING : 'wait';
  return /\s/.test(text.charAt(line.next)) && !/^[ \t]+\S/.test(text.slice(line.next)) ? NOTHING : reopened;
}

function opensSame({ place, path }: { place: Place; path: string | null }, info: FenceInfo): boolean {
  if (info.path !== null) return info.path === path;
  if (info.language === null || !('block' in place)) return false;
  const language = knownLanguage(info.language) ?? info.language.toLowerCase();
  if (path === null) return language === place.block.language;
  return knownLanguage(language) !== null && languageFits(language, path);
}

function pathIn(attributes: string): string | null {
  const match = /(?:path|name)\s*=\s*["']([^"']*)["']/i.exec(attributes);
  return match === null ? null : normalizePath(match[1] ?? '');
}

function reopenedElement(
  text: string,
  from: number,
  final: boolean,
  same: (attributes: string) => boolean,
  pattern: RegExp,
): Preamble | 'wait' {
  const rest = text.slice(from, from + MAX_LINE);
  if (!rest.startsWith('<')) return NOTHING;
  const match = pattern.exec(rest);
  if (match === null) return !final && rest.length < MAX_LINE && UNFINISHED.test(rest) ? 'wait' : NOTHING;
  const attributes = match[1];
  if (attributes !== undefined && !same(attributes)) return NOTHING;
  // The line break behind the tag may still be on its way.
  if (!final && from + match[0].length >= text.length && !match[0].endsWith('\n')) return 'wait';
  return { length: from + match[0].length, reopened: true, another: false };
}
