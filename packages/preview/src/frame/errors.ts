import type { ConsoleDetail, ConsolePlace, FrameFailure } from '../shared/messages.ts';
import { consoleValues } from './console-values.ts';
import type { OutsideKind } from '../shared/outside.ts';
import { fieldOf, formatValue } from './format.ts';
import type { Links } from './links.ts';
import type { Outbox } from './outbox.ts';
import { refusals } from './patches/network.ts';

/** Where something went wrong, in terms of the project. Lines and columns count from 1. */
export interface Place {
  file: string | null;
  line: number | null;
  column: number | null;
}

const NOWHERE: Place = { file: null, line: null, column: null };
const FRAME_LINE = /(?:\(|@|at |^\s*)((?:studio|blob|https?):[^\s()]+?):(\d+):(\d+)\)?\s*$/;
/** What the directive of the policy that refused something was about. */
const KINDS: Readonly<Record<string, OutsideKind>> = {
  'script-src': 'script',
  'worker-src': 'script',
  'style-src': 'style',
  'font-src': 'font',
  'img-src': 'image',
  'media-src': 'media',
  'connect-src': 'request',
  'frame-src': 'frame',
  'form-action': 'form',
};
/** Browser notices that are events of the error kind but no errors. */
const HARMLESS = 'ResizeObserver loop';

/** Project path behind an address in an error or a stack. */
function fileOf(url: string, links: Links): string | null {
  if (url.startsWith('studio:///')) return decodeURI(url.slice('studio:///'.length)).replace(/\?.*$/, '');
  const blob = links.pathOf(url);
  if (blob !== null) return blob;
  return url === location.href || url === location.href.replace(/#.*$/, '') || url === document.URL
    ? links.page
    : null;
}

/** A position as the browser gives it; inline scripts carry the line they begin at in their address. */
function placeAt(url: string, line: number, column: number, links: Links): Place | null {
  const file = fileOf(url, links);
  const first = Number(/\?line=(\d+)$/.exec(url)?.[1] ?? 1);
  if (file === null) return null;
  const map = links.lines[file];
  // Columns of a compiled line say nothing about the source.
  if (map && line)
    return { file, line: (map[line - 1] ?? 0) > 0 ? (map[line - 1] ?? null) : null, column: null };
  return { file, line: line ? line + first - 1 : null, column: column || null };
}

/** First place of a stack that lies in the project. */
export function placeOf(error: unknown, links: Links): Place {
  const stack = textOf(() => (error instanceof Error ? error.stack : ''));
  for (const line of stack.split('\n')) {
    const [, url, row, column] = FRAME_LINE.exec(line) ?? [];
    const place = url === undefined ? null : placeAt(url, Number(row), Number(column), links);
    if (place) return place;
  }
  return NOWHERE;
}

const STACK_LINES = 30;

/** Lines of an error's stack, innermost first: those of the project with their place, the others as they are called. */
export function stackOf(error: Error, links: Links): ConsolePlace[] {
  const lines = textOf(() => error.stack).split('\n', STACK_LINES + 1);
  return lines.flatMap((line): ConsolePlace[] => {
    const [, url, row, column] = FRAME_LINE.exec(line) ?? [];
    if (url === undefined) return [];
    const name = /^\s*at (?:async )?(?:new )?([^\s(]+) \(/.exec(line)?.[1] ?? '(anonymous)';
    const place = placeAt(url, Number(row), Number(column), links);
    // Our own functions between the page's are no part of the story.
    if (!place && url.includes('/preview/run/')) return [];
    return [{ text: name, file: place?.file ?? null, line: place?.line ?? null }];
  });
}

/** What the console shows of an error besides its text: its stack, and what it carries. */
export function errorDetail(error: unknown, { file, line }: Place, links: Links): ConsoleDetail {
  const parts = [{ text: 'Uncaught' }, { value: error }];
  const data = JSON.stringify(consoleValues(parts, (each) => stackOf(each, links)));
  return { kind: 'line', indent: 0, data, file, line };
}

/** What a thrown value says. */
export function messageOf(error: unknown): string {
  const said = textOf(() => (error instanceof Error ? `${error.name}: ${error.message}` : ''));
  return said || formatValue(error);
}

/** What a page says of its own errors may be computed, and throw. */
function textOf(read: () => string | undefined): string {
  try {
    return String(read() ?? '');
  } catch {
    return '';
  }
}

/** True for an error of the closed network, also where a library has wrapped it. */
function isRefusal(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  try {
    return [error, fieldOf(error, 'cause'), fieldOf(error, 'request')].some(
      (each) => typeof each === 'object' && each !== null && refusals.has(each),
    );
  } catch {
    return false;
  }
}

/** A failure from a thrown value. Refused requests are the network's, all else is the page's. */
export function failureOf(error: unknown, links: Links, place = placeOf(error, links)): FrameFailure {
  const refused = isRefusal(error);
  const hint = refused
    ? 'Catch the error and go on without the answer, or keep the data in the project.'
    : null;
  return { kind: refused ? 'network' : 'runtime', message: messageOf(error), ...place, hint };
}

/** Scripts that hosts add to what they serve; no project holds them. */
const OF_HOSTS = /^(_vercel|cdn-cgi|socket\.io)\//;

/** A script whose file the project does not hold. */
function notWritten(path: string, written: string, links: Links): FrameFailure {
  const lines = (links.texts[links.page] ?? '').split('\n');
  const line = lines.findIndex((each) => each.includes(written)) + 1;
  return {
    kind: 'import',
    message: `"${path}" is not in the project.`,
    file: links.page,
    line: line || null,
    column: null,
    hint: 'Add the file, or correct the path.',
  };
}

/** Listens for uncaught errors, rejections and refused requests. Call after the document has been opened. */
export function listenForErrors(links: Links, outbox: Outbox): void {
  const report = (failure: FrameFailure, error?: unknown): void => {
    const at = failure.file ? ` (${failure.file}${failure.line ? `:${failure.line}` : ''})` : '';
    const detail = error === undefined ? undefined : errorDetail(error, failure, links);
    outbox.console('error', `Uncaught ${failure.message}${at}`, detail);
    outbox.failure(failure);
  };
  window.addEventListener('error', (event) => {
    if (!(event instanceof ErrorEvent) || event.message.startsWith(HARMLESS)) return;
    const place = placeAt(event.filename, event.lineno, event.colno, links) ?? placeOf(event.error, links);
    const failure = failureOf(event.error ?? event.message.replace(/^Uncaught /, ''), links, place);
    report(failure, event.error ?? undefined);
  });
  // A script whose file is missing, or a module that something is missing for, never runs, and no error says so.
  window.addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement)) return;
      const written = target.getAttribute('src');
      const name = written === null ? links.page : links.pathOf(target.src);
      const absent = written === null || name !== null ? null : links.projectPath(written);
      if (absent && !OF_HOSTS.test(absent)) return report(notWritten(absent, written ?? '', links));
      if (name === null || target.type !== 'module') return; // of another host: refused and named already
      report({
        kind: 'import',
        message: `A module could not be loaded, or something that it imports (${name}).`,
        ...NOWHERE,
        hint: null,
      });
    },
    true,
  );
  window.addEventListener('unhandledrejection', ({ reason }) => {
    const failure = failureOf(reason, links);
    // The page stands without the answer; what was refused is named, and the console says so.
    if (failure.kind !== 'network') return report(failure, reason);
    outbox.console('error', `Uncaught ${failure.message}`, errorDetail(reason, failure, links));
  });
  document.addEventListener('securitypolicyviolation', (event) => {
    const url = event.blockedURI;
    const path = links.projectPath(url);
    // A style that was looked at before its address could be replaced; what is not known is told by the mapping itself.
    if (event.effectiveDirective === 'img-src' && path === null && links.map(url, 'image') !== null) return;
    if (/^(https?|wss?):/.test(url) && path === null)
      outbox.blocked(url, KINDS[event.effectiveDirective.replace(/-(elem|attr)$/, '')] ?? 'other');
    else if (path !== null && /^https?:/.test(url)) outbox.console('error', `Not in the project: ${path}`);
  });
}
