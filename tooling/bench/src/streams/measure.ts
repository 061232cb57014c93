import { rssOf, cpuOf, cpuOfTree } from './process-cost.ts';
import { postgresCost } from './database-cost.ts';
import { runArrivals, runBurst, runSteady } from './load.ts';
import type { Load, LoadResult } from './load.ts';
import type { Studio } from './processes.ts';
import type { PostgresServer } from './postgres-server.ts';
import { quantile } from './stats.ts';
import type { Answer } from './studio-client.ts';

/** One line of the report. Milliseconds unless said; null where it does not apply. */
export interface Row {
  subject: 'raw upstream' | 'PGlite' | 'PostgreSQL';
  load: Load;
  firstTokenP50: number;
  firstTokenP99: number;
  lagP50: number;
  lagP99: number;
  webCpuPer1k: number | null;
  databaseCpuPer1k: number | null;
  statementsPer1k: number | null;
  bytesRatio: number | null;
  memoryPerStreamKb: number | null;
  tokens: number;
  failed: number;
  /** Answers whose tokens came out of order, twice or not at all. */
  broken: number;
}

type AskOne = (content: string) => Promise<Answer>;

const brokenOf = (answers: Answer[]): number =>
  answers.filter((answer) => !answer.inOrder || answer.tokens !== answer.lastNumber + 1).length;

type Times = Pick<
  Row,
  'firstTokenP50' | 'firstTokenP99' | 'lagP50' | 'lagP99' | 'tokens' | 'failed' | 'broken'
>;

function timesOf(steady: LoadResult, arrivals: LoadResult): Times {
  const firsts = arrivals.answers.map((answer) => answer.firstTokenMs);
  const lags = steady.answers.flatMap((answer) => answer.lags);
  return {
    firstTokenP50: quantile(firsts, 0.5),
    firstTokenP99: quantile(firsts, 0.99),
    lagP50: quantile(lags, 0.5),
    lagP99: quantile(lags, 0.99),
    tokens: steady.tokens,
    failed: steady.failed + arrivals.failed,
    broken: brokenOf(steady.answers) + brokenOf(arrivals.answers),
  };
}

/** How long people keep arriving, seconds. */
const ARRIVING_SECONDS = 8;

export async function measureRaw(load: Load, askers: AskOne[]): Promise<Row> {
  const steady = await runSteady(load, askers);
  const arrivals = await runArrivals(load, askers, ARRIVING_SECONDS);
  return {
    subject: 'raw upstream',
    load,
    ...timesOf(steady, arrivals),
    webCpuPer1k: null,
    databaseCpuPer1k: null,
    statementsPer1k: null,
    bytesRatio: null,
    memoryPerStreamKb: null,
  };
}

/** Bytes of one token of the double, for the ratio of what is written to what is said. */
const TOKEN_BYTES = 24;

export async function measureStudio(
  studio: Studio,
  server: PostgresServer | null,
  load: Load,
  askers: AskOne[],
): Promise<Row> {
  const memoryBefore = rssOf(studio.pid);
  let memoryPeak = memoryBefore;
  const watch = setInterval(() => (memoryPeak = Math.max(memoryPeak, rssOf(studio.pid))), 250);
  const cost = server ? await postgresCost(server.url) : null;
  const cpu = { web: cpuOf(studio.pid), database: server ? cpuOfTree(server.pid) : 0 };
  const steady = await runSteady(load, askers);
  const used = {
    web: cpuOf(studio.pid) - cpu.web,
    database: server ? cpuOfTree(server.pid) - cpu.database : 0,
  };
  clearInterval(watch);
  const after = server ? await postgresCost(server.url) : null;
  const per1k = (value: number): number => (value * 1000) / steady.tokens;
  const written =
    cost && after ? after.walBytes - cost.walBytes + after.relationBytes - cost.relationBytes : null;
  const arrivals = await runArrivals(load, askers, ARRIVING_SECONDS);
  return {
    subject: server ? 'PostgreSQL' : 'PGlite',
    load,
    ...timesOf(steady, arrivals),
    webCpuPer1k: per1k(used.web),
    databaseCpuPer1k: server ? per1k(used.database) : null,
    statementsPer1k: cost && after ? per1k((after.statements ?? 0) - (cost.statements ?? 0)) : null,
    bytesRatio: written === null ? null : written / (steady.tokens * TOKEN_BYTES),
    memoryPerStreamKb: Math.max(0, memoryPeak - memoryBefore) / 1024 / load.streams,
  };
}

/** First-token times of many arriving in the same moment. */
export async function measureBurst(
  count: number,
  askers: AskOne[],
): Promise<{ p50: number; p99: number; broken: number }> {
  const answers = await runBurst(count, askers);
  const firsts = answers.map((answer) => answer.firstTokenMs);
  return { p50: quantile(firsts, 0.5), p99: quantile(firsts, 0.99), broken: brokenOf(answers) };
}
