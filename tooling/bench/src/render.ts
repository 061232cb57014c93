import { startUpstreamDouble } from '@studio/upstream-double';
import { openChromium } from './browser/chromium.ts';
import { longAnswers, TOKEN_LENGTH, type LongAnswer } from './browser/long-answers.ts';
import { watchMainThread } from './browser/main-thread.ts';
import { startStudio } from './streams/processes.ts';

/**
 * What a streamed answer costs the browser's main thread, for its first and its last thousand tokens: a long answer must not grow dearer
 * as it goes. `--tokens 20000 --rate 500 --only <part of a name>` change what is streamed.
 */
const AIM = { ratio: 1.2, msPerThousand: 500 };
const THOUSAND = 1_000;

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const tokens = Number(option('tokens', '20000'));
const rate = Number(option('rate', '500'));
const only = option('only', '');

interface Sample {
  tokens: number;
  used: number;
}

/** CPU between two counts of tokens, read off between the samples. */
function between(samples: Sample[], from: number, to: number): number {
  const at = (count: number): number => {
    const after = samples.findIndex((sample) => sample.tokens >= count);
    const [low, high] = [samples[after - 1], samples[after]];
    if (!high) return samples.at(-1)?.used ?? Number.NaN;
    if (!low || high.tokens === low.tokens) return high.used;
    return low.used + ((high.used - low.used) * (count - low.tokens)) / (high.tokens - low.tokens);
  };
  return at(to) - at(from);
}

const double = await startUpstreamDouble();
const studio = await startStudio(double.url, null);
const browser = await openChromium();

async function measure(answer: LongAnswer): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(studio.url);
  double.queue({ text: answer.text, rate, pieceLength: TOKEN_LENGTH });
  const asked = double.requests.length;
  await page.getByRole('textbox', { name: 'Message' }).fill('A long answer');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await double.waitFor(() => double.requests.length > asked, 20_000);
  const request = double.requests[asked];
  if (!request) throw new Error('nothing was asked of the model');
  if (answer.tab) await page.getByRole('tab', { name: new RegExp(answer.tab) }).click();
  const thread = await watchMainThread(page);
  // The views that were fetched for the first words are not what the first thousand tokens cost.
  await page.waitForTimeout(1_000);
  await thread.longTasks();
  const samples: Sample[] = [];
  while (request.outcome === 'open') {
    samples.push({ tokens: request.tokensSent, used: await thread.used() });
    await page.waitForTimeout(200);
  }
  samples.push({ tokens: request.tokensSent, used: await thread.used() });
  const long = await thread.longTasks();
  await page.getByRole('button', { name: 'Stop', exact: true }).waitFor({ state: 'hidden' });
  const afterwards = await thread.longTasks();
  await context.close();

  const start = samples[0]?.tokens ?? 0;
  const first = between(samples, start, start + THOUSAND);
  const last = between(samples, request.tokensSent - THOUSAND, request.tokensSent);
  const ratio = last / first;
  const worst = (list: number[]) => (list.length === 0 ? 0 : Math.max(...list));
  const met = ratio <= AIM.ratio && last <= AIM.msPerThousand;
  console.log(
    [
      answer.name.padEnd(24),
      first.toFixed(0).padStart(9),
      last.toFixed(0).padStart(9),
      ratio.toFixed(2).padStart(7),
      `${String(long.length)} (${worst(long).toFixed(0)})`.padStart(13),
      worst(afterwards).toFixed(0).padStart(10),
      met ? '  met' : '  MISSED',
    ].join(''),
  );
}

try {
  console.log(
    `${String(tokens)} tokens at ${String(rate)}/s; main thread CPU ms a thousand tokens; aims: last ≤ ${String(AIM.ratio)} × first, ≤ ${String(AIM.msPerThousand)} ms`,
  );
  console.log(`${''.padEnd(24)}    first     last  ratio   long tasks     at end`);
  for (const answer of longAnswers(tokens)) if (answer.name.includes(only)) await measure(answer);
} finally {
  await browser.close();
  await studio.close();
  await double.close();
}
