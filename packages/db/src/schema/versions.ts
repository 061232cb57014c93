import { foreignKey, index, integer, pgTable, smallint, uuid, varchar } from 'drizzle-orm/pg-core';
import { chatMessages } from './chat-messages.ts';
import { chatSessions } from './chat-sessions.ts';
import { instant } from './columns.ts';

/** What a version came from. */
export type VersionCause = 'message' | 'edit' | 'restore' | 'import';

/** A state of the project: a content-addressed tree, and where on the conversation's tree it grew. */
export const versions = pgTable(
  'versions',
  {
    id: uuid('id').primaryKey(),
    /** Order of creation: a branch's current version is the newest one grown on it. */
    key: integer('key').notNull().generatedAlwaysAsIdentity(),
    sessionId: uuid('session_id')
      .notNull()
      .references(() => chatSessions.id, { onDelete: 'cascade' }),
    /** The version it grew from; null for a project's first. */
    parentId: uuid('parent_id'),
    /** The message it grew at: the answer that wrote it, or the one on screen when it was edited, restored or imported. */
    messageId: uuid('message_id')
      .notNull()
      .references(() => chatMessages.id, { onDelete: 'cascade' }),
    cause: varchar('cause', { length: 16 }).$type<VersionCause>().notNull(),
    /** Which parser derived the files, so that they can be derived anew by a better one. */
    parserVersion: smallint('parser_version').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    // The newest version grown at a message (walking a branch upwards); foreign key.
    index('versions_message_key').on(table.messageId, table.key),
    // A chat's versions in order; foreign key.
    index('versions_session_key').on(table.sessionId, table.key),
    // Self reference: deleting a version looks its children up.
    index('versions_parent').on(table.parentId),
    foreignKey({ columns: [table.parentId], foreignColumns: [table.id] }).onDelete('set null'),
  ],
);
