import { askRaw, ask, script, signIn } from './studio-client.ts';
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
  /** Answers begun while the others were already running: the steady arrivals. */
  arrivals: Answer[];
  tokens: number;
  failed: number;
}

type AskOne = (content: string) => Promise<Answer>;

/**
 * Begins `streams` answers evenly over the first two seconds, then, while they run, one short answer every 100 ms whose first token is what
 * a newly arriving person waits for.
 */
export async function runLoad(load: Load, askers: AskOne[]): Promise<LoadResult> {
  const content = script(load.seconds * load.perSecond, load.perSecond);
  let failed = 0;
  const guarded = async (one: AskOne, text: string): Promise<Answer | null> =>
    one(text).catch((error: unknown) => {
      failed += 1;
      if (failed <= 3) process.stderr.write(`${String(error)}\n`);
      return null;
    });
  const rampMs = 2_000;
  const running = askers.slice(0, load.streams).map(async (one, index) => {
    await pause((index * rampMs) / load.streams);
    return guarded(one, content);
  });
  await pause(rampMs + 500);
  const arriving: Promise<Answer | null>[] = [];
  const until = Date.now() + (load.seconds - 4) * 1000;
  for (let index = 0; Date.now() < until; index += 1) {
    const one = askers[load.streams + (index % (askers.length - load.streams))];
    if (one) arriving.push(guarded(one, script(5, load.perSecond)));
    await pause(100);
  }
  const kept = (answers: (Answer | null)[]): Answer[] => answers.filter((answer) => answer !== null);
  const answers = kept(await Promise.all(running));
  const arrivals = kept(await Promise.all(arriving));
  const tokens = [...answers, ...arrivals].reduce((sum, answer) => sum + answer.tokens, 0);
  return { answers, arrivals, tokens, failed };
}

/** All at the same moment: what a link shared in a class room does. */
export const runBurst = async (count: number, askers: AskOne[]): Promise<Answer[]> =>
  Promise.all(askers.slice(0, count).map((one) => one(script(20, 50))));

export const rawAskers = (url: string, count: number): AskOne[] => Array.from({ length: count }, () => (content: string) => askRaw(url, content));

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
