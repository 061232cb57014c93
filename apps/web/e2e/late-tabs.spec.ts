import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { screenOf } from './support/screen.ts';
import { numberedText, numberedWords, script } from './support/scripts.ts';

const COUNT = 120;
const ALL = numberedWords(COUNT);

/** Keeps a tab's requests to an address back until they are let go. */
async function hold(page: Page, address: RegExp): Promise<{ release: () => void; held: () => number }> {
  let release: () => void = () => undefined;
  let held = 0;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(address, async (route) => {
    held += 1;
    await released;
    // The tab may have given the request up meanwhile.
    await route.continue().catch(() => undefined);
  });
  return { release, held: () => held };
}

for (const [when, address] of [
  ['the server has it', /chat\.send/],
  ['anybody is signed in', /callback\/guest/],
] as const) {
  test(`a tab opened on a chat before ${when} shows it by itself`, async ({
    page,
    context,
    lab,
    conduct,
  }) => {
    const screen = screenOf(page, lab.studio.url);
    script(lab, { text: numberedText(COUNT), rate: 40, pieceLength: 10 });
    const { release, held } = await hold(page, address);
    await screen.open();
    await screen.message.fill('A chat that is on its way');
    await screen.send.click();
    await expect(page).toHaveURL(/\/c\/[0-9a-f-]{36}$/);
    await expect.poll(held).toBe(1);

    const other = screenOf(await context.newPage(), lab.studio.url);
    await other.page.goto(page.url());
    await expect(other.page.getByRole('heading', { name: 'This chat does not exist' })).toBeVisible();
    release();
    await expect(other.conversation).toContainText('word001');
    await expect(other.page.getByRole('heading', { name: 'This chat does not exist' })).toBeHidden();
    await expect.poll(other.words).toEqual(ALL);
    await expect(other.stop).toBeHidden();
    const chats = other.page.getByRole('navigation', { name: 'Chats' });
    await expect(chats.getByRole('link', { name: /^Chat that is on its way/ })).toBeVisible();
    // The other tab was refused the chat before there was one.
    conduct.network.length = 0;
  });
}

test('a chat that does not exist is said not to, and one that is deleted elsewhere is gone', async ({
  page,
  context,
  lab,
  conduct,
}) => {
  const screen = screenOf(page, lab.studio.url);
  script(lab, { text: 'word001', rate: 0 });
  await screen.open();
  await screen.ask('A chat to delete');
  await expect.poll(screen.words).toEqual(['word001']);
  const other = screenOf(await context.newPage(), lab.studio.url);
  const missing = other.page.getByRole('heading', { name: 'This chat does not exist' });
  await other.page.goto(new URL('/c/00000000-0000-4000-8000-000000000000', lab.studio.url).href);
  await expect(missing).toBeVisible();
  await other.page.goto(page.url());
  await expect.poll(other.words).toEqual(['word001']);
  await expect(missing).toBeHidden();
  await other.message.fill('Half a sentence');
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^Chat to delete/ }) });
  await row.hover();
  await row.getByRole('button').click();
  await page.getByRole('menuitem', { name: /Delete/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Delete/ })
    .click();
  const gone = page.getByRole('heading', { name: 'This chat was deleted' });
  await expect(other.page.getByRole('heading', { name: 'This chat was deleted' })).toBeVisible();
  // Nor does the way back bring it to life, or a reload.
  await expect(page).toHaveURL(new URL('/', lab.studio.url).href);
  await page.goBack();
  await expect(gone).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'This chat does not exist' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Chat to delete/ })).toHaveCount(0);
  // What was being typed into it is not lost.
  await other.page.getByRole('button', { name: 'Start a new one' }).click();
  await expect(other.message).toHaveValue('Half a sentence');
  conduct.network.length = 0;
});

test('a run that ends before its own tab listens is whole there all the same', async ({
  page,
  context,
  lab,
}) => {
  const screen = screenOf(page, lab.studio.url);
  script(lab, { text: numberedText(COUNT), rate: 60, pieceLength: 10 });
  const { release, held } = await hold(page, /events\.watch/);
  await screen.open();
  // It is read while the answer is being written.
  const snapshot = page.waitForResponse((response) => response.url().includes('sessions.get'));
  await screen.ask('An answer that nobody listens to');
  await snapshot;
  expect(held()).toBeGreaterThan(0);
  const other = screenOf(await context.newPage(), lab.studio.url);
  await other.page.goto(page.url());
  await expect.poll(other.words).toEqual(ALL);
  await expect(other.stop).toBeHidden();
  expect((await screen.words()).length).toBeLessThan(COUNT);
  release();
  await expect.poll(screen.words).toEqual(ALL);
  await expect(screen.stop).toBeHidden();
});
