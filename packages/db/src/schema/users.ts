import { bigint, boolean, integer, pgTable, text, varchar } from 'drizzle-orm/pg-core';
import { instant, userIdColumn } from './columns.ts';

/** One row a person or guest; a guest's is made by the first send, not by a visit. */
export const users = pgTable('users', {
  id: userIdColumn('id').primaryKey(),
  /** Unique, and with it the index for signing in by address. */
  email: varchar('email', { length: 320 }).unique(),
  displayName: varchar('display_name', { length: 200 }),
  photoUrl: text('photo_url'),
  isGuest: boolean('is_guest').notNull().default(false),
  litellmVirtualKey: text('litellm_virtual_key'),
  /** Accepted messages over the whole life of the account; the rolling limit is counted in `allowance_uses`. */
  guestMessageCount: integer('guest_message_count').notNull().default(0),
  /** Highest `account_events.seq` given out. Raised under this row's lock, so that order and commit order agree. */
  eventSeq: bigint('event_seq', { mode: 'number' }).notNull().default(0),
  createdAt: instant('created_at').notNull().defaultNow(),
});
