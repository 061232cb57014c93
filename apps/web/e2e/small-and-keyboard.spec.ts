import type { Page } from '@playwright/test';
import { tabTo } from './support/accessibility.ts';
import { expect, test } from './support/fixtures.ts';
import { screenOf } from './support/screen.ts';
import { numberedText, pageAnswer, script } from './support/scripts.ts';

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test.describe('on a phone of 375 px', () => {
  test.use({ viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true });

  test('the whole job fits', async ({ page, demo }) => {
    const screen = screenOf(page, demo.url);
    await screen.open();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await screen.ask('A pricing page for Tidepool, a boat club');
    await expect(screen.conversation).toContainText('Tidepool');
    await expect(screen.stop).toBeHidden({ timeout: 30_000 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByRole('tab', { name: 'Result' }).click();
    await expect(screen.preview.locator('body')).toContainText('Tidepool');
    await expect(page.locator('iframe[title="Preview"]')).toBeInViewport();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByRole('tab', { name: 'Chat' }).click();
    await expect(screen.message).toBeInViewport();
    await screen.message.fill('Call it Rockpool');
    await screen.send.click();
    await expect(screen.stop).toBeHidden({ timeout: 30_000 });
    await page.getByRole('tab', { name: 'Result' }).click();
    await expect(screen.preview.locator('body')).toContainText('Rockpool');
  });
});

test('everything can be done from the keyboard', async ({ page, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  script(
    lab,
    { text: numberedText(40), rate: 0, fault: 'stall', after: 20 },
    { text: pageAnswer('<h1>By keyboard</h1>'), rate: 0 },
  );
  await screen.open();
  await tabTo(page, screen.message);
  await page.keyboard.type('First line');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Second line');
  await expect(screen.message).toHaveValue('First line\nSecond line');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/c\//);
  await expect(screen.conversation).toContainText('word010');
  await tabTo(page, screen.stop);
  await page.keyboard.press('Enter');
  await expect(screen.stop).toBeHidden();

  await tabTo(page, screen.message);
  await page.keyboard.type('Now a page');
  await page.keyboard.press('Enter');
  await expect(screen.preview.locator('h1')).toHaveText('By keyboard');
  await tabTo(page, page.getByRole('tab', { name: /Preview|Code|Console/, selected: true }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: /Code/ })).toBeFocused();
});
