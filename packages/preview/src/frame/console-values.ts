import type { ConsolePlace, ConsoleValue } from '../shared/messages.ts';
import { classOf, COMPUTED, cut, fieldOf, formatValue, inspectValue } from './format.ts';
import { nodeMarkup } from './node-markup.ts';

const DEPTH = 6;
const MEMBERS = 100;
/** Of one console call. */
const VALUES = 300;
const CHARACTERS = 12_000;
const LINE = 160;
const STRING = 2000;
const SOURCE = 600;

/** Lines of an error's stack, as places of the project. */
export type StackReader = (error: Error) => ConsolePlace[];

interface Open {
  value: object;
  shown: ConsoleValue;
  /** What it lies in: to be inside of oneself is a circle. */
  inside: Open | null;
  depth: number;
}

/**
 * The parts of a console call as they are shown: a line each, with members to unfold. Level by level, so that what is cut is what lies
 * deepest. Never throws.
 */
export function consoleValues(
  parts: readonly ({ text: string } | { value: unknown })[],
  stackOf: StackReader,
): ConsoleValue[] {
  let [values, characters] = [VALUES, CHARACTERS];
  const open: Open[] = [];
  const show = (value: unknown, inside: Open | null): ConsoleValue => {
    const shown = shallow(value, inside, stackOf);
    values -= 1;
    characters -= shown.s.length + (shown.h?.length ?? 0);
    if (shown.k === 'object' || shown.k === 'error')
      open.push({ value: value as object, shown, inside, depth: (inside?.depth ?? 0) + 1 });
    return shown;
  };
  const all = parts
    .slice(0, MEMBERS)
    .map((part): ConsoleValue => ('text' in part ? { k: 'text', s: part.text } : show(part.value, null)));
  for (let next = open.shift(); next; next = open.shift()) {
    if (next.depth > DEPTH || values <= 0 || characters <= 0) continue;
    try {
      const { entries, total } = membersOf(next.value);
      const members: [string, ConsoleValue][] = [];
      for (const [label, value] of entries) {
        if (members.length === MEMBERS || values <= 0 || characters <= 0) break;
        members.push([label, show(value, next)]);
        characters -= label.length;
      }
      if (members.length > 0) next.shown.c = members;
      if (total > members.length) next.shown.m = total - members.length;
    } catch {
      // A proxy that does not want to be looked at: its line has to do.
    }
  }
  return all;
}

function shallow(value: unknown, inside: Open | null, stackOf: StackReader): ConsoleValue {
  try {
    return describe(value, inside, stackOf);
  } catch {
    return { k: 'word', s: '[unreadable]' };
  }
}

function describe(value: unknown, inside: Open | null, stackOf: StackReader): ConsoleValue {
  switch (typeof value) {
    case 'string':
      return { k: 'string', s: cut(JSON.stringify(value.slice(0, STRING)), STRING) };
    case 'number':
    case 'bigint':
      return { k: 'number', s: formatValue(value) };
    case 'function':
      return { k: 'function', s: formatValue(value, LINE), h: cut(String(value), SOURCE) };
    case 'object':
      return value === null ? { k: 'word', s: 'null' } : describeObject(value, inside, stackOf);
    case 'boolean':
    case 'symbol':
    case 'undefined':
      return { k: 'word', s: value === COMPUTED ? '(…)' : formatValue(value, LINE) };
  }
}

function describeObject(value: object, inside: Open | null, stackOf: StackReader): ConsoleValue {
  if (value instanceof Error)
    return { k: 'error', s: cut(`${value.name}: ${value.message}`, STRING), at: stackOf(value) };
  if (value instanceof Node)
    return {
      k: 'node',
      s: value instanceof Element ? inspectValue(value) : value.nodeName,
      h: nodeMarkup(value),
    };
  if (value instanceof Date || value instanceof RegExp) return { k: 'word', s: cut(String(value), LINE) };
  for (let outer = inside; outer; outer = outer.inside)
    if (outer.value === value) return { k: 'word', s: '[circular]' };
  return { k: 'object', s: inspectValue(value, LINE) };
}

interface Members {
  entries: Iterable<[string, unknown]>;
  total: number;
}

/** What lies in an object, as it is iterated or by its own names. */
export function membersOf(value: object): Members {
  if (value instanceof Map) return { entries: pairsOf(value), total: value.size };
  if (value instanceof Set) return { entries: labelled(value), total: value.size };
  if (isList(value)) {
    const indices = function* (): Generator<[string, unknown]> {
      for (let at = 0; at < value.length; at++) yield [String(at), value[at]];
    };
    return { entries: indices(), total: value.length };
  }
  // What an error says of itself stands in its line and its stack.
  const keys = Object.keys(value);
  if (value instanceof Error && value.cause !== undefined) keys.push('cause');
  return { entries: fieldsOf(value, keys), total: keys.length };
}

function* pairsOf(map: Map<unknown, unknown>): Generator<[string, unknown]> {
  for (const [key, value] of map) yield [inspectValue(key, 60), value];
}

function* labelled(values: Iterable<unknown>): Generator<[string, unknown]> {
  let at = 0;
  for (const value of values) yield [String(at++), value];
}

function* fieldsOf(value: object, keys: readonly string[]): Generator<[string, unknown]> {
  for (const key of keys) yield [cut(key, 100), fieldOf(value, key)];
}

function isList(value: object): value is ArrayLike<unknown> {
  if (Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView))) return true;
  return /^(NodeList|HTMLCollection|DOMTokenList|Arguments|FileList)$/.test(classOf(value) ?? '');
}
