import type { FileEntry } from '@zip.js/zip.js';
import { ArchiveError } from './archive-error.ts';
import { shown } from './entries.ts';

/**
 * The text of a file, at most `limit` bytes of it: what the archive claims is not believed, the bytes are counted as they come.
 *
 * @throws ArchiveError `too_large`, `binary_file`, or `not_a_zip` for broken data
 */
export async function textOf(entry: FileEntry, limit: number): Promise<{ text: string; bytes: number }> {
  if (entry.uncompressedSize > limit) throw new ArchiveError('too_large', shown(entry.filename));
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      bytes += chunk.byteLength;
      if (bytes > limit) throw new ArchiveError('too_large', shown(entry.filename));
      chunks.push(chunk.slice());
    },
  });
  try {
    await entry.getData(sink, { checkSignature: true, checkOverlappingEntry: true });
  } catch (cause) {
    if (bytes > limit) throw new ArchiveError('too_large', shown(entry.filename));
    throw new ArchiveError('not_a_zip', shown(entry.filename), { cause });
  }
  return { text: decode(chunks, entry.filename), bytes };
}

function decode(chunks: readonly Uint8Array[], path: string): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    const text = chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
    if (!text.includes('\0')) return text;
  } catch {
    // Not UTF-8.
  }
  throw new ArchiveError('binary_file', shown(path));
}
