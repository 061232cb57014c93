import type { ConsoleValue } from '../shared/messages.ts';
import { membersOf } from './console-values.ts';
import { cut, fieldOf, inspectValue } from './format.ts';

const ROWS = 100;
const COLUMNS = 20;
const CELL = 80;

/** What `console.table` shows: a row for each member, a column for each of their fields. Null where there is nothing to tabulate. */
export function consoleTable(data: unknown, wanted: unknown): ConsoleValue | null {
  if (typeof data !== 'object' || data === null) return null;
  const { entries, total } = membersOf(data);
  const members = firstOf(entries, ROWS);
  const plain = members.some(([, value]) => !isRecord(value));
  const columns = Array.isArray(wanted) ? wanted.map(String).slice(0, COLUMNS) : columnsOf(members);
  return {
    k: 'table',
    s: inspectValue(data, 2 * CELL),
    head: ['(index)', ...columns, ...(plain ? ['Value'] : [])],
    rows: members.map(([label, value]) => {
      const fields = isRecord(value) ? value : {};
      const cells = columns.map((key) => (Object.hasOwn(fields, key) ? cell(fieldOf(fields, key)) : ''));
      return [cut(label, CELL), ...cells, ...(plain ? [isRecord(value) ? '' : cell(value)] : [])];
    }),
    ...(total > members.length ? { m: total - members.length } : {}),
  };
}

const cell = (value: unknown): string => inspectValue(value, CELL);
const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

function columnsOf(members: readonly [string, unknown][]): string[] {
  const columns = new Set<string>();
  for (const [, value] of members) {
    if (isRecord(value)) for (const key of Object.keys(value).slice(0, COLUMNS)) columns.add(key);
    if (columns.size >= COLUMNS) break;
  }
  return [...columns].slice(0, COLUMNS);
}

function firstOf<T>(values: Iterable<T>, count: number): T[] {
  const first: T[] = [];
  for (const value of values) {
    if (first.length === count) break;
    first.push(value);
  }
  return first;
}
