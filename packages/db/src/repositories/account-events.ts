import type { AccountEvent } from '@studio/contracts';
import type { DbOrTx, Sql } from '../database.ts';
import { accountEvents } from '../schema/account-events.ts';
import { takeEventSeqs } from './users.ts';

/** Bus topic that wakes those who follow an account. */
export const accountTopic = (userId: string) => `account:${userId}`;

export interface StoredAccountEvent {
  seq: number;
  event: AccountEvent;
}

/** Appends to what an account's tabs follow. After the commit, publish {@link accountTopic} on the bus. Without an account row nothing happens. */
export async function appendAccountEvents(
  db: DbOrTx,
  params: { userId: string; events: AccountEvent[] },
): Promise<void> {
  const { userId, events } = params;
  const last = await takeEventSeqs(db, { userId, count: events.length });
  if (last === null || events.length === 0) return;
  const first = last - events.length + 1;
  await db
    .insert(accountEvents)
    .values(events.map((payload, index) => ({ userId, seq: first + index, payload })));
}

/** Appends one event whose number the caller took with `lockAccount`, and notifies other processes. After the commit, deliver {@link accountTopic} on the bus. */
export async function insertAccountEvent(
  sql: Sql,
  params: { userId: string; seq: number; event: AccountEvent },
  payloads: string[],
): Promise<void> {
  await sql.query(
    `with told as (insert into account_events (user_id, seq, payload) values ($1, $2::bigint, $3::jsonb))
     select pg_notify('studio', payload) from unnest($4::text[]) payload`,
    [params.userId, params.seq, JSON.stringify(params.event), payloads],
  );
}

/** A page of an account's events after `after`, oldest first. */
export async function readAccountEvents(
  sql: Sql,
  params: { userId: string; after: number; limit: number },
): Promise<StoredAccountEvent[]> {
  const rows = await sql.query<{ seq: string; payload: AccountEvent }>(
    `select seq, payload from account_events where user_id = $1 and seq > $2::bigint order by seq limit $3::int`,
    [params.userId, params.after, params.limit],
  );
  return rows.map((row) => ({ seq: Number(row.seq), event: row.payload }));
}
