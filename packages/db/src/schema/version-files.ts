import { LIMITS } from '@studio/contracts';
import { boolean, index, pgTable, primaryKey, uuid, varchar } from 'drizzle-orm/pg-core';
import { files } from './files.ts';
import { versions } from './versions.ts';

/** The tree of a version: which content lies at which path. */
export const versionFiles = pgTable(
  'version_files',
  {
    versionId: uuid('version_id')
      .notNull()
      .references(() => versions.id, { onDelete: 'cascade' }),
    path: varchar('path', { length: LIMITS.pathLength }).notNull(),
    hash: varchar('hash', { length: 64 })
      .notNull()
      .references(() => files.hash),
    /** False for a file the answer was cut off in. */
    complete: boolean('complete').notNull().default(true),
  },
  (table) => [
    // One content a path; reads a whole tree in path order; serves the foreign key to the version.
    primaryKey({ columns: [table.versionId, table.path] }),
    // Foreign key: whether a content is still used.
    index('version_files_hash').on(table.hash),
  ],
);
