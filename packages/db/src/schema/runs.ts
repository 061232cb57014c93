import type { FinishReason, RunCause, RunError, RunStatus, RunUsage } from '@studio/contracts';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  uniqueIndex,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core';
import { chatMessages } from './chat-messages.ts';
import { chatSessions } from './chat-sessions.ts';
import { instant, userIdColumn } from './columns.ts';
import { users } from './users.ts';
import { versions } from './versions.ts';

/** One call chain to a model on behalf of one assistant message. Its terminal state is its terminal event: both are this row. */
export const runs = pgTable(
  'runs',
  {
    /** What the log refers to: four bytes instead of a uuid's sixteen in every frame and every index entry (room for 2.1 billion runs). */
    key: integer('key').primaryKey().generatedAlwaysAsIdentity(),
    id: uuid('id').notNull().unique(),
    messageId: uuid('message_id')
      .notNull()
      .references(() => chatMessages.id, { onDelete: 'cascade' }),
    sessionId: uuid('session_id')
      .notNull()
      .references(() => chatSessions.id, { onDelete: 'cascade' }),
    userId: userIdColumn('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    modelId: varchar('model_id', { length: 200 }).notNull(),
    /** 0, except for side-by-side comparison. */
    lane: smallint('lane').notNull().default(0),
    status: varchar('status', { length: 16 }).$type<RunStatus>().notNull(),
    cause: varchar('cause', { length: 16 }).$type<RunCause>().notNull(),
    /** How many restarts led to this run; one that is itself the result of a restart is not restarted again. */
    attempt: smallint('attempt').notNull().default(0),
    /** The process that holds the lease. */
    owner: varchar('owner', { length: 64 }),
    /** Raised by whoever takes the run over; every write of an owner names the value it was given. */
    fence: integer('fence').notNull().default(1),
    /** In the database's own time. Deliberately without an index: heartbeats stay heap-only updates. */
    leaseUntil: instant('lease_until').notNull(),
    stopRequested: boolean('stop_requested').notNull().default(false),
    /** Ended by our own drain and waiting to be gone on with, once. */
    drained: boolean('drained').notNull().default(false),
    /** Events of the message before this run; its first frame is `base_seq + 1`. */
    baseSeq: integer('base_seq').notNull().default(0),
    /** Length of the answer's text before this run, UTF-16 code units. */
    baseAt: integer('base_at').notNull().default(0),
    /** `seq` of the terminal event; null while live. */
    lastSeq: integer('last_seq'),
    finishReason: varchar('finish_reason', { length: 32 }).$type<FinishReason>(),
    error: jsonb('error').$type<RunError>(),
    usage: jsonb('usage').$type<RunUsage>(),
    versionId: uuid('version_id').references(() => versions.id, { onDelete: 'set null' }),
    /** The run that goes on with the message by itself, started together with this one's end. */
    nextRunId: uuid('next_run_id'),
    createdAt: instant('created_at').notNull(),
    firstTokenAt: instant('first_token_at'),
    endedAt: instant('ended_at'),
  },
  (table) => [
    // At most one active run a chat and lane. Holds active rows only, so it is also what reconciliation scans.
    uniqueIndex('runs_one_active')
      .on(table.sessionId, table.lane)
      .where(sql`${table.status} in ('queued', 'running')`),
    // The newest run of a message; foreign key.
    index('runs_message_key').on(table.messageId, table.key),
    // Foreign key: deleting a chat looks its runs up.
    index('runs_session').on(table.sessionId),
    // Foreign key: deleting a user looks its runs up.
    index('runs_user').on(table.userId),
    // Foreign key: deleting a version clears what points at it. Few runs store one.
    index('runs_version')
      .on(table.versionId)
      .where(sql`${table.versionId} is not null`),
    // What a starting process goes on with; holds a handful of rows at most.
    index('runs_drained')
      .on(table.key)
      .where(sql`${table.drained}`),
    check(
      'runs_status',
      sql`${table.status} in ('queued', 'running', 'finished', 'stopped', 'interrupted', 'failed')`,
    ),
  ],
);
