import type { AccountEvent } from '@studio/contracts';
import { bigint, jsonb, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { userIdColumn } from './columns.ts';
import { users } from './users.ts';

/** What the open tabs of an account follow: chats and runs coming and going. */
export const accountEvents = pgTable(
  'account_events',
  {
    userId: userIdColumn('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** From 1 without holes, given out by `users.event_seq`. */
    seq: bigint('seq', { mode: 'number' }).notNull(),
    payload: jsonb('payload').$type<AccountEvent>().notNull(),
  },
  // Replay in order after a cursor; serves the foreign key too.
  (table) => [primaryKey({ columns: [table.userId, table.seq] })],
);
