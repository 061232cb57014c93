import { index, pgTable, uuid } from 'drizzle-orm/pg-core';
import { instant, userIdColumn } from './columns.ts';
import { users } from './users.ts';

/** One row a message that counts against a guest's rolling limit. Not tied to the chat: deleting a chat gives nothing back. */
export const allowanceUses = pgTable(
  'allowance_uses',
  {
    /** The run it was reserved for; released (deleted) when that run produced nothing. */
    runId: uuid('run_id').primaryKey(),
    userId: userIdColumn('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull(),
  },
  // Counting a person's window, oldest first. Serves the foreign key too.
  (table) => [index('allowance_uses_user_created').on(table.userId, table.createdAt)],
);
