import { describe } from 'vitest';
import { createDatabase, embeddedStore } from './databases.ts';
import type { Store } from './databases.ts';

const SERVER = process.env.TEST_DATABASE_URL;

/** Runs the same tests on the embedded database and on PostgreSQL, each suite with a database of its own. */
export function describeStores(title: string, body: (createStore: () => Promise<Store>) => void): void {
  describe(`${title} on PGlite`, () => body(() => Promise.resolve(embeddedStore)));
  const hint = SERVER ? '' : ' (needs TEST_DATABASE_URL)';
  describe.skipIf(!SERVER)(`${title} on PostgreSQL${hint}`, () => body(() => createDatabase(SERVER ?? '')));
}
