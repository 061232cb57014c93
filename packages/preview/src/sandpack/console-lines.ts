import type { ConsoleLevel, ConsoleLine } from '../shared/messages.ts';
import type { BundlerLog } from './messages.ts';

const LEVELS: Readonly<Record<string, ConsoleLevel>> = {
  debug: 'debug',
  info: 'info',
  warn: 'warn',
  error: 'error',
  assert: 'error',
};
const TEXT_LIMIT = 20_000;
const DEPTH_LIMIT = 4;

/** What the page said, as text: the bundler gives values as it wrote them down, and no places in the project's own files. */
export function consoleLines(log: readonly BundlerLog[]): ConsoleLine[] {
  return log.flatMap(({ method, data }) => {
    const clear = method === 'clear';
    const text = clear ? 'Console was cleared' : textOf(data).slice(0, TEXT_LIMIT);
    if (isBundlers(data)) return [];
    const detail = { kind: 'clear', indent: 0, data: null, file: null, line: null } as const;
    return [{ level: LEVELS[method] ?? 'log', text, count: 1, ...(clear && { detail }) }];
  });
}

/** What the bundler itself writes beside an error that it reports anyway. */
const isBundlers = ([first]: readonly unknown[]): boolean =>
  typeof first === 'string' &&
  (first === 'Error in sandbox:' || /\n\s+at [^\n]*\/static\/js\/sandbox\./.test(first));

function textOf(data: readonly unknown[]): string {
  const rest = [...data];
  const [format] = rest;
  if (typeof format !== 'string' || !/%[sdifoOc]/.test(format))
    return rest.map((each) => said(each, 0)).join(' ');
  rest.shift();
  const filled = format.replace(/%([sdifoOc%])/g, (whole, kind: string) => {
    if (kind === '%') return '%';
    if (rest.length === 0) return whole;
    const value = said(rest.shift(), 0);
    return kind === 'c' ? '' : value;
  });
  return [filled, ...rest.map((each) => said(each, 0))].join(' ');
}

function said(value: unknown, depth: number): string {
  if (typeof value === 'string') return depth === 0 ? withoutStack(value) : `'${value}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth >= DEPTH_LIMIT) return '…';
  if (Array.isArray(value)) return `[${value.map((each: unknown) => said(each, depth + 1)).join(', ')}]`;
  return '@t' in value && typeof value['@t'] === 'string'
    ? special(value['@t'], value, depth)
    : members(value, depth);
}

const members = (value: object, depth: number): string => {
  const all = Object.entries(value).map(([key, each]) => `${key}: ${said(each, depth + 1)}`);
  return all.length === 0 ? '{}' : `{ ${all.join(', ')} }`;
};

/** What JSON has no words for (`[[Map]]`, `[[undefined]]`, `Function`, an element) is written as a type with its content. */
function special(type: string, value: object, depth: number): string {
  const name = type.replace(/^\[\[|\]\]$/g, '');
  const content: unknown = 'data' in value ? value.data : '';
  if (name === 'undefined' || name === 'NaN') return name;
  if (name === 'Function') return 'ƒ';
  return content === '' ? name : `${name} ${said(content, depth + 1)}`;
}

/** Its lines are those of what was compiled, not of the project. */
const withoutStack = (text: string): string => text.replace(/(?:\n\s+at [^\n]+)+\s*$/, '');
