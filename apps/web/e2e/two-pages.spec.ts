import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { screenOf } from './support/screen.ts';
import { script } from './support/scripts.ts';

const TWO_FILES =
  'Here it is.\n\n```html index.html\n<!doctype html>\n<html lang="en">\n<title>Two</title>\n<h1>As written</h1>\n<link rel="stylesheet" href="site.css">\n</html>\n```\n\n```css site.css\nh1 { color: black; }\n```\n';

/** Nothing that is changed by hand reaches the server until it is let through. */
async function holdEdits(context: BrowserContext): Promise<() => Promise<void>> {
  const address = /versions\.edit/;
  await context.route(address, () => undefined);
  return () => context.unroute(address);
}

async function type(page: Page, file: string, after: string, text: string): Promise<void> {
  await page.getByRole('tab', { name: /Code/ }).click();
  await page
    .getByRole('navigation', { name: 'Files' })
    .getByRole('list')
    .getByRole('button', { name: file })
    .click();
  const editor = page.locator('.cm-content').and(page.getByRole('textbox', { name: /Code Editor/ }));
  await expect(editor).toHaveAttribute('contenteditable', 'true');
  await editor.getByText(after).click();
  await page.keyboard.press('End');
  await page.keyboard.type(text);
  await expect(page.getByRole('status', { name: 'State of your edits' })).toHaveText('Saving');
}

test('two pages of a chat keep their edits apart, and those of a closed one are not lost', async ({
  page,
  context,
  lab,
  conduct,
}) => {
  const screen = screenOf(page, lab.studio.url);
  // The editor closes it by itself.
  const paragraph = screen.preview.locator('p');
  await screen.open();
  script(lab, { text: TWO_FILES, rate: 0 });
  await screen.ask('A page of two files');
  await expect(screen.stop).toBeHidden();
  await expect(screen.previewState).toContainText(/ready/i);
  const other = screenOf(await context.newPage(), lab.studio.url);
  await other.page.goto(page.url());
  await expect(other.previewState).toContainText(/ready/i);

  const release = await holdEdits(context);
  await type(page, 'index.html', '<h1>As written</h1>', '<p>Typed here');
  await type(other.page, 'site.css', 'h1 { color: black; }', 'p { color: rgb(1, 2, 3); }');
  await page.reload();
  await expect(paragraph).toHaveText('Typed here');
  await other.page.close();
  await release();
  await page.reload();

  await expect(paragraph).toHaveText('Typed here');
  await expect(paragraph).toHaveCSS('color', 'rgb(1, 2, 3)');
  await page.getByRole('tab', { name: /Code/ }).click();
  await expect(page.getByRole('status', { name: 'State of your edits' })).toHaveText('Saved as version 2');
  // What the closed page had sent is sent again as it was, and only then compared with what is current.
  conduct.network.length = 0;
});
