import { isPortablePath } from '@studio/artifacts';
import { LIMITS } from '@studio/contracts';
import {
  configure,
  ERR_UNSAFE_FILENAME,
  type FileEntry,
  Uint8ArrayReader,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { FOLDERS_OF_A_PROJECT } from '../names.ts';
import { ArchiveError } from './archive-error.ts';
import { projectEntries, shown } from './entries.ts';
import { ownFiles } from './own-files.ts';
import { textOf } from './text-of.ts';

export { ArchiveError, type ArchiveCode } from './archive-error.ts';

// Its workers are scripts of their own, which a page's policy would have to allow; the platform's decompression is asynchronous as it is.
configure({ useWebWorkers: false });

/** Bytes of an archive that is looked at. */
export const MAX_ARCHIVE = 20 * 1024 * 1024;
/** UTF-8 needs at most three bytes for a UTF-16 code unit. */
const MAX_FILE_BYTES = LIMITS.fileLength * 3;
const MAX_BYTES = LIMITS.projectLength * 3;

export interface UnzippedProject {
  /** As the download named the project; null where nothing says. */
  title: string | null;
  files: { path: string; content: string }[];
}

/**
 * The files of a project in a zip: one of ours, which comes back as it was, or any other with text files only.
 *
 * @throws ArchiveError for everything that is not taken
 */
export async function unzipProject(bytes: Uint8Array): Promise<UnzippedProject> {
  if (bytes.byteLength > MAX_ARCHIVE) throw new ArchiveError('too_large');
  const reader = new ZipReader(new Uint8ArrayReader(bytes));
  try {
    const entries = await projectEntries(reader.getEntriesGenerator());
    const { title, files } = ownFiles(await unpack(entries));
    if (files.size === 0) throw new ArchiveError('empty');
    if (files.size > LIMITS.projectFiles) throw new ArchiveError('too_many_files');
    return { title, files: [...files].map(([path, content]) => ({ path, content })) };
  } catch (error) {
    throw archiveErrorOf(error);
  } finally {
    await reader.close();
  }
}

function archiveErrorOf(error: unknown): ArchiveError {
  if (error instanceof ArchiveError) return error;
  const unsafe = error instanceof Error && error.message === ERR_UNSAFE_FILENAME;
  return new ArchiveError(unsafe ? 'bad_path' : 'not_a_zip', null, { cause: error });
}

async function unpack(entries: readonly FileEntry[]): Promise<Map<string, string>> {
  const paths = projectPaths(entries.map(({ filename }) => filename));
  // The files themselves, and what a download adds.
  if (entries.length > LIMITS.projectFiles * 2) throw new ArchiveError('too_many_files');
  const files = new Map<string, string>();
  const taken = new Set<string>();
  let left = MAX_BYTES;
  for (const [at, entry] of entries.entries()) {
    const path = paths[at] ?? '';
    if (taken.has(path.toLowerCase())) throw new ArchiveError('duplicate', shown(path));
    taken.add(path.toLowerCase());
    const { text, bytes } = await textOf(entry, Math.min(MAX_FILE_BYTES, left));
    left -= bytes;
    files.set(path, text);
  }
  return files;
}

/** Paths inside the project: a folder that holds everything is the one it was packed in. @throws ArchiveError */
function projectPaths(names: readonly string[]): string[] {
  for (const name of names) if (!isPortablePath(name)) throw new ArchiveError('bad_path', shown(name));
  const root = names[0]?.split('/')[0] ?? '';
  const packed = !FOLDERS_OF_A_PROJECT.has(root) && names.every((name) => name.startsWith(`${root}/`));
  return packed ? names.map((name) => name.slice(root.length + 1)) : [...names];
}
