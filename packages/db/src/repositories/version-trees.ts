import { createHash } from 'node:crypto';

/** A file of a version. */
export interface TreeFile {
  path: string;
  content: string;
  complete: boolean;
}

/** A file with the name of its content. */
export interface HashedFile extends TreeFile {
  /** See {@link contentHashOf}. */
  hash: string;
}

/** SHA-256 of the UTF-8 bytes, lower-case hex: the name of a content. */
export function contentHashOf(content: string): string {
  return createHash('sha256').update(content, 'utf8').digest('hex');
}

/** Names a tree: SHA-256 over path, content's name and completeness of every file, in byte order of the paths. Equal for equal trees only. */
export function treeHashOf(files: readonly Omit<HashedFile, 'content'>[]): string {
  const lines = files
    .map(({ path, hash, complete }) => ({
      path: Buffer.from(path, 'utf8'),
      rest: `\n${hash}\n${complete ? '1' : '0'}\n`,
    }))
    .sort((one, other) => Buffer.compare(one.path, other.path));
  const digest = createHash('sha256');
  for (const { path, rest } of lines) digest.update(path).update(rest);
  return digest.digest('hex');
}
