import type { SessionView } from '@studio/contracts';
import type { SessionRow } from '@studio/db';

/** A chat as clients see it: instants become epoch milliseconds. */
export function sessionView(row: SessionRow): SessionView {
  return { ...row, createdAt: row.createdAt.getTime(), updatedAt: row.updatedAt.getTime() };
}

/** Cursor of a history page: the place of its last chat in the order. */
export function encodePageCursor(row: SessionRow): string {
  return `${String(row.updatedAt.getTime())}.${row.id}`;
}

/** The end of the year 9999: a later one is written in a way that the database does not read. */
const LAST_INSTANT = Date.UTC(10_000, 0) - 1;

/** Null for anything that {@link encodePageCursor} did not make. */
export function decodePageCursor(cursor: string): { updatedAt: Date; id: string } | null {
  const found = /^(\d{1,15})\.([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/.exec(cursor);
  if (!found?.[1] || Number(found[1]) > LAST_INSTANT) return null;
  return found[2] ? { updatedAt: new Date(Number(found[1])), id: found[2] } : null;
}
