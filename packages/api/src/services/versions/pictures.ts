import { createHash } from 'node:crypto';
import { AppError, LIMITS } from '@studio/contracts';
import type { Thumbnail } from '@studio/db';

/** What the accepted kinds of picture begin with; null stands for any byte. */
const KINDS: readonly { type: Thumbnail['type']; magic: readonly (number | null)[] }[] = [
  { type: 'image/png', magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', magic: [0xff, 0xd8, 0xff] },
  {
    type: 'image/webp',
    magic: [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50],
  },
];

/**
 * A picture as it may be kept: what it is follows from its bytes, not from what the sender says.
 *
 * @throws AppError `too_large`, or `bad_input` when it is no PNG, JPEG or WebP
 */
export function readPicture(base64: string): Thumbnail {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.byteLength > LIMITS.thumbnailBytes) throw new AppError('too_large');
  const kind = KINDS.find(({ magic }) => magic.every((byte, at) => byte === null || bytes[at] === byte));
  if (!kind)
    throw new AppError('bad_input', 'A picture must be a PNG, JPEG or WebP.', { field: 'thumbnail' });
  return {
    type: kind.type,
    base64: bytes.toString('base64'),
    hash: createHash('sha256').update(bytes).digest('hex'),
  };
}
