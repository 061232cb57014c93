import { eq, sql } from 'drizzle-orm';
import type { PlanId } from '@studio/contracts';
import { PLAN_IDS } from '@studio/contracts';
import type { DbOrTx, Sql } from '../database.ts';
import { devices } from '../schema/devices.ts';
import { users } from '../schema/users.ts';

/** Makes the rows of a guest's account and sign-in when absent. */
export async function ensureGuest(
  db: DbOrTx,
  params: { userId: string; deviceId: string; now: Date },
): Promise<void> {
  const { userId, deviceId, now } = params;
  await db.insert(users).values({ id: userId, isGuest: true, createdAt: now }).onConflictDoNothing();
  await db
    .insert(devices)
    .values({ id: deviceId, userId, createdAt: now, lastSeenAt: now })
    .onConflictDoNothing();
}

/**
 * Locks the account until the transaction ends and gives out `events` numbers of its event order.
 * A guest's rows are made when absent. Everything that starts a run goes through here first: it is what serialises one person's sends.
 * Returns the highest number given out; null when there is no such account.
 */
export async function lockAccount(
  sql: Sql,
  params: {
    userId: string;
    deviceId: string | null;
    guest: boolean;
    events: number;
    now: number;
  },
): Promise<{ eventSeq: number } | null> {
  const { userId, deviceId, guest, events, now } = params;
  const taken = [userId, events];
  const rows = guest
    ? await sql.query<{ event_seq: string }>(MAKE_AND_LOCK, [...taken, new Date(now).toISOString(), deviceId])
    : await sql.query<{ event_seq: string }>(LOCK, taken);
  const row = rows[0];
  return row ? { eventSeq: Number(row.event_seq) } : null;
}

const LOCK = `
  update users set event_seq = event_seq + $2::int where id = $1 returning event_seq`;

const MAKE_AND_LOCK = `
  with account as (
    insert into users as u (id, is_guest, event_seq, created_at) values ($1, true, $2::int, $3::timestamptz)
    on conflict (id) do update set event_seq = u.event_seq + $2::int
    returning id, event_seq
  ), device as (
    insert into devices (id, user_id, created_at, last_seen_at)
    select $4::varchar, id, $3::timestamptz, $3::timestamptz from account where $4::varchar is not null
    on conflict (id) do nothing
  )
  select event_seq from account`;

/** The plan a person's subscription opens right now. */
export async function planOf(sql: Sql, params: { userId: string }): Promise<PlanId> {
  const rows = await sql.query<{ plan_name: string }>(
    `select plan_name from stripe where user_id = $1 and subscription_status in ('active', 'trialing')`,
    [params.userId],
  );
  return PLAN_IDS.find((id) => id === rows[0]?.plan_name) ?? 'free';
}

/** Gives out `count` numbers of an account's event order and locks its row. Returns the highest. */
export async function takeEventSeqs(
  db: DbOrTx,
  params: { userId: string; count: number },
): Promise<number | null> {
  const rows = await db
    .update(users)
    .set({ eventSeq: sql`${users.eventSeq} + ${params.count}` })
    .where(eq(users.id, params.userId))
    .returning({ eventSeq: users.eventSeq });
  return rows[0]?.eventSeq ?? null;
}
