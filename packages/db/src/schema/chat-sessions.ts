import { LIMITS } from '@studio/contracts';
import { index, integer, pgTable, uuid, varchar } from 'drizzle-orm/pg-core';
import { instant, userIdColumn } from './columns.ts';
import { users } from './users.ts';

/** A chat. */
export const chatSessions = pgTable(
  'chat_sessions',
  {
    id: uuid('id').primaryKey(),
    userId: userIdColumn('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    title: varchar('title', { length: LIMITS.titleLength }).notNull(),
    selectedModelId: varchar('selected_model_id', { length: 200 }),
    /** Highest version number given out in this chat; raised under this row's lock. */
    versionCount: integer('version_count').notNull().default(0),
    createdAt: instant('created_at').notNull().defaultNow(),
    /** Moves with every message; the history is ordered by it. */
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  // The history: one person's chats, newest first, `id` breaking ties for the page cursor. Serves the foreign key too.
  (table) => [index('chat_sessions_user_updated').on(table.userId, table.updatedAt, table.id)],
);
