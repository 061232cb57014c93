/** One piece of an answer, in the order the model wrote it. */
export type AnswerPart = ProsePart | ReasoningPart | CodePart | FilePart | EditPart | DeletePart | RenamePart;

/** Markdown between the blocks; never only white space. */
export interface ProsePart {
  type: 'prose';
  text: string;
}

/** `<think>…</think>` written into the text itself. */
export interface ReasoningPart {
  type: 'reasoning';
  text: string;
  complete: boolean;
}

/** A snippet that is not a file: a shell command, an excerpt, a directory tree. */
export interface CodePart {
  type: 'code';
  language: string | null;
  content: string;
  complete: boolean;
  /** Normalised path of the file that this is only a piece of: it leaves code out ("rest unchanged"). */
  excerptOf?: string;
}

export interface FilePart {
  type: 'file';
  /** Normalised, see {@link normalizePath}. */
  path: string;
  language: string | null;
  /** Without the line break before the closing delimiter. */
  content: string;
  /** False while it is being written, and for ever when the answer was cut off inside it. */
  complete: boolean;
  /** False when the answer gave no path and the parser chose one by convention. */
  named: boolean;
}

/** Changes to files that exist: search/replace blocks, or the hunks of a diff. */
export interface EditPart {
  type: 'edit';
  /** Normalised. Null when the answer does not say which file: it is then the one that the searched text is in. */
  path: string | null;
  language: string | null;
  /** As the model wrote it, markers included. */
  content: string;
  changes: readonly EditChange[];
  /** Something in it is neither a change nor a remark, so that it cannot be applied. */
  stray: boolean;
  complete: boolean;
}

/** In `search` and `replace` every line ends in `\n`: no line is `''`, one empty line is `'\n'`. */
export type EditChange =
  | {
      kind: 'replace';
      /** Where it differs from the part's: a diff may touch several files. */
      path: string | null;
      search: string;
      replace: string;
      /** What is being written, or was when it broke off; `done` once its end mark was read. */
      at: 'search' | 'replace' | 'done';
    }
  | { kind: 'delete'; path: string };

export interface DeletePart {
  type: 'delete';
  /** Normalised. */
  path: string;
}

export interface RenamePart {
  type: 'rename';
  /** Both normalised. */
  from: string;
  to: string;
}

export interface ParsedAnswer {
  parts: AnswerPart[];
  /** What the model called the whole (`<boltArtifact title>`), or null. */
  title: string | null;
  /** Path of the file that is still being written, or null. */
  openFile: string | null;
}

export interface ProjectFile {
  path: string;
  content: string;
  /** False when the answer that wrote it was cut off inside it. */
  complete: boolean;
}

/** Key: normalised path, no leading slash, `/` between segments. */
export type ProjectFiles = Readonly<Record<string, ProjectFile>>;
