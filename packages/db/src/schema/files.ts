import { pgTable, text, varchar } from 'drizzle-orm/pg-core';

/** File contents, each kept once. */
export const files = pgTable('files', {
  /** SHA-256 of the UTF-8 content, lower-case hex. */
  hash: varchar('hash', { length: 64 }).primaryKey(),
  content: text('content').notNull(),
});
