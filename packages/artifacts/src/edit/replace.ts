import { diffArrays } from 'diff';
import { isBlank, linesOf } from './lines.ts';
import { locate, locateAlike, type Spot } from './locate.ts';

/** A file with a change made, or why it cannot be. */
export type Replaced = { content: string } | 'none' | 'several';

/** Characters, white space not counted, that a search within a line must have. */
const PART_INK = 6;

interface Step {
  kind: 'same' | 'out' | 'in';
  line: string;
}

/**
 * Replaces the searched text where it stands exactly once. Tried in this order: the very lines; a part of a line; lines that differ in white space
 * at their end (or in line breaks); in their indentation, all by the same; in any indentation; without empty lines at the edges of the search; and at
 * last lines that are alike, of which only surroundings may differ. Lines that the change keeps stay as the file has them.
 */
export function replaceOnce(content: string, search: string, replace: string): Replaced {
  const wanted = linesOf(search);
  const given = linesOf(replace);
  const file = content.split('\n');
  const first = locate(file, wanted);
  if (first === 'several') return first;
  if (first !== 'none') return { content: splice(content, file, first, steps(wanted, given)) };
  const part = withinLine(content, search, replace);
  if (part !== 'none') return part;
  const inner = withoutEdges(wanted, given);
  const second = inner === null ? 'none' : locate(file, inner.wanted);
  if (second === 'several') return second;
  if (inner !== null && second !== 'none')
    return { content: splice(content, file, second, steps(inner.wanted, inner.given)) };
  const plan = steps(wanted, given);
  const third = locateAlike(file, wanted, fixedLines(plan));
  return typeof third === 'string' ? third : { content: splice(content, file, third, plan) };
}

/** A searched text that is only a part of a line, or begins and ends within lines. */
function withinLine(content: string, search: string, replace: string): Replaced {
  const text = search.replace(/\n$/, '');
  if (text.replace(/\s/g, '').length < PART_INK) return 'none';
  const at = content.indexOf(text);
  if (at < 0) return 'none';
  if (content.includes(text, at + 1)) return 'several';
  return { content: content.slice(0, at) + replace.replace(/\n$/, '') + content.slice(at + text.length) };
}

/** Search and replacement without the empty lines that both begin or end with, or that only the search has. */
function withoutEdges(wanted: string[], given: string[]): { wanted: string[]; given: string[] } | null {
  const search = wanted.slice();
  const replace = given.slice();
  while (search.length > 0 && isBlank(search[0] ?? '')) {
    search.shift();
    if (replace.length > 0 && isBlank(replace[0] ?? '')) replace.shift();
  }
  while (search.length > 0 && isBlank(search.at(-1) ?? '')) {
    search.pop();
    if (replace.length > 0 && isBlank(replace.at(-1) ?? '')) replace.pop();
  }
  return search.length === 0 || search.length === wanted.length ? null : { wanted: search, given: replace };
}

function steps(wanted: string[], given: string[]): Step[] {
  return diffArrays(wanted, given).flatMap(({ added, removed, value }) =>
    value.map((line): Step => ({ kind: added ? 'in' : removed ? 'out' : 'same', line })),
  );
}

/** Searched lines that the change removes, and those right beside what it adds. */
function fixedLines(plan: readonly Step[]): Set<number> {
  const fixed = new Set<number>();
  let at = 0;
  for (const [index, step] of plan.entries()) {
    if (step.kind === 'in') continue;
    const beside = plan[index - 1]?.kind === 'in' || plan[index + 1]?.kind === 'in';
    if (step.kind === 'out' || beside) fixed.add(at);
    at += 1;
  }
  return fixed;
}

function splice(content: string, file: string[], { at, shift }: Spot, plan: readonly Step[]): string {
  const cr = content.includes('\r\n') ? '\r' : '';
  const moved = (line: string): string => {
    if (isBlank(line) || shift === null) return line;
    if (shift.sign === '+') return shift.space + line;
    return line.startsWith(shift.space) ? line.slice(shift.space.length) : line.trimStart();
  };
  const lines: string[] = [];
  let from = at;
  for (const step of plan) {
    if (step.kind === 'in') lines.push(moved(step.line) + cr);
    else {
      if (step.kind === 'same') lines.push(file[from] ?? '');
      from += 1;
    }
  }
  const before = file.slice(0, at);
  const after = file.slice(from);
  const all = [...before, ...lines, ...after];
  // The last line of a file has no break, so neither has what comes to be the last.
  if (after.length === 0 && cr !== '' && lines.length > 0)
    all[all.length - 1] = (all.at(-1) ?? '').replace(/\r$/, '');
  return all.join('\n');
}
