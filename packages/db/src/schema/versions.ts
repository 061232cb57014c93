import { LIMITS, type VersionCause } from '@studio/contracts';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  smallint,
  uniqueIndex,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core';
import { chatMessages } from './chat-messages.ts';
import { chatSessions } from './chat-sessions.ts';
import { instant } from './columns.ts';

/**
 * A state of the project: a content-addressed tree, and where on the conversation's tree it grew. A trigger refuses every change of a row but
 * to its name, its bookmark and `superseded`.
 */
export const versions = pgTable(
  'versions',
  {
    id: uuid('id').primaryKey(),
    /** Order of creation: a branch's current version is the newest one grown on it. */
    key: integer('key').notNull().generatedAlwaysAsIdentity(),
    sessionId: uuid('session_id')
      .notNull()
      .references(() => chatSessions.id, { onDelete: 'cascade' }),
    /** v1, v2, … of the chat, given out by `chat_sessions.version_count`. */
    number: integer('number').notNull(),
    /** The version it grew from; null for a project's first. */
    parentId: uuid('parent_id'),
    /** `restore`: the version whose tree this is. */
    sourceId: uuid('source_id'),
    /** The message it grew at: the answer that wrote it, or the one on screen when it was edited, restored or imported. */
    messageId: uuid('message_id')
      .notNull()
      .references(() => chatMessages.id, { onDelete: 'cascade' }),
    cause: varchar('cause', { length: 16 }).$type<VersionCause>().notNull(),
    /** Names the tree: equal for equal files. See `treeHashOf`. */
    treeHash: varchar('tree_hash', { length: 64 }).notNull(),
    fileCount: integer('file_count').notNull(),
    /** Which parser derived the files, so that they can be derived anew by a better one; 0 where none did. */
    parserVersion: smallint('parser_version').notNull(),
    name: varchar('name', { length: LIMITS.titleLength }),
    bookmarked: boolean('bookmarked').notNull().default(false),
    /** A hand edit that came soon after took its number over. */
    superseded: boolean('superseded').notNull().default(false),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    // A number is borne by one version of a chat; the list, newest first, and its page cursor.
    uniqueIndex('versions_session_number')
      .on(table.sessionId, table.number)
      .where(sql`not ${table.superseded}`),
    // A version is followed by hand once on a branch: of two tabs that edit the same one, the second is refused.
    uniqueIndex('versions_one_by_hand')
      .on(table.messageId, sql`coalesce(${table.parentId}, '00000000-0000-0000-0000-000000000000'::uuid)`)
      .where(sql`${table.cause} in ('edit', 'restore') and not ${table.superseded}`),
    // The newest version grown at a message (walking a branch upwards); foreign key.
    index('versions_message_key').on(table.messageId, table.key),
    // Foreign key: deleting a chat looks its versions up, superseded ones too.
    index('versions_session').on(table.sessionId),
    // Self reference: deleting a version looks its children up; whether one was built upon.
    index('versions_parent').on(table.parentId),
    // Self reference, the same. Few versions are restored ones.
    index('versions_source')
      .on(table.sourceId)
      .where(sql`${table.sourceId} is not null`),
    foreignKey({ columns: [table.parentId], foreignColumns: [table.id] }).onDelete('set null'),
    foreignKey({ columns: [table.sourceId], foreignColumns: [table.id] }).onDelete('set null'),
    check('versions_cause', sql`${table.cause} in ('message', 'edit', 'restore', 'import')`),
    check('versions_number', sql`${table.number} > 0`),
  ],
);
