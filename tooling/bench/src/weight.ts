import type { Browser, BrowserContext, Page } from '@playwright/test';
import { openChromium } from './browser/chromium.ts';
import { noteTransfers, type Part, type Transfer } from './browser/transfers.ts';
import { startStudio } from './streams/processes.ts';

/**
 * What a first visit loads over the wire (gzip), by a browser with an empty cache. "First load" is what was asked for before the page
 * began to fetch later views in idle time (the mark `warm-up`); "then, idle" is what followed by itself, before a person did anything.
 */
const AIMS = { '/': 200, '/c/[id]': 250 } as const;
const PARTS: Part[] = ['script', 'style', 'font', 'document', 'data', 'preview'];
/** Quiet after the idle fetches began. */
const IDLE_MS = 2_000;

interface Weight {
  first: Transfer[];
  idle: Transfer[];
}

async function weigh(
  browser: Browser,
  url: string,
  from: BrowserContext | null,
  ready: (page: Page) => Promise<void>,
): Promise<Weight> {
  const context = await browser.newContext({ storageState: await from?.storageState() });
  const transfers = noteTransfers(context);
  const page = await context.newPage();
  await page.goto(url);
  await ready(page);
  const warmedAt = await page.evaluate(async () => {
    while (performance.getEntriesByName('warm-up').length === 0)
      await new Promise((done) => setTimeout(done, 50));
    return performance.timeOrigin + (performance.getEntriesByName('warm-up')[0]?.startTime ?? 0);
  });
  await page.waitForTimeout(IDLE_MS);
  const all = await transfers.all();
  await context.close();
  return { first: all.filter(({ at }) => at < warmedAt), idle: all.filter(({ at }) => at >= warmedAt) };
}

const kilobytes = (transfers: Transfer[], part?: Part): number =>
  transfers
    .filter((each) => part === undefined || each.part === part)
    .reduce((sum, { bytes }) => sum + bytes, 0) / 1_000;

function print(name: string, { first, idle }: Weight, aim: number, judged: Transfer[]): void {
  const cell = (value: number) => value.toFixed(1).padStart(9);
  console.log(
    `\n${name.padEnd(12)}${['first load', 'then, idle'].map((title) => title.padStart(12)).join('')}   kB, gzip`,
  );
  for (const part of PARTS)
    console.log(`  ${part.padEnd(10)}${cell(kilobytes(first, part))}   ${cell(kilobytes(idle, part))}`);
  const scripts = kilobytes(judged, 'script');
  console.log(
    `  scripts judged: ${scripts.toFixed(1)} kB, aim ≤ ${String(aim)} kB: ${scripts <= aim ? 'met' : 'MISSED'}`,
  );
  if (process.argv.includes('--files'))
    for (const { url, bytes } of judged
      .filter(({ part }) => part === 'script')
      .toSorted((a, b) => b.bytes - a.bytes))
      console.log(`    ${(bytes / 1_000).toFixed(1).padStart(7)}  ${new URL(url).pathname}`);
}

// Nothing is asked of a model: an example is a finished chat.
const studio = await startStudio('http://127.0.0.1:9', null);
const browser = await openChromium();
try {
  const home = await weigh(browser, studio.url, null, (page) =>
    page.getByRole('textbox', { name: 'Message' }).waitFor(),
  );
  print('/', home, AIMS['/'], home.first);

  const person = await browser.newContext();
  const page = await person.newPage();
  const ready = (on: Page) =>
    on.getByRole('status', { name: 'Preview state' }).filter({ hasText: /ready/i }).waitFor();
  await page.goto(studio.url);
  await page
    .getByRole('region', { name: /Finished/ })
    .getByRole('button')
    .first()
    .click();
  await ready(page);
  const chat = await weigh(browser, page.url(), person, ready);
  // The result is part of what this page shows: everything it fetched by itself counts.
  print('/c/[id]', chat, AIMS['/c/[id]'], [...chat.first, ...chat.idle]);
} finally {
  await browser.close();
  await studio.close();
}
