import { readFile } from 'node:fs/promises';
import { expect, test } from './support/fixtures.ts';
import { screenOf } from './support/screen.ts';
import { pageAnswer, script } from './support/scripts.ts';

test('versions are listed, opened, restored and downloaded, and come back as a chat', async ({
  page,
  lab,
}) => {
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
  await expect(rows.first()).toHaveAccessibleName('Version 2, Another one');
  await expect(rows.first()).toContainText('Current');
  // The preview has told what it saw of both.
  await expect(rows.first()).toContainText('Ready');
  await expect(rows.last()).toContainText('Ready');

  await expect(rows.last()).toHaveAccessibleName('Version 1, First page');
  await page.getByRole('button', { name: 'More about version 1' }).click();
  await page.getByRole('menuitem', { name: 'Name it' }).click();
  await page.getByRole('textbox', { name: 'Name of version 1' }).fill('The beginning');
  await page.keyboard.press('Enter');
  await expect(rows.last()).toHaveAccessibleName('Version 1, The beginning');
  await page.getByRole('button', { name: 'More about version 1' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Name of version 1' }).fill('The start');
  await page.keyboard.press('Enter');
  await expect(rows.last()).toHaveAccessibleName('Version 1, The start');
  await page.getByRole('button', { name: 'Bookmark version 1' }).click();
  await expect(page.getByRole('button', { name: 'Remove the bookmark of version 1' })).toBeVisible();

  await page.getByRole('button', { name: 'Compare version 2' }).click();
  const comparison = page.getByRole('region', { name: 'Comparison of version 2' });
  await expect(comparison).toContainText('index.html');
  await expect(comparison).toContainText('Second page');
  await comparison.getByRole('combobox', { name: 'From' }).selectOption({ label: 'Nothing' });
  await expect(comparison).toContainText('new');
  await comparison.getByRole('combobox', { name: 'To' }).selectOption({ label: '1 · The start' });
  await expect(comparison).toContainText('First page');
  await comparison.getByRole('button', { name: 'Inline' }).click();
  await expect(comparison.getByRole('button', { name: 'Inline' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Back to the versions' }).click();
  await expect(page.getByRole('button', { name: 'Compare version 2' })).toBeFocused();

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
  const buffer = await readFile(await download.path());
  expect(buffer.subarray(0, 2).toString()).toBe('PK');

  const exported = page.url();
  await screen.open();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import a project' }).click();
  const chooser = await choosing;
  await chooser.setFiles({ name: 'project.zip', mimeType: 'application/zip', buffer });
  await expect(page).toHaveURL(/\/c\/[0-9a-f-]{36}$/);
  expect(page.url()).not.toBe(exported);
  await expect(shown).toContainText('First page');
  await expect(page.getByRole('button', { name: /^Version 1 Imported/ })).toBeVisible();
});

test('text typed into a file is run, saved as a version and there again', async ({ page, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  const shown = screen.preview.locator('body');
  await screen.open();
  script(lab, { text: pageAnswer('<h1>As written</h1>'), rate: 0 });
  await screen.ask('A page to be changed');
  await expect(shown).toContainText('As written');
  await expect(screen.stop).toBeHidden();

  await page.getByRole('tab', { name: /Code/ }).click();
  // Sandpack names its frame as it names the text in it.
  const editor = page.locator('.cm-content').and(page.getByRole('textbox', { name: /Code Editor/ }));
  await expect(editor).toHaveAttribute('contenteditable', 'true');
  await editor.getByText('<h1>As written</h1>').click();
  await page.keyboard.press('End');
  await page.keyboard.type('<p>Added by hand</p>');
  await expect(page.getByRole('status', { name: 'State of your edits' })).toHaveText('Saved as version 2');
  await expect(editor).toContainText('<h1>As written</h1><p>Added by hand</p>');

  await page.getByRole('button', { name: 'New file' }).click();
  await page.getByRole('textbox', { name: 'Name of the new file' }).fill('notes.txt');
  await page.keyboard.press('Enter');
  const files = page.getByRole('navigation', { name: 'Files' });
  await expect(files).toContainText('notes.txt');
  await page.getByRole('button', { name: 'Rename notes.txt' }).click();
  await page.getByRole('textbox', { name: 'New name of notes.txt' }).fill('docs/read-me.txt');
  await page.keyboard.press('Enter');
  await expect(files).toContainText('docs/read-me.txt');
  await expect(files).not.toContainText('notes.txt');
  await page.getByRole('button', { name: 'Delete docs/read-me.txt' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(files).not.toContainText('docs/read-me.txt');
  // What is left is opened.
  await expect(files.getByRole('button', { name: /^index\.html/ })).toHaveAttribute('aria-current', 'true');

  await page.getByRole('tab', { name: /Preview/ }).click();
  await expect(shown).toContainText('Added by hand');
  await expect(screen.previewState).toContainText(/ready/i);
  await page.reload();
  await expect(shown).toContainText('Added by hand');
});
