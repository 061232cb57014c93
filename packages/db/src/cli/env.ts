import { isAbsolute, join } from 'node:path';

/** The database that the environment names: PostgreSQL by DATABASE_URL, else PGlite in DATA_DIR (relative to the checkout's root). */
export function databaseFromEnv(): { url: string | undefined; dataDir: string } {
  const folder = process.env.DATA_DIR || '.data';
  const root = join(import.meta.dirname, '..', '..', '..', '..');
  return {
    url: process.env.DATABASE_URL || undefined,
    dataDir: isAbsolute(folder) ? folder : join(root, folder),
  };
}

/** The environment of a child process that is to open the same database. */
export const environmentOf = (dataDir: string): NodeJS.ProcessEnv => ({ ...process.env, DATA_DIR: dataDir });
