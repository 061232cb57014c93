import type { PageBuild } from './build.ts';
import type { CdnTable } from './manifest.ts';
import type { MeasureStep } from './measurement.ts';
import { isOutsideKind, type OutsideNote } from './outside.ts';

/** First message of a frame, sent to its parent by `window.postMessage`; all else goes over the port handed over in answer. */
export const HELLO = 'studio-preview-hello';

/** What a frame needs to know once; travels with the port. */
export interface FrameConfig {
  /** Absolute URL of the preview folder, with a trailing slash. */
  base: string;
  libs: Readonly<Record<string, string>>;
  cdn: CdnTable;
  /** `allow`: the operator lets pages load from other hosts, and nothing is replaced. */
  outside?: 'allow';
}

export type FailureKind = 'build' | 'import' | 'runtime' | 'hang' | 'network';
export type ConsoleLevel = 'log' | 'info' | 'warn' | 'error' | 'debug';

/** Where a line of an error's stack lies; without a file it is no part of the project. */
export interface ConsolePlace {
  text: string;
  file: string | null;
  line: number | null;
}

/** A value as the console shows it. Short names: thousands of them cross over. */
export interface ConsoleValue {
  /** `text` is what a page wrote as text, `string` one inside of something; `word` stands for itself (`true`, a date, `[circular]`). */
  k: 'text' | 'string' | 'number' | 'word' | 'function' | 'object' | 'error' | 'node' | 'table';
  /** In one line. */
  s: string;
  /** Members with their names. */
  c?: [string, ConsoleValue][];
  /** So many members were left out. */
  m?: number;
  /** Markup of a node, source of a function; cut. */
  h?: string;
  /** Stack of an error, innermost first. */
  at?: ConsolePlace[];
  /** Head and rows of a table. */
  head?: string[];
  rows?: string[][];
}

/** What a console line is besides its text. */
export interface ConsoleDetail {
  /** `group` and `folded` begin a group, whose lines have a greater indent. `clear` takes everything before it away. */
  kind: 'line' | 'group' | 'folded' | 'clear';
  indent: number;
  /** JSON of its `ConsoleValue`s, for `readConsoleValues`; null where the text says all. */
  data: string | null;
  /** Where it was said; lines count from 1. */
  file: string | null;
  line: number | null;
}

export interface ConsoleLine {
  level: ConsoleLevel;
  text: string;
  count: number;
  /** Absent: a plain line. */
  detail?: ConsoleDetail;
}

/** Host → frame. `run` counts runs; answers carry it back so that late ones can be told apart. */
export type HostMessage =
  | {
      t: 'run';
      run: number;
      build: PageBuild;
      hash: string;
      scroll: number;
      /** more text follows by `write` */ open: boolean;
    }
  | { t: 'write'; run: number; text: string; last: boolean; texts: Readonly<Record<string, string>> }
  | { t: 'update'; run: number; build: PageBuild }
  /** Comes before `run`: this document is only measured and keeps its hands off the focus. */
  | { t: 'quiet' }
  /** May come before `run`: a React project is being compiled that is likely to need these modules, paths below the preview folder. */
  | { t: 'expect'; files: readonly string[] }
  /** `width`: what the window is about to be, CSS pixels; `n` comes back with the answer. */
  | { t: 'measure'; n: number; step: MeasureStep; width: number }
  | { t: 'ping'; n: number };

export interface FrameFailure {
  kind: 'runtime' | 'network' | 'import';
  message: string;
  file: string | null;
  line: number | null;
  column: number | null;
  hint: string | null;
}

/** Frame → host. Comes from a document that runs untrusted code: parse before use. */
export type FrameMessage =
  /** It was received; whatever it does, it does from now on. */
  | { t: 'begun'; run: number }
  | { t: 'settled'; run: number }
  /** React has put something on the page and nothing has gone wrong so far; whether the page stands is not known yet. */
  | { t: 'drawn'; run: number }
  /** An update that this document cannot take in place: open a new one. */
  | { t: 'reload'; run: number }
  /** The update failed and the version before it is on the screen again. */
  | { t: 'restored'; run: number }
  | { t: 'failure'; run: number; failure: FrameFailure }
  | { t: 'console'; run: number; entries: ConsoleLine[] }
  | { t: 'outside'; run: number; note: OutsideNote }
  | { t: 'navigate'; run: number; page: string; hash: string }
  /** `result` is read by whoever asked; null where it could not be measured. */
  | { t: 'measured'; n: number; result: unknown }
  | { t: 'pong'; n: number; scroll: number };

const LEVELS: ReadonlySet<string> = new Set(['log', 'info', 'warn', 'error', 'debug']);
const KINDS: ReadonlySet<string> = new Set(['runtime', 'network', 'import']);
const TEXT_LIMIT = 20_000;
const ENTRIES_LIMIT = 200;
/** A longer one is left out: half of it could not be read. */
const DATA_LIMIT = 60_000;
const INDENT_LIMIT = 20;
const LINE_KINDS: ReadonlySet<string> = new Set(['line', 'group', 'folded', 'clear']);

type Fields = Record<string, unknown>;
const fieldsOf = (data: unknown): Fields | null =>
  typeof data === 'object' && data !== null ? (data as Fields) : null;
const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, TEXT_LIMIT) : '');
const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' ? value.slice(0, TEXT_LIMIT) : null;
const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
const numberOrNull = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

function parseFailure(data: unknown): FrameFailure | null {
  const value = fieldsOf(data);
  if (!value || typeof value.kind !== 'string' || !KINDS.has(value.kind)) return null;
  return {
    kind: value.kind as FrameFailure['kind'],
    message: text(value.message),
    file: textOrNull(value.file),
    line: numberOrNull(value.line),
    column: numberOrNull(value.column),
    hint: textOrNull(value.hint),
  };
}

function parseDetail(data: unknown): ConsoleDetail | undefined {
  const value = fieldsOf(data);
  if (!value || typeof value.kind !== 'string' || !LINE_KINDS.has(value.kind)) return undefined;
  const line = numberOrNull(value.line);
  return {
    kind: value.kind as ConsoleDetail['kind'],
    indent: Math.min(INDENT_LIMIT, Math.max(0, Math.trunc(number(value.indent)))),
    data: typeof value.data === 'string' && value.data.length <= DATA_LIMIT ? value.data : null,
    file: textOrNull(value.file),
    line: line !== null && Number.isInteger(line) && line > 0 ? line : null,
  };
}

function parseEntries(data: unknown): ConsoleLine[] {
  if (!Array.isArray(data)) return [];
  return data.slice(0, ENTRIES_LIMIT).flatMap((each: unknown) => {
    const value = fieldsOf(each);
    if (!value || typeof value.level !== 'string' || !LEVELS.has(value.level)) return [];
    return [
      {
        level: value.level as ConsoleLevel,
        text: text(value.text),
        count: Math.max(1, number(value.count)),
        detail: parseDetail(value.detail),
      },
    ];
  });
}

function parseNote(data: unknown): OutsideNote | null {
  const value = fieldsOf(data);
  if (!value || !isOutsideKind(value.kind)) return null;
  return { kind: value.kind, host: text(value.host), what: text(value.what), by: textOrNull(value.by) };
}

/** Reads a message of a frame; null for anything that is not one of ours. Texts are cut to a bounded length. */
export function parseFrameMessage(data: unknown): FrameMessage | null {
  const value = fieldsOf(data);
  if (!value) return null;
  const run = number(value.run);
  switch (value.t) {
    case 'settled':
    case 'begun':
    case 'drawn':
    case 'reload':
    case 'restored':
      return { t: value.t, run };
    case 'failure': {
      const failure = parseFailure(value.failure);
      return failure && { t: 'failure', run, failure };
    }
    case 'console':
      return { t: 'console', run, entries: parseEntries(value.entries) };
    case 'outside': {
      const note = parseNote(value.note);
      return note && { t: 'outside', run, note };
    }
    case 'navigate':
      return { t: 'navigate', run, page: text(value.page), hash: text(value.hash) };
    case 'measured':
      return { t: 'measured', n: number(value.n), result: value.result };
    case 'pong':
      return { t: 'pong', n: number(value.n), scroll: number(value.scroll) };
    default:
      return null;
  }
}
