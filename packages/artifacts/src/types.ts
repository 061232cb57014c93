/** One piece of an answer, in the order the model wrote it. */
export type AnswerPart = ProsePart | ReasoningPart | CodePart | FilePart;

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
