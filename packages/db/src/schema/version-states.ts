import type { VersionFailure, VersionHealth, VersionIssue, VersionState } from '@studio/contracts';
import { sql } from 'drizzle-orm';
import { check, jsonb, pgTable, uuid, varchar } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { versions } from './versions.ts';

/** What a browser's preview measured of a version: its owner's word, never a fact of ours. No row: nobody has run it yet. */
export const versionStates = pgTable(
  'version_states',
  {
    versionId: uuid('version_id')
      .primaryKey()
      .references(() => versions.id, { onDelete: 'cascade' }),
    state: varchar('state', { length: 16 }).$type<Exclude<VersionState, 'unknown'>>().notNull(),
    failure: jsonb('failure').$type<VersionFailure>(),
    health: jsonb('health').$type<VersionHealth>(),
    issues: jsonb('issues').$type<VersionIssue[]>(),
    measuredAt: instant('measured_at').notNull(),
  },
  (table) => [check('version_states_state', sql`${table.state} in ('ready', 'failed')`)],
);
