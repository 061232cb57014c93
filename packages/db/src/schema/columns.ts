import { timestamp, varchar } from 'drizzle-orm/pg-core';

/** An instant, stored with its zone, to the millisecond (the precision of every clock that writes it). */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

/** `users.id` and what points at it: ours, opaque, never a provider's id. */
export const userIdColumn = (name: string) => varchar(name, { length: 64 });
