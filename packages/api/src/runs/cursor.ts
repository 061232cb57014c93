/** Where an account stream stands: the account's own order, and the last `seq` of each run of the open chat that is still being told. */
export interface StreamPosition {
  eventSeq: number;
  /** By run key. */
  runs: Map<number, number>;
}

/** As `12`, or with runs `12;34:5,36:0`. */
export function formatCursor({ eventSeq, runs }: StreamPosition): string {
  if (runs.size === 0) return String(eventSeq);
  return `${eventSeq};${[...runs].map(([key, seq]) => `${key}:${seq}`).join(',')}`;
}

/** The largest key and `seq` that the database can hold, and be asked for. */
const MAX_INTEGER = 2 ** 31 - 1;
const SHAPE = /^\d{1,15}(;\d{1,10}:\d{1,10}(,\d{1,10}:\d{1,10})*)?$/;

/** Null for anything that we did not write: the stream then starts now. */
export function parseCursor(cursor: string | null): StreamPosition | null {
  if (cursor === null || !SHAPE.test(cursor)) return null;
  const [eventSeq, runs = ''] = cursor.split(';');
  const pairs = runs === '' ? [] : runs.split(',').map((pair) => pair.split(':').map(Number));
  if (pairs.flat().some((number) => number > MAX_INTEGER)) return null;
  return { eventSeq: Number(eventSeq), runs: new Map(pairs.map(([key = 0, seq = 0]) => [key, seq])) };
}

/** The cursor of one run's stream: its last `seq`. Null for none or nonsense: the whole run. */
export function parseSeq(cursor: string | null): number | null {
  return cursor !== null && /^\d{1,10}$/.test(cursor) && Number(cursor) <= MAX_INTEGER
    ? Number(cursor)
    : null;
}
