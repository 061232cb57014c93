const DEPTH = 3;
const KEYS = 50;
const LENGTH = 8000;

/** One console argument as text: strings as they are, objects shallowly, everything bounded. Never throws. */
export function formatValue(value: unknown): string {
  try {
    return (typeof value === 'string' ? value : inspect(value, 0, new Set())).slice(0, LENGTH);
  } catch {
    return '[unreadable]';
  }
}

/** A console call's arguments as one text; `%s`, `%d`, `%o` and `%c` in the first are filled in. */
export function formatArguments(args: readonly unknown[]): string {
  const [first, ...rest] = args;
  if (typeof first !== 'string' || !first.includes('%'))
    return args.map(formatValue).join(' ').slice(0, LENGTH);
  const filled = first.replace(/%([sdifoOc%])/g, (whole: string, kind: string) => {
    if (kind === '%') return '%';
    if (rest.length === 0) return whole;
    const value = rest.shift();
    return kind === 'c' ? '' : formatValue(value);
  });
  return [filled, ...rest.map(formatValue)].join(' ').slice(0, LENGTH);
}

function inspect(value: unknown, depth: number, seen: Set<object>): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, LENGTH));
  if (typeof value === 'function') return `ƒ ${value.name || '(anonymous)'}`;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'symbol') return value.toString();
  if (typeof value !== 'object' || value === null) return String(value);
  return inspectObject(value, depth, seen);
}

function inspectObject(value: object, depth: number, seen: Set<object>): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (typeof Element === 'function' && value instanceof Element)
    return `<${value.tagName.toLowerCase()}${value.id ? ` id="${value.id}"` : ''}>`;
  if (value instanceof Date || value instanceof RegExp) return String(value);
  if (seen.has(value)) return '[circular]';
  if (depth >= DEPTH) return Array.isArray(value) ? `[… ${value.length}]` : '{…}';
  seen.add(value);
  const inner = (each: unknown): string => inspect(each, depth + 1, seen);
  const text = Array.isArray(value)
    ? list(value.slice(0, KEYS).map(inner), value.length, '[', ']')
    : inspectFields(value, inner);
  seen.delete(value);
  return text;
}

function inspectFields(value: object, inner: (each: unknown) => string): string {
  if (value instanceof Map)
    return `Map ${list(
      [...value].slice(0, KEYS).map(([key, each]) => `${inner(key)} → ${inner(each)}`),
      value.size,
      '{',
      '}',
    )}`;
  if (value instanceof Set) return `Set ${list([...value].slice(0, KEYS).map(inner), value.size, '{', '}')}`;
  const keys = Object.keys(value);
  const name = (Object.getPrototypeOf(value) as { constructor?: { name?: string } } | null)?.constructor
    ?.name;
  const fields = keys
    .slice(0, KEYS)
    .map((key) => `${key}: ${inner((value as Record<string, unknown>)[key])}`);
  return (name && name !== 'Object' ? `${name} ` : '') + list(fields, keys.length, '{', '}');
}

function list(parts: readonly string[], total: number, open: string, close: string): string {
  const more = total > parts.length ? [`… ${total - parts.length} more`] : [];
  const all = [...parts, ...more].join(', ');
  return open === '{' && all ? `{ ${all} }` : `${open}${all}${close}`;
}
