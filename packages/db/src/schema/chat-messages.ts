import type { MessageContent } from '@studio/contracts';
import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, pgTable, uuid, varchar } from 'drizzle-orm/pg-core';
import { chatSessions } from './chat-sessions.ts';
import { instant } from './columns.ts';

/** A message of a chat; messages form a tree by `parent_id`, a branch is a path from a root. */
export const chatMessages = pgTable(
  'chat_messages',
  {
    /** A user message's id is made by the client (`clientMessageId`): the primary key is what makes sending idempotent. */
    id: uuid('id').primaryKey(),
    /** Order of insertion: parents before children, also within one transaction. */
    key: integer('key').notNull().generatedAlwaysAsIdentity(),
    sessionId: uuid('session_id')
      .notNull()
      .references(() => chatSessions.id, { onDelete: 'cascade' }),
    parentId: uuid('parent_id'),
    role: varchar('role', { length: 16, enum: ['user', 'assistant'] }).notNull(),
    /** The raw text is the truth. While a run is live its frames in `run_events` come after it (see `content_seq`). */
    content: jsonb('content').$type<MessageContent>().notNull(),
    /** Highest event of this message that `content` already holds. */
    contentSeq: integer('content_seq').notNull().default(0),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [
    // The conversation in order; serves the foreign key to the chat too.
    index('chat_messages_session_key').on(table.sessionId, table.key),
    // Children of a message: branches, repeated sends, and the cascade of the self reference.
    index('chat_messages_parent').on(table.parentId),
    foreignKey({ columns: [table.parentId], foreignColumns: [table.id] }).onDelete('cascade'),
    check('chat_messages_role', sql`${table.role} in ('user', 'assistant')`),
  ],
);
