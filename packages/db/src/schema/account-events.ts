import type { AccountEvent } from '@studio/contracts';
import { bigint, index, jsonb, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { instant, userIdColumn } from './columns.ts';
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
    /** For clearing old ones only; the order is `seq`. */
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  // Replay in order after a cursor; serves the foreign key too.
  (table) => [
    primaryKey({ columns: [table.userId, table.seq] }),
    // Finds what is old. Rows come in the order of time, so a range index does, at next to no cost for the writer.
    index('account_events_created').using('brin', table.createdAt),
  ],
);
