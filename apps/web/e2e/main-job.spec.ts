import { expect, test } from './support/fixtures.ts';
import { screenOf } from './support/screen.ts';
import { pageAnswer, script } from './support/scripts.ts';

test('a guest types a sentence, watches it being written, sees it run, and changes it', async ({
  page,
  demo,
}) => {
  const screen = screenOf(page, demo.url);
  await screen.open();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What shall we build?');
  await screen.ask('A landing page for Bramble, a small bakery in Porto. Warm colours.');

  await expect(screen.conversation).toContainText('A landing page for Bramble');
  await expect(screen.stop).toBeVisible();
  await expect(screen.conversation).toContainText(/index\.html|src\/App/);
  await expect(screen.previewState).toContainText(/ready/i);
  await expect(screen.preview.locator('body')).toContainText('Bramble');
  // Files were shown while they were written; now nothing of them may lie over the result.
  await expect(page.getByRole('textbox', { name: /Code Editor/ })).toBeHidden();
  await expect(screen.stop).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Chats' })).toContainText(/Bramble/);

  const lightness = () =>
    screen.preview.locator('body').evaluate((body) => {
      const channels = (element: Element) =>
        (getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
      // The page's ground may be painted by the body, its root or its outermost box.
      const ground = [body, document.documentElement, ...body.querySelectorAll('*')]
        .map(channels)
        .find(([, , , alpha = 1]) => alpha > 0);
      return ((ground?.[0] ?? 255) + (ground?.[1] ?? 255) + (ground?.[2] ?? 255)) / 3;
    });
  expect(await lightness()).toBeGreaterThan(128);

  await screen.message.fill('Make it dark and call it Nightjar');
  await screen.send.click();
  await expect(screen.preview.locator('body')).toContainText('Nightjar');
  await expect(screen.preview.locator('body')).not.toContainText('Bramble');
  await expect.poll(lightness).toBeLessThan(100);
  await expect(screen.previewState).toContainText(/ready/i);

  await page.reload();
  await expect(screen.preview.locator('body')).toContainText('Nightjar');
  await expect(screen.conversation).toContainText('Make it dark and call it Nightjar');
});

test('a React app is compiled, runs and reacts', async ({ page, demo }) => {
  const screen = screenOf(page, demo.url);
  await screen.open();
  await screen.ask('A to-do app in React');
  await expect(screen.previewState).toContainText(/ready/i, { timeout: 30_000 });
  const field = screen.preview.getByRole('textbox').first();
  await field.fill('Buy flour');
  await field.press('Enter');
  await expect(screen.preview.locator('body')).toContainText('Buy flour');
});

test('a finished example opens live', async ({ page, demo }) => {
  const screen = screenOf(page, demo.url);
  await screen.open();
  await page
    .getByRole('link', { name: /Ember/ })
    .or(page.getByRole('button', { name: /Ember/ }))
    .first()
    .click();
  await expect(page).toHaveURL(/\/c\//);
  await expect(screen.previewState).toContainText(/ready/i);
  await expect(screen.preview.locator('body')).toContainText(/Ember/);
});

test('the files are there to read, the console shows what the page says', async ({ page, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  await screen.open();
  script(lab, {
    text: pageAnswer('<h1>Hello</h1><script>console.log("said by the page")</script>'),
    rate: 0,
  });
  await screen.ask('A page that speaks');
  await expect(screen.previewState).toContainText(/ready/i);
  await page.getByRole('tab', { name: /Console/ }).click();
  await expect(page.getByText('said by the page', { exact: true })).toBeVisible();
  await page.getByRole('tab', { name: /Code/ }).click();
  await expect(page.getByRole('tabpanel', { name: /Code/ })).toContainText('<h1>Hello</h1>');
});

test('a file that is written is seen from the beginning of its lines', async ({ page, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  const short = '<p>x</p>\n'.repeat(80);
  const long = `<p>${'a very long line '.repeat(400)}</p>`;
  script(lab, { text: pageAnswer(short + long), rate: 0, pieceLength: 4, fault: 'stall', after: 1_000 });
  await screen.open();
  await screen.ask('A page of long lines');
  await page.getByRole('tab', { name: /Code/ }).click();
  const editor = page.locator('.plain-editor .cm-scroller');
  await expect.poll(() => editor.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  expect(await editor.evaluate((element) => element.scrollLeft)).toBe(0);
  await screen.stop.click();
  await expect(screen.stop).toBeHidden();
});
