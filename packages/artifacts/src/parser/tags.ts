import { normalizePath } from '../paths.ts';
import { MAX_LOOKAHEAD, skipSpace } from './source.ts';
import type { Source } from './source.ts';

/** Elements that hold one file or action, and the attributes that may carry its path. */
export const FILE_TAGS: Readonly<Record<string, readonly string[]>> = {
  file: ['path', 'name', 'filename', 'filepath', 'file_path'],
  boltaction: ['filepath', 'path'],
  'dyad-write': ['path'],
  'lov-write': ['file_path', 'path'],
  edit: ['path', 'file_path', 'filepath', 'file', 'filename'],
  'dyad-search-replace': ['path'],
};

/** Elements that hold changes to a file rather than the file. */
export const EDIT_TAGS: ReadonlySet<string> = new Set(['edit', 'dyad-search-replace']);

/** Elements that are an action by themselves, and the attributes with the path, or the two paths, it is done to. */
const ACTION_TAGS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  delete: [['path', 'file_path', 'filepath', 'file']],
  'dyad-delete': [['path']],
  'lov-delete': [['file_path', 'path']],
  rename: [
    ['from', 'path', 'old', 'original_file_path'],
    ['to', 'new', 'newpath', 'new_path', 'new_file_path'],
  ],
  'dyad-rename': [['from'], ['to']],
  'lov-rename': [
    ['original_file_path', 'from'],
    ['new_file_path', 'to'],
  ],
};

/** Elements that only wrap others; their tags are dropped. */
const WRAPPERS = new Set(['files', 'boltartifact']);
const REASONING = new Set(['think', 'thinking']);
const PAGE_STARTS = new Set(['!doctype', 'html', '!--']);
const NAMES = [
  ...Object.keys(FILE_TAGS),
  ...Object.keys(ACTION_TAGS),
  ...WRAPPERS,
  ...REASONING,
  ...PAGE_STARTS,
];

export type TagKind = 'file' | 'action' | 'wrapper' | 'reasoning' | 'page';

export interface Tag {
  kind: TagKind;
  name: string;
  closing: boolean;
  /** Behind `>`; for a page the index of its `<`. */
  end: number;
  attributes: ReadonlyMap<string, string>;
}

function kindOf(name: string): TagKind | null {
  if (Object.hasOwn(FILE_TAGS, name)) return 'file';
  if (Object.hasOwn(ACTION_TAGS, name)) return 'action';
  if (WRAPPERS.has(name)) return 'wrapper';
  if (REASONING.has(name)) return 'reasoning';
  return PAGE_STARTS.has(name) ? 'page' : null;
}

/** Reads the tag at `at` (a `<`) if it is one that matters here; `wait` when the next characters decide. */
export function readTag(source: Source, at: number): Tag | 'wait' | null {
  const text = source.text.slice(at, at + MAX_LOOKAHEAD);
  const closing = text[1] === '/';
  const from = closing ? 2 : 1;
  const name = /^(?:!--|!?[a-z-]*)/i.exec(text.slice(from, from + 24))?.[0].toLowerCase() ?? '';
  if (from + name.length >= text.length) {
    return !source.final && NAMES.some((each) => each.startsWith(name)) ? 'wait' : null;
  }
  const kind = kindOf(name);
  if (kind === null || (name !== '!--' && !/[\s>/]/.test(text.charAt(from + name.length)))) return null;
  if (kind === 'page') return closing ? null : { kind, name, closing, end: at, attributes: new Map() };
  const attributes = new Map<string, string>();
  const length = readAttributes(text, from + name.length, attributes);
  if (length < 0) return source.open(at) ? 'wait' : null;
  return { kind, name, closing, end: at + length, attributes };
}

const ATTRIBUTE = /([\w:@.-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/y;

/** Collects attributes up to `>`; returns the index behind it, or -1 when the tag does not end in reach. */
function readAttributes(text: string, from: number, into: Map<string, string>): number {
  let at = from;
  while (at < text.length) {
    at = skipSpace(text, at);
    if (text[at] === '>') return at + 1;
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(text);
    if (match === null) {
      // A quote that opens a value is no attribute of its own: without its end the tag is not all here.
      if (text[at] !== '/') return -1;
      at += 1;
      continue;
    }
    into.set((match[1] ?? '').toLowerCase(), match[2] ?? match[3] ?? match[4] ?? '');
    at += match[0].length;
    if (text[at] === '=' || text[at] === '"' || text[at] === "'") return -1;
  }
  return -1;
}

/** The path a file tag states: undefined when it has no such attribute, null when it cannot be used. */
export function tagPath(tag: Tag): string | null | undefined {
  for (const key of FILE_TAGS[tag.name] ?? []) {
    const value = tag.attributes.get(key);
    if (value !== undefined) return normalizePath(value);
  }
  return undefined;
}

/** What is done to files, and to which. */
export type FileAction = { kind: 'delete'; path: string } | { kind: 'rename'; from: string; to: string };

/** The action a tag is, `<boltAction type="delete">` included; null when it names no usable path. */
export function tagAction(tag: Tag): FileAction | null {
  const type = tag.attributes.get('type');
  const name =
    tag.name !== 'boltaction' ? tag.name : type === 'rename' || type === 'move' ? 'rename' : 'delete';
  const [from, to] = (ACTION_TAGS[name] ?? []).map((keys) => {
    const value = [...keys, ...(tag.name === 'boltaction' ? (FILE_TAGS[tag.name] ?? []) : [])]
      .map((key) => tag.attributes.get(key))
      .find((each) => each !== undefined);
    return value === undefined ? null : normalizePath(value);
  });
  if (from === undefined || from === null || to === null) return null;
  return to === undefined ? { kind: 'delete', path: from } : { kind: 'rename', from, to };
}

const DOCTYPE = /^<!doctype\s+html[^>]*>/i;
const HTML = /^<html(?:\s[^>]*)?>/i;
const HEAD = /^<head(?:\s[^>]*)?>/i;

/**
 * Whether a document really begins at `at`, rather than a sentence about one: a doctype must be followed by a tag, an
 * `<html>` by a tag, and its `<head>` by another. In the middle of a line more is asked for: a doctype or a new line.
 */
export function pageStarts(source: Source, at: number, lineStart: boolean): boolean | 'wait' {
  const whole = source.text.slice(at, at + MAX_LOOKAHEAD);
  const undecided = source.open(at) ? 'wait' : lineStart;
  // A comment before the document belongs to it.
  const comment = lineStart ? (/^(?:<!--[\s\S]*?-->\s*)+/.exec(whole)?.[0].length ?? 0) : 0;
  const text = whole.slice(comment);
  if (comment > 0 && text.length < 9 && '<!doctype'.startsWith(text.toLowerCase()))
    return source.open(at) ? 'wait' : false;
  let next = 0;
  const doctype = DOCTYPE.exec(text);
  if (doctype !== null) {
    next = skipSpace(text, doctype[0].length);
    if (next >= text.length) return undecided;
    if (!/^<(?:[a-z!]|$)/i.test(text.slice(next, next + 2))) return false;
  } else if (text.startsWith('<!')) {
    return source.open(at) && !text.includes(text.startsWith('<!--') ? '-->' : '>') ? 'wait' : false;
  } else if (comment > 0 && !text.startsWith('<')) {
    return false;
  }
  const rest = text.slice(next);
  const html = HTML.exec(rest);
  if (html === null) {
    if (!rest.includes('>') && /^<(?:h(?:t(?:m(?:l.*)?)?)?)?$/is.test(rest)) {
      return source.open(at) ? 'wait' : doctype !== null;
    }
    return doctype !== null;
  }
  if (!lineStart && doctype === null && !/^[ \t]*\r?(?:\n|$)/.test(rest.slice(html[0].length))) return false;
  return tagFollows(rest, html[0].length, undecided);
}

function tagFollows(text: string, from: number, undecided: boolean | 'wait'): boolean | 'wait' {
  const next = skipSpace(text, from);
  if (next >= text.length) return undecided;
  if (text[next] !== '<') return false;
  const rest = text.slice(next);
  const head = HEAD.exec(rest);
  if (head === null)
    return !rest.includes('>') && '<head'.startsWith(rest.slice(0, 5).toLowerCase()) ? undecided : true;
  const after = skipSpace(rest, head[0].length);
  return after >= rest.length ? undecided : rest[after] === '<';
}
