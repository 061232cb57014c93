/** One file of an answer. */
export interface DraftFile {
  path: string;
  content: string;
}

/** What a kind gives: files in the order they are written, and what to say about them. */
export interface Draft {
  files: readonly DraftFile[];
  /** A sentence or two before the files. */
  intro: string;
  /** One closing sentence. */
  outro: string;
}
