import { DataFolderBusyError, DataFolderError } from '@studio/db';
import { ConfigError, readEnv } from '../env.ts';
import { openApiDoor } from './api-door.ts';
import { type Container, openContainer } from './container.ts';
import { endOnSignals } from './shutdown.ts';

/** Starts the server's parts. What cannot start ends the process with one line: Next would go on and answer 500 for ever. */
export async function boot(): Promise<void> {
  try {
    const parts = await openContainer(readEnv());
    endOnSignals(parts);
    await parts.runs.start();
    openApiDoor(parts.api);
    announce(parts);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}

/** One line a part on standard output, for whoever started us to show. */
function announce({ parts }: Container): void {
  for (const [name, on] of parts) process.stdout.write(`part: ${name.padEnd(9)} ${on}\n`);
}

/** One line about what went wrong, and after it a stack only where the fault is ours. */
export function explain(error: unknown): string {
  if (error instanceof ConfigError) return `config: ${error.message}`;
  if (error instanceof DataFolderBusyError || error instanceof DataFolderError)
    return `fatal: ${error.message}`;
  const code = networkCode(error);
  if (code) return `fatal: The database of DATABASE_URL cannot be reached (${code}).`;
  const refusal = databaseRefusal(error);
  if (refusal) return `fatal: The database of DATABASE_URL refuses: ${refusal}.`;
  return `fatal: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

const NETWORK = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'ECONNRESET',
  'EHOSTUNREACH',
  'CONNECT_TIMEOUT',
]);
/** PostgreSQL: wrong password, no such role, no such database, no right to connect, too many connections. */
const REFUSALS = new Set(['28P01', '28000', '3D000', '42501', '53300']);

function networkCode(error: unknown): string | null {
  return findCause(error, ({ code }) => (NETWORK.has(code) ? code : null));
}

function databaseRefusal(error: unknown): string | null {
  return findCause(error, ({ code, message }) => (REFUSALS.has(code) ? message : null));
}

/** Looks through an error and its causes; drizzle wraps what the driver says, and an AggregateError holds one for each address. */
function findCause<T>(error: unknown, pick: (at: { code: string; message: string }) => T | null): T | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const here = pick({ code, message: error.message });
  if (here !== null) return here;
  const inner = error instanceof AggregateError ? (error.errors[0] as unknown) : error.cause;
  return findCause(inner, pick);
}
