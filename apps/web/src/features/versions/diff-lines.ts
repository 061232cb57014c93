import { diffLines } from 'diff';

export interface DiffLine {
  kind: 'same' | 'added' | 'removed';
  text: string;
  /** Line numbers from 1 in the older and the newer text; null where the line is not in it. */
  before: number | null;
  after: number | null;
}

/** A stretch of lines, or how many unchanged ones were left out. */
export type DiffPart = { type: 'lines'; lines: DiffLine[] } | { type: 'gap'; count: number };

/** The lines of two texts, with what was taken away before what came for it. */
export function linesOf(before: string, after: string): DiffLine[] {
  let [old, young] = [0, 0];
  return diffLines(before, after).flatMap(({ value, added, removed }) => {
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    const texts = value.split('\n');
    if (texts.at(-1) === '') texts.pop();
    return texts.map((text): DiffLine => {
      if (kind !== 'added') old += 1;
      if (kind !== 'removed') young += 1;
      return {
        kind,
        text,
        before: kind === 'added' ? null : old,
        after: kind === 'removed' ? null : young,
      };
    });
  });
}

/** Leaves out unchanged lines that are further than `around` from a change. */
export function folded(lines: readonly DiffLine[], around = 3): DiffPart[] {
  const near = new Set<number>();
  lines.forEach(({ kind }, at) => {
    if (kind === 'same') return;
    for (let index = at - around; index <= at + around; index += 1) near.add(index);
  });
  const parts: DiffPart[] = [];
  lines.forEach((line, at) => {
    const last = parts.at(-1);
    if (near.has(at)) {
      if (last?.type === 'lines') last.lines.push(line);
      else parts.push({ type: 'lines', lines: [line] });
    } else if (last?.type === 'gap') last.count += 1;
    else parts.push({ type: 'gap', count: 1 });
  });
  return parts;
}

export interface DiffRow {
  left: DiffLine | null;
  right: DiffLine | null;
}

/** Lines side by side: what was taken away stands beside what came for it. */
export function sideBySide(lines: readonly DiffLine[]): DiffRow[] {
  const rows: DiffRow[] = [];
  /** Rows of taken-away lines that have nothing beside them yet. */
  let open: DiffRow[] = [];
  for (const line of lines) {
    if (line.kind === 'same') {
      open = [];
      rows.push({ left: line, right: line });
    } else if (line.kind === 'removed') {
      const row: DiffRow = { left: line, right: null };
      open.push(row);
      rows.push(row);
    } else {
      const row = open.shift();
      if (row) row.right = line;
      else rows.push({ left: null, right: line });
    }
  }
  return rows;
}
