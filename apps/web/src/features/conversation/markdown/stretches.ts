const LINES = 32;

/** Cuts code into stretches of lines, each without its last line break: drawn as blocks they read as the code does. */
export function stretchesOf(code: string): string[] {
  const stretches: string[] = [];
  let start = 0;
  let lines = 0;
  for (let at = code.indexOf('\n'); at >= 0; at = code.indexOf('\n', at + 1)) {
    lines += 1;
    if (lines % LINES !== 0) continue;
    stretches.push(code.slice(start, at));
    start = at + 1;
  }
  return start < code.length || stretches.length === 0 ? [...stretches, code.slice(start)] : stretches;
}
