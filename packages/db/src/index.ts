export * from './schema/index.ts';
export * from './errors.ts';
export type { Bus } from './bus.ts';
export type { Database, DatabaseLogger, DatabaseOptions, Db, DbOrTx, Sql, Tx } from './database.ts';
export { openDatabase } from './open-database.ts';
