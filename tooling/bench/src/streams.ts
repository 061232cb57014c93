import { cpus } from 'node:os';
import { rmSync } from 'node:fs';
import { busiestStatements, pgliteCost } from './streams/database-cost.ts';
import { rawAskers, studioAskers } from './streams/load.ts';
import type { Load } from './streams/load.ts';
import { measureBurst, measureRaw, measureStudio } from './streams/measure.ts';
import type { Row } from './streams/measure.ts';
import { startPostgres } from './streams/postgres-server.ts';
import { startStudio, startUpstream } from './streams/processes.ts';
import { burstTable, rowTable } from './streams/report.ts';
import type { Burst } from './streams/report.ts';

/**
 * Streams: the product against the raw upstream, in one run, on PGlite and on PostgreSQL.
 * `--quick` runs 1 and 50 streams only; `--only pglite|postgres` one database; `--streams 50` one load.
 */
const option = (name: string): string | null =>
  process.argv.includes(name) ? (process.argv[process.argv.indexOf(name) + 1] ?? null) : null;
const quick = process.argv.includes('--quick');
const only = option('--only');
const streams = option('--streams');

/** 30 s are 1,500 tokens of 23 bytes, 34 kB: about one generated page (median of real ones 27 kB), so starting an answer weighs as it does in use. */
const ALL: Load[] = [
  { streams: 1, perSecond: 50, seconds: 30 },
  { streams: 50, perSecond: 50, seconds: 30 },
  { streams: 200, perSecond: 50, seconds: 20 },
  { streams: 500, perSecond: 10, seconds: 20 },
];
const LOADS = ALL.filter((load) =>
  streams === null ? !quick || load.streams <= 50 : load.streams === Number(streams),
);
const BURST = 50;
/** Askers beyond the running streams, for the steady arrivals. */
const ARRIVING = 40;

const log = (text: string): void => void process.stdout.write(`${text}\n`);

async function benchStudio(
  upstreamUrl: string,
  kind: 'pglite' | 'postgres',
  rows: Row[],
  bursts: Burst[],
): Promise<void> {
  const server = kind === 'postgres' ? await startPostgres() : null;
  if (kind === 'postgres' && !server)
    return log('PostgreSQL: skipped, its server programs are not on this machine');
  const studio = await startStudio(upstreamUrl, server?.url ?? null);
  try {
    for (const load of LOADS) {
      const askers = await studioAskers(studio.url, load.streams + ARRIVING);
      rows.push(await measureStudio(studio, server, load, askers));
      if (load.streams === 50)
        bursts.push({
          subject: kind === 'postgres' ? 'PostgreSQL' : 'PGlite',
          ...(await measureBurst(BURST, askers)),
        });
      log(`  ${kind} ${load.streams} × ${load.perSecond}/s done`);
    }
    if (server) log(`busiest statements:\n${(await busiestStatements(server.url)).join('\n')}`);
  } finally {
    await studio.close(true);
    if (kind === 'pglite') await pgliteBytes(studio.dataDir, rows);
    rmSync(studio.dataDir, { recursive: true, force: true });
    await server?.close();
  }
}

/** PGlite can only be asked when its process is gone: the bytes of all loads together, over the text of all loads. */
async function pgliteBytes(dataDir: string, rows: Row[]): Promise<void> {
  const mine = rows.filter((row) => row.subject === 'PGlite');
  const cost = await pgliteCost(dataDir);
  const tokens = mine.reduce((sum, row) => sum + row.tokens, 0);
  log(
    `PGlite wrote ${((cost.walBytes + cost.relationBytes) / 1e6).toFixed(1)} MB in all (first boot and migrations included) for ${((tokens * 24) / 1e6).toFixed(1)} MB of text`,
  );
}

const rows: Row[] = [];
const bursts: Burst[] = [];
const upstream = await startUpstream();
try {
  for (const load of LOADS) {
    const askers = rawAskers(upstream.url, load.streams + ARRIVING);
    rows.push(await measureRaw(load, askers));
    if (load.streams === 50) bursts.push({ subject: 'raw upstream', ...(await measureBurst(BURST, askers)) });
  }
  log('  raw upstream done');
  if (only !== 'postgres') await benchStudio(upstream.url, 'pglite', rows, bursts);
  if (only !== 'pglite') await benchStudio(upstream.url, 'postgres', rows, bursts);
} finally {
  upstream.close();
}
log(
  `\nStreams on ${cpus().length} cores shared by server, database, upstream and driver; Node ${process.version}`,
);
log(rowTable(rows));
log(`\n${BURST} at once, added first token`);
log(burstTable(bursts));
process.exit(rows.some((row) => row.failed > 0 || row.broken > 0) ? 1 : 0);
