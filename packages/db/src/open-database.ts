import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database, DatabaseOptions } from './database.ts';
import { openPglite } from './open-pglite.ts';
import { openPostgres } from './open-postgres.ts';

/** Not `new URL('../drizzle', …)`: bundlers take that for an asset. */
export function defaultMigrationsFolder(): string {
  return join(dirname(fileURLToPath(import.meta.url)), '..', 'drizzle');
}

/**
 * Opens PostgreSQL when a `url` is given, else PGlite in `dataDir`. Does not migrate.
 * @throws DataFolderBusyError when another process holds the data folder
 * @throws DataFolderError when it cannot be made or written
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const migrationsFolder = options.migrationsFolder ?? defaultMigrationsFolder();
  if (options.url)
    return openPostgres({
      url: options.url,
      migrationsFolder,
      maxConnections: options.maxConnections,
      logger: options.logger,
    });
  if (options.dataDir) return openPglite({ dataDir: options.dataDir, migrationsFolder });
  throw new Error('openDatabase needs a url or a dataDir');
}
