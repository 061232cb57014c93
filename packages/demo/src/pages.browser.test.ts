import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from './brief/kind.ts';
import { PROMPTS } from './testing/prompts.ts';
import {
  HOW_TO_ENABLE,
  faintText,
  hasChromium,
  launch,
  open,
  overhang,
  poorControls,
} from './testing/stage.ts';

const EDITED: readonly (readonly string[])[] = [
  [
    'landing page for a SaaS',
    'add pricing, testimonials, an FAQ, a gallery, a team section and a newsletter',
    'make it dark and change the colour to yellow',
  ],
  ['Kanban for a shop', 'add a contact form', 'add a column Review', 'bigger text'],
  ['A booking page for a barber shop', 'bigger text', 'change the colour to lime'],
];
/** One prompt a kind keeps the suite short; the parsing tests take them all. */
const CASES = [
  ...KINDS.map((kind) => [PROMPTS.find((entry) => entry.kind === kind)?.prompt ?? kind]),
  ...EDITED,
];

describe.skipIf(!hasChromium)(`every page in a browser${HOW_TO_ENABLE}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it.each(CASES.map((prompts) => [prompts.join(' → '), prompts] as const))('%s', async (_title, prompts) => {
    const { page, troubles } = await open(browser, prompts, 375);
    for (const width of [375, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overhang(page)).toEqual([]);
    }
    expect(await poorControls(page)).toEqual([]);
    expect(await faintText(page)).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('main').count()).toBe(1);
    expect(troubles).toEqual([]);
    await page.close();
  });
});
