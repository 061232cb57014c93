import type { VersionView } from '@studio/contracts';
import type { VersionRecord } from '@studio/db';
import { requestOf } from '../../runs/title.ts';

/** Characters of the picture's hash that make its address change with it. */
const HASH_LENGTH = 16;

/** A version as clients see it. */
export function versionView({ pictureHash, prompt, ...record }: VersionRecord): VersionView {
  return {
    ...record,
    request: prompt === null ? null : requestOf(prompt),
    thumbnail: pictureHash === null ? null : thumbnailPath(record.id, pictureHash),
  };
}

function thumbnailPath(id: string, hash: string): string {
  return `/api/versions/${id}/thumbnail?h=${hash.slice(0, HASH_LENGTH)}`;
}

/** Cursor of a page of the list: the number of its last version. Null for anything else. */
export function decodeVersionCursor(cursor: string): number | null {
  return /^[1-9]\d{0,8}$/.test(cursor) ? Number(cursor) : null;
}
