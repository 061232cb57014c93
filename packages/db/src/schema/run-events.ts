import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/**
 * The log of what was shown: one row a frame, appended before anybody sees it, removed a day after the run.
 * Every byte here is written for every few tokens of every answer, so: small keys, no time stamp (the run has them), no foreign key
 * (its check would cost a look-up and a row lock a frame). A row with neither text nor reasoning is a *seal*: the run was taken over at this `seq`,
 * and whoever owned it before finds the place taken.
 */
export const runEvents = pgTable(
  'run_events',
  {
    runKey: integer('run_key').notNull(),
    /** Counts the events of the *message*, going on over its runs. */
    seq: integer('seq').notNull(),
    /** Length of the answer's text before this frame, UTF-16 code units. */
    at: integer('at').notNull(),
    text: text('text'),
    reasoning: text('reasoning'),
  },
  // Replay in order after a cursor; and appending a frame twice changes nothing.
  (table) => [primaryKey({ columns: [table.runKey, table.seq] })],
);
