import { bigint, index, pgTable, text, varchar } from 'drizzle-orm/pg-core';
import { instant, userIdColumn } from './columns.ts';
import { users } from './users.ts';

/** What happened in an account, for the person to read (signed in, deleted a chat, …). */
export const activityLogs = pgTable(
  'activity_logs',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    userId: userIdColumn('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    activityType: varchar('activity_type', { length: 60 }).notNull(),
    description: text('description').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  // A person's log, newest first. Serves the foreign key too.
  (table) => [index('activity_logs_user_created').on(table.userId, table.createdAt)],
);
