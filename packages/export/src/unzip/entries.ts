import type { Entry, FileEntry } from '@zip.js/zip.js';
import { ArchiveError } from './archive-error.ts';

/** Entries looked at in one archive, folders and left-out files included. */
const MAX_ENTRIES = 5_000;
const FILE_TYPE = 0o170000;
const LINK = 0o120000;

/** What systems and installations leave behind: no part of a project. */
const LEFT_OUT =
  /(?:^|\/)(?:node_modules|\.git|__MACOSX)\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$|(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/;

/** The entries that are files of the project. @throws ArchiveError when there is one that must not be */
export async function projectEntries(entries: AsyncIterable<Entry>): Promise<FileEntry[]> {
  const files: FileEntry[] = [];
  let seen = 0;
  for await (const entry of entries) {
    seen += 1;
    if (seen > MAX_ENTRIES) throw new ArchiveError('too_many_files');
    if (isLink(entry)) throw new ArchiveError('symlink', shown(entry.filename));
    if (entry.encrypted) throw new ArchiveError('encrypted');
    if (!entry.directory && !LEFT_OUT.test(entry.filename)) files.push(entry);
  }
  return files;
}

function isLink({ symlink, unixMode, externalFileAttributes }: Entry): boolean {
  const modes = [unixMode ?? 0, externalFileAttributes >>> 16];
  return symlink || modes.some((mode) => (mode & FILE_TYPE) === LINK);
}

/** An archive's own words, short enough to show. */
export function shown(path: string): string {
  return path.length > 100 ? `${path.slice(0, 99)}…` : path;
}
