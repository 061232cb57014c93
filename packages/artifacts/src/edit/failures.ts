/** Why a change cannot be made. */
export type ApplyFailureKind =
  /** The searched text is not in the file. */
  | 'no_match'
  /** It is there more than once. */
  | 'several'
  /** The file to change, rename or delete does not exist. */
  | 'missing'
  /** A file is to be renamed to a name that is taken. */
  | 'exists'
  /** The change does not say which file, and its text is in none or in several. */
  | 'unplaced'
  /** A mark is missing or out of place, or there is code between the changes. */
  | 'unreadable'
  /** Code was left out: "rest unchanged". */
  | 'stub'
  /** A file came back with most of its content gone. */
  | 'shrank'
  /** It would be a file more than a project may have. */
  | 'full'
  /** The answer ended in the middle of it. */
  | 'cut';

export interface ApplyFailure {
  kind: ApplyFailureKind;
  /** Null only for `unplaced` and for an unreadable change that names no file. */
  path: string | null;
  /** The searched text, for `no_match`, `several`, `unplaced` and `unreadable`; the line that stands for code, for `stub`; else empty. */
  text: string;
  /** What was to come in its place; empty where there is none. */
  replacement: string;
}
