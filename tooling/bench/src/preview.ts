import { startBench } from '@studio/preview/testing';
import { ours, sandpack } from './preview/engines.ts';
import { noTimes, round } from './preview/rounds.ts';
import { startSandpackPage } from './preview/sandpack-page.ts';
import { quantile } from './streams/stats.ts';

/**
 * How long a project of five files takes to its text on the screen: on a first visit (empty cache), a second one, and after an edit. Our
 * engine and Sandpack's own bundler take turns in the same browser; no other host can be reached. `--rounds 10 --edits 4` (a round).
 */
const AIMS = { cold: 1_000, warm: 600, edit: 60 } as const;
const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const rounds = option('rounds', 10);
const edits = option('edits', 4);

const bundler = await startSandpackPage();
const bench = await startBench({ loopback: ['127.0.0.1'] });
const contestants = [ours(bench.server.url), sandpack(bundler)].map((contestant) => ({
  contestant,
  times: noTimes(),
}));

const row = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(24) : cell.padStart(12))).join('');
const ms = (value: number): string => value.toFixed(0);

try {
  for (let n = 0; n < rounds; n += 1)
    for (const { contestant, times } of contestants) await round(bench.browser, contestant, edits, times);
  console.log(
    `milliseconds to the text on the screen, ${String(rounds)} rounds, ${String(rounds * edits)} edits`,
  );
  console.log(row(['', 'median', 'p95', 'ratio', 'aim', '']));
  for (const kind of ['cold', 'warm', 'edit'] as const) {
    const own = quantile(contestants[0]?.times[kind] ?? [], 0.5);
    for (const { contestant, times } of contestants) {
      const [median, p95] = [quantile(times[kind], 0.5), quantile(times[kind], 0.95)];
      const mine = contestant === contestants[0]?.contestant;
      const met = (kind === 'edit' ? p95 : median) <= AIMS[kind];
      console.log(
        row([
          `${kind} ${contestant.name}`,
          ms(median),
          ms(p95),
          `${(median / own).toFixed(2)} ×`,
          mine ? `${String(AIMS[kind])}${kind === 'edit' ? ' p95' : ''}` : '',
          mine ? (met ? 'met' : 'MISSED') : '',
        ]),
      );
    }
  }
} finally {
  await bench.close();
  await bundler.close();
}
