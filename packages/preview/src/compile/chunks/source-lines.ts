const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CONTINUES = 32;

/** Line of the source for each line of the output, both from 1; 0 where the map says nothing. */
export function linesOf(mappings: string): number[] {
  let source = 0;
  return mappings.split(';').map((line) => {
    let first = 0;
    for (const segment of line.split(',')) {
      const fields = decode(segment);
      if (fields[2] === undefined) continue;
      source += fields[2];
      first ||= source + 1;
    }
    return first;
  });
}

/** Numbers of one segment of a source map. */
function decode(segment: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const char of segment) {
    const digit = DIGITS.indexOf(char);
    value += (digit & (CONTINUES - 1)) << shift;
    shift += 5;
    if (digit & CONTINUES) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}
