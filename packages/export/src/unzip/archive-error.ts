/** Why an archive is not taken. Stable: a client may branch on it. */
const SENTENCES = {
  not_a_zip: 'This is not a zip file that can be read.',
  empty: 'There are no files in this zip.',
  encrypted: 'This zip is locked with a password.',
  symlink: 'This zip holds a link instead of a file.',
  bad_path: 'This zip holds a file whose name leads out of its folder or is not allowed.',
  duplicate: 'This zip holds two files of the same name.',
  binary_file: 'This zip holds a file that is not text. Only text files can be brought in.',
  too_many_files: 'This zip holds too many files.',
  too_large: 'This zip is too large.',
} as const;

export type ArchiveCode = keyof typeof SENTENCES;

/** An archive that is not taken; the message is fit for a person. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  constructor(
    readonly code: ArchiveCode,
    /** The file it is about, as the archive names it, cut. */
    readonly path: string | null = null,
    options?: { cause?: unknown },
  ) {
    super(SENTENCES[code], options);
  }
}
