/** The clock in numbered tokens: epoch milliseconds with the sub-millisecond part that `Date.now()` lacks. */
export function preciseNow(): number {
  return performance.timeOrigin + performance.now();
}

/** `tok007@1763850000123.4 `: 23 bytes below a thousand, numbered from 0, stamped with {@link preciseNow} when it is made. */
export function numberedToken(index: number): string {
  return `tok${String(index).padStart(3, '0')}@${preciseNow().toFixed(1)} `;
}

/** Reads numbered tokens back out of a text: for checks of completeness and for delays. */
export function readTokens(text: string): { index: number; sentAt: number }[] {
  return Array.from(text.matchAll(/tok(\d+)@(\d+\.\d) /g), (match) => ({
    index: Number(match[1]),
    sentAt: Number(match[2]),
  }));
}

/** Cuts a text into pieces of about `length` UTF-16 units, never inside a surrogate pair. */
export function pieces(text: string, length: number): string[] {
  const list: string[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(text.length, start + length);
    const last = text.charCodeAt(end - 1);
    if (last >= 0xd800 && last <= 0xdbff && end < text.length) end += 1;
    list.push(text.slice(start, end));
    start = end;
  }
  return list;
}
