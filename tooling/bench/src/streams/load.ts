import { ask, askRaw, script, signIn } from './studio-client.ts';
import type { Answer } from './studio-client.ts';

export interface Load {
  streams: number;
  /** Tokens a second of each stream. */
  perSecond: number;
  /** How long each stream runs, seconds. */
  seconds: number;
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export interface LoadResult {
  answers: Answer[];
  tokens: number;
  failed: number;
}

type AskOne = (content: string) => Promise<Answer>;

/** The streams begin evenly over this time. */
const RAMP_MS = 2_000;

/** Reports the first failures, counts them all. */
function guard(): { ask(one: AskOne, text: string): Promise<Answer | null>; failed: () => number } {
  let failed = 0;
  return {
    failed: () => failed,
    ask: async (one, text) =>
      one(text).catch((error: unknown) => {
        failed += 1;
        if (failed <= 3) process.stderr.write(`${String(error)}\n`);
        return null;
      }),
  };
}

const kept = (answers: (Answer | null)[]): Answer[] => answers.filter((answer) => answer !== null);
const tokensOf = (answers: Answer[]): number => answers.reduce((sum, answer) => sum + answer.tokens, 0);

/** `streams` answers side by side and nothing else: what a token costs. Their sending is part of it. */
export async function runSteady(load: Load, askers: AskOne[]): Promise<LoadResult> {
  const guarded = guard();
  const content = script(load.seconds * load.perSecond, load.perSecond);
  const running = askers.slice(0, load.streams).map(async (one, index) => {
    await pause((index * RAMP_MS) / load.streams);
    return guarded.ask(one, content);
  });
  const answers = kept(await Promise.all(running));
  return { answers, tokens: tokensOf(answers), failed: guarded.failed() };
}

/** The same streams in the background, and while they run one short answer every 100 ms: what a newly arriving person waits for. */
export async function runArrivals(
  load: Load,
  askers: AskOne[],
  arrivingSeconds: number,
): Promise<LoadResult> {
  const guarded = guard();
  const seconds = arrivingSeconds + RAMP_MS / 1000 + 1.5;
  const background = runSteady({ ...load, seconds }, askers);
  await pause(RAMP_MS + 500);
  const arriving: Promise<Answer | null>[] = [];
  const until = Date.now() + arrivingSeconds * 1000;
  for (let index = 0; Date.now() < until; index += 1) {
    const one = askers[load.streams + (index % (askers.length - load.streams))];
    if (one) arriving.push(guarded.ask(one, script(5, load.perSecond)));
    await pause(100);
  }
  const answers = kept(await Promise.all(arriving));
  await background;
  return { answers, tokens: tokensOf(answers), failed: guarded.failed() };
}

/** All at the same moment: what a link shared in a class room does. */
export const runBurst = async (count: number, askers: AskOne[]): Promise<Answer[]> =>
  Promise.all(askers.slice(0, count).map((one) => one(script(20, 50))));

export const rawAskers = (url: string, count: number): AskOne[] =>
  Array.from({ length: count }, () => (content: string) => askRaw(url, content));

/** One guest a stream, signed in beforehand, each having sent one message already so that the row exists. */
export async function studioAskers(url: string, count: number): Promise<AskOne[]> {
  const askers: AskOne[] = [];
  for (let index = 0; index < count; index += 20) {
    const size = Math.min(20, count - index);
    const cookies = await Promise.all(Array.from({ length: size }, () => signIn(url)));
    await Promise.all(cookies.map((cookie) => ask(url, cookie, script(2, 1_000))));
    askers.push(...cookies.map((cookie) => (content: string) => ask(url, cookie, content)));
  }
  return askers;
}
