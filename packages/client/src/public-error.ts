import { ERROR_TABLE, type PublicError } from '@studio/contracts';

/** What the server says about a failed call; null where it said nothing (no connection, or something in between answered). */
export function publicErrorOf(error: unknown): PublicError | null {
  const data = field(error, 'data');
  const app = field(data, 'app');
  const code = field(app, 'code');
  return typeof code === 'string' && Object.hasOwn(ERROR_TABLE, code) ? (app as PublicError) : null;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
