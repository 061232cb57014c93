import { readFile } from 'node:fs/promises';
import { expect, test } from './support/fixtures.ts';
import { screenOf } from './support/screen.ts';
import { pageAnswer, script } from './support/scripts.ts';

test('versions are listed, opened, restored and downloaded', async ({ page, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  const shown = screen.preview.locator('body');
  await screen.open();
  script(lab, { text: pageAnswer('<h1>First page</h1>'), rate: 0 });
  await screen.ask('A first page');
  await expect(shown).toContainText('First page');
  await expect(screen.previewState).toContainText(/ready/i);
  await expect(screen.stop).toBeHidden();
  script(lab, { text: pageAnswer('<h1>Second page</h1>'), rate: 0 });
  await screen.message.fill('Another one');
  await screen.send.click();
  await expect(shown).toContainText('Second page');
  await expect(screen.stop).toBeHidden();

  await page.getByRole('tab', { name: /Versions/ }).click();
  const rows = page.getByRole('list', { name: 'Versions' }).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toHaveAccessibleName('Version 2, Answer');
  await expect(rows.first()).toContainText('Current');
  // The preview has told what it saw of both.
  await expect(rows.first()).toContainText('Ready');
  await expect(rows.last()).toContainText('Ready');

  await page.getByRole('button', { name: 'Rename version 1' }).click();
  await page.getByRole('textbox', { name: 'Name of version 1' }).fill('The beginning');
  await page.keyboard.press('Enter');
  await expect(rows.last()).toHaveAccessibleName('Version 1, The beginning');
  await page.getByRole('button', { name: 'Bookmark version 1' }).click();
  await expect(page.getByRole('button', { name: 'Remove the bookmark of version 1' })).toBeVisible();

  await page.getByRole('button', { name: 'Compare version 2' }).click();
  const comparison = page.getByRole('region', { name: 'Comparison of version 2' });
  await expect(comparison).toContainText('index.html');
  await expect(comparison).toContainText('Second page');
  await page.getByRole('button', { name: 'Back to the versions' }).click();

  await page.getByRole('button', { name: 'Open version 1' }).click();
  await expect(shown).toContainText('First page');
  const bar = page.getByRole('region', { name: 'Opened version' });
  await bar.getByRole('button', { name: 'Back to the current one' }).click();
  await expect(shown).toContainText('Second page');
  await expect(bar).toBeHidden();

  await page.getByRole('tab', { name: /Versions/ }).click();
  await page.getByRole('button', { name: 'Open version 1' }).click();
  await expect(shown).toContainText('First page');
  await bar.getByRole('button', { name: 'Restore' }).click();
  await expect(bar).toBeHidden();
  await expect(shown).toContainText('First page');
  await page.getByRole('tab', { name: /Versions/ }).click();
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toHaveAccessibleName('Version 3, Restored from 1');

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the project' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
  const zip = await readFile(await download.path());
  expect(zip.subarray(0, 2).toString()).toBe('PK');
});
