export function farewell(end: {
  code: number | null;
  signal: string | null;
  /** The launcher itself was told to end. */
  asked: boolean;
  /** Where the server's log lies. */
  log: string;
}): { line: string | null; code: number };
