import { expect, test } from './support/fixtures.ts';
import { screenOf } from './support/screen.ts';
import { pageAnswer, script } from './support/scripts.ts';

const ILL =
  '<main><h1>Ill</h1><button class="menu" style="width:40px;height:40px"></button><div style="width:900px;height:9px"></div></main>';
const WELL = '<main><h1>Well</h1></main>';

test('what is wrong with a version is measured, listed and sent to be mended; every version has its print', async ({
  page,
  lab,
}) => {
  const screen = screenOf(page, lab.studio.url);
  const result = page.getByRole('region', { name: 'Result' });
  await screen.open();
  script(lab, { text: pageAnswer(ILL), rate: 0 });
  await screen.ask('A page with faults');
  await result.getByRole('button', { name: '3 problems' }).click();
  const list = page.getByRole('dialog', { name: 'Health of this version' });
  await expect(list).toContainText('Buttons must have discernible text');
  await expect(list).toContainText('375 px');
  await expect(list).toContainText('768 px');
  await expect(list).not.toContainText('1280 px');

  script(lab, { text: pageAnswer(WELL), rate: 0 });
  await list.getByRole('button', { name: 'Fix these' }).click();
  await expect(screen.conversation).toContainText(
    'Fix these: 1 accessibility violation, overflow at 2 widths',
  );
  await expect(screen.preview.locator('h1')).toHaveText('Well');
  const asked = JSON.stringify(lab.double.requests.at(-1));
  expect(asked).toContain('button-name');
  expect(asked).toContain('At a width of 375 px.');
  await expect(result.getByRole('button', { name: 'Healthy' })).toBeVisible();

  const strip = page.getByRole('navigation', { name: 'Versions of this project' });
  const first = strip.getByRole('button', { name: /^Version 1 First page/ });
  const second = strip.getByRole('button', { name: /^Version 2 Fix these.*current/ });
  for (const print of [first, second]) {
    await expect(print.locator('img')).toHaveJSProperty('complete', true);
    expect(await print.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
  }
  await second.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(screen.preview.locator('h1')).toHaveText('Ill');
  await expect(first).toHaveAttribute('aria-current', 'true');
  // Measured once: it is known after a reload, and no second frame runs for it.
  await expect(result.getByRole('button', { name: '3 problems' })).toBeVisible();

  await page.setViewportSize({ width: 375, height: 812 });
  await expect(strip).toBeHidden();
});
