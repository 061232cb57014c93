const DEPTH = 3;
const KEYS = 50;
const LENGTH = 8000;

/** So much may still be said of a value: walking through it ends with the room for it. */
interface Room {
  left: number;
}

/** One console argument as text: strings as they are, objects shallowly, everything bounded. Never throws. */
export function formatValue(value: unknown, length = LENGTH): string {
  if (typeof value === 'string') return value.slice(0, length);
  return inspectValue(value, length);
}

/** As {@link formatValue}, but strings stand in quotes. */
export function inspectValue(value: unknown, length = LENGTH): string {
  try {
    return cut(inspect(value, 0, new Set(), { left: length }), length);
  } catch {
    return '[unreadable]';
  }
}

/** What a console call's arguments say, in order: texts, and values to be shown as such. `%s`, `%d`, `%o` and `%c` in the first are filled in. */
export function argumentParts(args: readonly unknown[]): ({ text: string } | { value: unknown })[] {
  const [first, ...rest] = args;
  const partOf = (value: unknown) =>
    typeof value === 'string' ? { text: value.slice(0, LENGTH) } : { value };
  if (typeof first !== 'string' || !first.includes('%')) return args.map(partOf);
  const parts: ({ text: string } | { value: unknown })[] = [];
  let text = '';
  for (const piece of first.split(/(%[sdifoOc%])/)) {
    const kind = /^%[sdifoOc%]$/.exec(piece)?.[0][1];
    if (kind === undefined || (kind !== '%' && rest.length === 0)) text += piece;
    else if (kind === '%') text += '%';
    else {
      const value = rest.shift();
      if ((kind === 'o' || kind === 'O') && typeof value === 'object' && value !== null) {
        if (text) parts.push({ text });
        parts.push({ value });
        text = '';
      } else if (kind !== 'c') text += formatValue(value);
    }
  }
  if (text || parts.length === 0) parts.push({ text });
  return [...parts, ...rest.map(partOf)];
}

/** A console call's arguments as one text. */
export function formatArguments(args: readonly unknown[]): string {
  return formatParts(argumentParts(args));
}

export function formatParts(parts: readonly ({ text: string } | { value: unknown })[]): string {
  let said = '';
  for (const part of parts) {
    const text = 'text' in part ? part.text : formatValue(part.value);
    said += said === '' || said.endsWith(' ') ? text : ` ${text}`;
    if (said.length >= LENGTH) break;
  }
  return said.slice(0, LENGTH);
}

/** Name of an object's class; null for plain ones. */
export function classOf(value: object): string | null {
  const name = (Object.getPrototypeOf(value) as { constructor?: { name?: unknown } } | null)?.constructor
    ?.name;
  return typeof name === 'string' && name !== '' && name !== 'Object' ? name.slice(0, 60) : null;
}

/** What a property holds; one that is computed is not asked, which could do something. */
export function fieldOf(value: object, key: string): unknown {
  const found = Object.getOwnPropertyDescriptor(value, key);
  return found && 'value' in found ? found.value : COMPUTED;
}

/** Stands in for a property that is computed. */
export const COMPUTED = Symbol('(…)');

/** The tag that opens an element, with what tells it from others. */
export function openTag(element: Element): string {
  const [id, name] = [element.getAttribute('id'), element.getAttribute('class')];
  const marks = `${id ? ` id="${cut(id, 60)}"` : ''}${name ? ` class="${cut(name, 60)}"` : ''}`;
  return `<${element.tagName.toLowerCase()}${marks}>`;
}

export const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, Math.max(0, length - 1))}…` : text;

function inspect(value: unknown, depth: number, seen: Set<object>, room: Room): string {
  const text = say(value, depth, seen, room);
  room.left -= text.length;
  return text;
}

function say(value: unknown, depth: number, seen: Set<object>, room: Room): string {
  if (value === COMPUTED) return '(…)';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, LENGTH));
  if (typeof value === 'function') return `ƒ ${value.name || '(anonymous)'}`;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'symbol') return value.toString();
  if (typeof value !== 'object' || value === null) return String(value);
  return inspectObject(value, depth, seen, room);
}

function inspectObject(value: object, depth: number, seen: Set<object>, room: Room): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (typeof Element === 'function' && value instanceof Element) return openTag(value);
  if (value instanceof Date || value instanceof RegExp) return String(value);
  if (seen.has(value)) return '[circular]';
  if (depth >= DEPTH) return Array.isArray(value) ? `[… ${value.length}]` : '{…}';
  seen.add(value);
  const inner = (each: unknown): string => inspect(each, depth + 1, seen, room);
  const text = Array.isArray(value)
    ? list(value, value.length, inner, room, '[', ']')
    : inspectFields(value, inner, room);
  seen.delete(value);
  return text;
}

function inspectFields(value: object, inner: (each: unknown) => string, room: Room): string {
  if (value instanceof Map) {
    const pair = ([key, each]: [unknown, unknown]): string => `${inner(key)} → ${inner(each)}`;
    return `Map ${list(value.entries(), value.size, pair, room, '{', '}')}`;
  }
  if (value instanceof Set) return `Set ${list(value.values(), value.size, inner, room, '{', '}')}`;
  const keys = Object.keys(value);
  const name = classOf(value);
  const field = (key: string): string => `${key}: ${inner(fieldOf(value, key))}`;
  return (name === null ? '' : `${name} `) + list(keys, keys.length, field, room, '{', '}');
}

/** As many of the parts as there is room for, and how many more there are. */
function list<T>(
  parts: Iterable<T>,
  total: number,
  each: (part: T) => string,
  room: Room,
  open: string,
  close: string,
): string {
  const said: string[] = [];
  for (const part of parts) {
    if (said.length === KEYS || room.left <= 0) break;
    said.push(each(part));
  }
  if (total > said.length) said.push(`… ${total - said.length} more`);
  const all = said.join(', ');
  return open === '{' && all ? `{ ${all} }` : `${open}${all}${close}`;
}
