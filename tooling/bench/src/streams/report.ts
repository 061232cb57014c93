import type { Row } from './measure.ts';

export interface Burst {
  subject: Row['subject'];
  p50: number;
  p99: number;
  broken: number;
}

const show = (value: number | null, digits = 1): string =>
  value === null || Number.isNaN(value) ? '–' : value.toFixed(digits);

function table(head: string[], body: string[][]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...body.map((line) => line[column]?.length ?? 0)),
  );
  const line = (cells: string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** Every row beside its raw upstream: first-token figures are what the product adds, the rest is as measured. */
export function rowTable(rows: Row[]): string {
  const raw = (row: Row): Row | undefined =>
    rows.find((other) => other.subject === 'raw upstream' && other.load === row.load);
  const added = (row: Row, key: 'firstTokenP50' | 'firstTokenP99'): number =>
    row.subject === 'raw upstream' ? row[key] : row[key] - (raw(row)?.[key] ?? 0);
  const head = [
    'streams × tok/s',
    'subject',
    'first p50',
    'first p99',
    'lag p50',
    'lag p99',
    'web ms/1k',
    'db ms/1k',
    'stmts/1k',
    'bytes ×',
    'KB/stream',
    'tokens',
    'failed',
    'broken',
  ];
  const body = rows
    .toSorted((a, b) => a.load.streams - b.load.streams)
    .map((row) => [
      `${row.load.streams} × ${row.load.perSecond}`,
      row.subject,
      show(added(row, 'firstTokenP50')),
      show(added(row, 'firstTokenP99')),
      show(row.lagP50),
      show(row.lagP99),
      show(row.webCpuPer1k),
      show(row.databaseCpuPer1k),
      show(row.statementsPer1k),
      show(row.bytesRatio),
      show(row.memoryPerStreamKb, 0),
      String(row.tokens),
      String(row.failed),
      String(row.broken),
    ]);
  return table(head, body);
}

export function burstTable(bursts: Burst[]): string {
  const base = bursts.find((burst) => burst.subject === 'raw upstream');
  return table(
    ['subject', 'p50', 'p99', 'broken'],
    bursts.map((burst) => [
      burst.subject,
      show(burst === base ? burst.p50 : burst.p50 - (base?.p50 ?? 0)),
      show(burst === base ? burst.p99 : burst.p99 - (base?.p99 ?? 0)),
      String(burst.broken),
    ]),
  );
}
