import { sql } from 'drizzle-orm';
import { check, customType, pgTable, uuid, varchar } from 'drizzle-orm/pg-core';
import { versions } from './versions.ts';

const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** Pictures of versions, drawn in a browser: untrusted bytes that begin like a picture. In a table of their own, so that lists do not read them. */
export const versionThumbnails = pgTable(
  'version_thumbnails',
  {
    versionId: uuid('version_id')
      .primaryKey()
      .references(() => versions.id, { onDelete: 'cascade' }),
    /** SHA-256 of the bytes, lower-case hex: part of the picture's address. */
    hash: varchar('hash', { length: 64 }).notNull(),
    type: varchar('type', { length: 16, enum: ['image/png', 'image/jpeg', 'image/webp'] }).notNull(),
    bytes: bytes('bytes').notNull(),
  },
  (table) => [
    check('version_thumbnails_type', sql`${table.type} in ('image/png', 'image/jpeg', 'image/webp')`),
    check('version_thumbnails_size', sql`octet_length(${table.bytes}) <= 65536`),
  ],
);
