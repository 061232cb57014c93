import { index, pgTable, varchar } from 'drizzle-orm/pg-core';
import { instant, userIdColumn } from './columns.ts';
import { users } from './users.ts';

/** A sign-in (`sid` of the session token). A revoked one is signed out at its next request. */
export const devices = pgTable(
  'devices',
  {
    id: varchar('id', { length: 64 }).primaryKey(),
    userId: userIdColumn('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull().defaultNow(),
    lastSeenAt: instant('last_seen_at').notNull().defaultNow(),
    revokedAt: instant('revoked_at'),
  },
  // Foreign key: deleting a user looks its devices up; and the list of a person's sign-ins.
  (table) => [index('devices_user_id').on(table.userId)],
);
