/**
 * Time constant of the smoothing, milliseconds: the part of the backlog shown after it is 63 %.
 * Frames come 40–100 ms apart, so text flows evenly and is never more than about a third of a second late.
 */
const SETTLE_MS = 110;
/** Even the thinnest stream moves on visibly. */
const MIN_PER_SECOND = 80;

/**
 * How many characters of the received text are to be shown next. Never beyond what was received,
 * never fewer than before, and never between the halves of a surrogate pair.
 */
export function nextShown(shown: number, received: string, elapsedMs: number): number {
  const backlog = received.length - shown;
  if (backlog <= 0) return Math.min(shown, received.length);
  const share = backlog * (1 - Math.exp(-elapsedMs / SETTLE_MS));
  const step = Math.max(1, Math.ceil(Math.max(share, (MIN_PER_SECOND * elapsedMs) / 1000)));
  const next = Math.min(received.length, shown + step);
  return splitsPair(received, next) ? next + 1 : next;
}

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
