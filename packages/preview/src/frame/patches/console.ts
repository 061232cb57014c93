import type { ConsoleDetail, ConsoleLevel, ConsoleValue } from '../../shared/messages.ts';
import { consoleTable } from '../console-table.ts';
import { consoleValues, type StackReader } from '../console-values.ts';
import type { Place } from '../errors.ts';
import { argumentParts, formatArguments, formatParts, formatValue } from '../format.ts';
import { define, natives } from '../natives.ts';
import type { Outbox } from '../outbox.ts';

const LEVELS: readonly ConsoleLevel[] = ['log', 'info', 'warn', 'error', 'debug'];
const INDENT_LIMIT = 20;
/** Names of timers and counters that are remembered; a page that makes up more begins anew. */
const NAMES = 500;
/** Sent by the vendored Tailwind scripts at every start: true online too, and of no use here. */
const NOISE =
  /cdn\.tailwindcss\.com should not be used in production|browser build of Tailwind CSS should not be used in production|Download the React DevTools/;

/** Where page code stands, for what it says. */
export interface Whereabouts {
  /** Innermost place of the project on the stack. */
  here: () => Place;
  stackOf: StackReader;
}

interface Said {
  level: ConsoleLevel;
  text: string;
  values?: ConsoleValue[];
  kind?: ConsoleDetail['kind'];
}

/** Forwards console calls. The browser's own console keeps working. */
export function patchConsole(outbox: Outbox, { here, stackOf }: Whereabouts): void {
  const target = console as unknown as Record<string, (...args: unknown[]) => void>;
  let indent = 0;

  const forward: Forward = (name, say, after) => {
    const original = target[name]?.bind(console);
    define(target, name, (...args: unknown[]) => {
      const flood = outbox.floods();
      try {
        const said = flood ? null : say(args);
        if (said && !NOISE.test(said.text)) tell(said);
      } catch {
        // What cannot be said is no reason to stop the page.
      }
      after?.();
      if (!flood) original?.(...args);
    });
  };
  const tell = ({ level, text, values, kind = 'line' }: Said): void => {
    const { file, line } = here();
    const data = values?.some(isMoreThanText) ? JSON.stringify(values) : null;
    outbox.console(level, text, { kind, indent, data, file, line });
  };
  const line = (level: ConsoleLevel, args: readonly unknown[], before = ''): Said => {
    const parts = argumentParts(args);
    if (before) parts.unshift({ text: before });
    return { level, text: formatParts(parts), values: consoleValues(parts, stackOf) };
  };

  for (const level of LEVELS) forward(level, (args) => line(level, args));
  forward('dir', ([value]) => line('log', [value]));
  forward('dirxml', (args) => line('log', args));
  forward('table', ([data, columns]) => {
    const table = consoleTable(data, columns);
    return table ? { level: 'log', text: formatValue(data), values: [table] } : line('log', [data]);
  });
  forward('assert', ([right, ...rest]) =>
    right ? null : line('error', rest, rest.length > 0 ? 'Assertion failed:' : 'Assertion failed'),
  );
  forward('trace', (args) => {
    const text = args.length === 0 ? 'Trace' : formatArguments(args);
    return { level: 'log', text, values: [{ k: 'error', s: text, at: stackOf(new Error()) }] };
  });
  forward('clear', () => ({ level: 'info', text: 'The page cleared the console.', kind: 'clear' }));

  const begin = (kind: 'group' | 'folded') => (args: unknown[]) => ({
    ...line('log', args.length === 0 ? ['Group'] : args),
    kind,
  });
  // Counted in a flood too: everything after it would stand too deep.
  const indentBy = (step: number) => () => {
    indent = Math.min(INDENT_LIMIT, Math.max(0, indent + step));
  };
  forward('group', begin('group'), indentBy(1));
  forward('groupCollapsed', begin('folded'), indentBy(1));
  forward('groupEnd', () => null, indentBy(-1));

  patchCounters(forward);
  patchTimers(forward, (args) => formatArguments(args));
}

/** Replaces a function of the console: `say` gives its line, if there is to be one; `after` happens in any case. */
type Forward = (name: string, say: (args: unknown[]) => Said | null, after?: () => void) => void;

function patchCounters(forward: Forward): void {
  const counts = namesOf<number>();
  forward('count', ([name]) => {
    const label = labelOf(name);
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    return { level: 'log', text: `${label}: ${count}` };
  });
  forward('countReset', ([name]) => {
    counts.delete(labelOf(name));
    return null;
  });
}

function patchTimers(forward: Forward, format: (args: unknown[]) => string): void {
  const starts = namesOf<number>();
  const since = (name: unknown, rest: unknown[]): Said => {
    const label = labelOf(name);
    const start = starts.get(label);
    if (start === undefined) return { level: 'warn', text: `No timer "${label}" is running.` };
    const took = `${label}: ${(natives.now() - start).toFixed(1)} ms`;
    return { level: 'log', text: rest.length === 0 ? took : `${took} ${format(rest)}` };
  };
  forward('time', ([name]) => {
    starts.set(labelOf(name), natives.now());
    return null;
  });
  forward('timeLog', ([name, ...rest]) => since(name, rest));
  forward('timeEnd', ([name]) => {
    const said = since(name, []);
    starts.delete(labelOf(name));
    return said;
  });
}

function namesOf<T>(): {
  get(name: string): T | undefined;
  set(name: string, value: T): void;
  delete(name: string): void;
} {
  const known = new Map<string, T>();
  return {
    get: (name) => known.get(name),
    set: (name, value) => {
      if (known.size >= NAMES) known.clear();
      known.set(name, value);
    },
    delete: (name) => void known.delete(name),
  };
}

const labelOf = (name: unknown): string => (name === undefined ? 'default' : formatValue(name, 100));

/** Texts, numbers and the like are all in the line itself. */
const isMoreThanText = ({ k }: ConsoleValue): boolean => !/^(text|number|word|string)$/.test(k);
