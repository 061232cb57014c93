import { randomUUID } from 'node:crypto';
import { join, relative } from 'node:path';
import {
  type ApiHandler,
  createApiHandler,
  createRuns,
  createServices,
  type Runs,
  type Services,
} from '@studio/api';
import { type Auth, createAuth } from '@studio/auth';
import { type Gateway, LIMITS, type Principal } from '@studio/contracts';
import { type Database, openDatabase } from '@studio/db';
import { examples } from '@studio/demo';
import { promptPackages, vendoredPackages } from '@studio/preview/server';
import type { Logger } from 'pino';
import type { Env } from '../env.ts';
import { openGateway } from './gateway.ts';
import { createLogger } from './logger.ts';
import { keptSecret } from './secret.ts';

/** Everything the server is made of. Built once, here and nowhere else; what lies below gets its parts as arguments. */
export interface Container {
  env: Env;
  logger: Logger;
  database: Database;
  gateway: Gateway;
  runs: Runs;
  services: Services;
  auth: Auth;
  api: ApiHandler;
  /** Who sends these headers; null for nobody. */
  principal: (headers: Headers) => Promise<Principal | null>;
  /** What each part runs on, for the start-up banner. Free of secrets. */
  parts: readonly (readonly [name: string, on: string])[];
  /** Frees everything. Call after `runs.drain`. */
  close: () => Promise<void>;
}

/** The boot code and the routes are separate module graphs in one process: only a global reaches both. */
const KEY: unique symbol = Symbol.for('studio.container') as never;
const place = globalThis as { [KEY]?: Container };

/** The running server's parts; null until {@link openContainer} has finished. */
export function runningContainer(): Container | null {
  return place[KEY] ?? null;
}

/** The running server's parts. @throws before {@link openContainer} has finished. */
export function container(): Container {
  const built = place[KEY];
  if (!built) throw new Error('The server has not started yet.');
  return built;
}

/** Opens the database, brings it up to date and builds the rest. Starts nothing. */
export async function openContainer(env: Env): Promise<Container> {
  const logger = createLogger(env.LOG_LEVEL);
  const gateway = openGateway(env, logger);
  const database = await openDatabase({
    url: env.DATABASE_URL,
    dataDir: env.DATA_DIR,
    migrationsFolder: join(env.root, 'packages', 'db', 'drizzle'),
    logger,
  });
  await database.migrate();
  const clock = Date.now;
  const newId = randomUUID;
  const shared = { database, gateway, guestLimit: env.GUEST_MESSAGE_LIMIT, clock, newId };
  const runs = createRuns({ ...shared, logger, packages: promptPackages });
  const auth = createAuth({
    db: database.db,
    secret: env.AUTH_SECRET ?? keptSecret(env.DATA_DIR),
    secureCookies: env.AUTH_URL?.startsWith('https:') ?? false,
    newId,
    clock,
    report: (level, err) => logger[level]({ err }, 'sign-in'),
  });
  const packages = Object.fromEntries(vendoredPackages.map(({ name, version }) => [name, version]));
  const services = createServices({ ...shared, runs, examples, packages });
  const api = createApiHandler({
    services,
    logger,
    principal: auth.principal,
    newId,
    publicOrigin: env.AUTH_URL ?? null,
  });
  const built: Container = {
    env,
    logger,
    database,
    gateway,
    runs,
    services,
    auth,
    api,
    principal: auth.principal,
    parts: describeParts(env, gateway),
    close: async () => {
      api.close();
      await runs.close();
      await gateway.close();
      await database.close();
    },
  };
  place[KEY] = built;
  return built;
}

function describeParts(env: Env, gateway: Gateway): Container['parts'] {
  const hours = LIMITS.guestWindowMs / 3_600_000;
  const folder = relative(env.root, env.DATA_DIR);
  const near = folder === '' || folder.startsWith('..') ? env.DATA_DIR : folder;
  return [
    ['database', env.DATABASE_URL ? `PostgreSQL at ${new URL(env.DATABASE_URL).host}` : `PGlite in ${near}`],
    ['models', gateway.describe()],
    ['sign-in', 'guests, without an account'],
    ['payment', 'switched off: everyone is on the free plan'],
    ['limits', `${String(env.GUEST_MESSAGE_LIMIT)} messages in ${String(hours)} h for a guest`],
  ];
}
