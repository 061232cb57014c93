import { openDatabase } from '../open-database.ts';
import { databaseFromEnv } from './env.ts';

// Brings the database up to date and ends; the server does the same at every start.
try {
  const database = await openDatabase(databaseFromEnv());
  await database.migrate();
  await database.close();
  process.stdout.write(
    `The ${database.driver === 'pglite' ? 'embedded database' : 'PostgreSQL database'} is up to date.\n`,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
