import { join } from 'node:path';
import { defineConfig } from 'drizzle-kit';

const { DATABASE_URL, DATA_DIR = '../../.data' } = process.env;

/** `generate` reads the schema alone; `studio` also opens the database that the environment names. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/schema/*.ts',
  out: './drizzle',
  ...(DATABASE_URL
    ? { dbCredentials: { url: DATABASE_URL } }
    : { driver: 'pglite', dbCredentials: { url: join(DATA_DIR, 'pglite') } }),
});
