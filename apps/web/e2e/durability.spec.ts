import { expect, test } from './support/fixtures.ts';
import { screenOf } from './support/screen.ts';
import { numberedText, numberedWords, script } from './support/scripts.ts';

const COUNT = 240;
const ALL = numberedWords(COUNT);
/** About five seconds. */
const SLOW = { text: numberedText(COUNT), rate: 40, pieceLength: 10 };
/** The first half at once, then silence without an end. */
const HALF = { ...SLOW, rate: 0, fault: 'stall', after: 100 } as const;

test('a reload in the middle of an answer goes on to the same text', async ({ page, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  const { calls } = script(lab, SLOW);
  await screen.open();
  await screen.ask('A long answer');
  await expect(screen.conversation).toContainText('word020');
  expect((await screen.words()).length).toBeLessThan(COUNT);
  await page.reload();
  await expect.poll(screen.words).toEqual(ALL);
  await expect(screen.stop).toBeHidden();
  await page.reload();
  await expect.poll(screen.words).toEqual(ALL);
  expect(calls()).toBe(1);
});

test('eight tabs on one chat all end with the same text', async ({ page, context, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  const { calls } = script(lab, { ...SLOW, rate: 20 });
  await screen.open();
  await screen.ask('An answer for eight tabs');
  const address = page.url();
  const others = await Promise.all(
    Array.from({ length: 7 }, async () => {
      const other = screenOf(await context.newPage(), lab.studio.url);
      await other.page.goto(address);
      return other;
    }),
  );
  for (const each of [screen, ...others]) await expect.poll(each.words, { timeout: 30_000 }).toEqual(ALL);
  for (const each of [screen, ...others]) await expect(each.stop).toBeHidden();
  expect(calls()).toBe(1);
});

test('a second tab follows live and may stop: both keep the same text', async ({ page, context, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  const { calls } = script(lab, { ...SLOW, rate: 20 });
  await screen.open();
  await screen.ask('An answer for two tabs');
  const other = screenOf(await context.newPage(), lab.studio.url);
  await other.page.goto(page.url());
  await expect(other.conversation).toContainText('word040');
  await expect(other.stop).toBeVisible();
  await other.stop.click();
  await expect(screen.stop).toBeHidden();
  await expect(other.stop).toBeHidden();
  // A reload shows what is stored; the tabs may still be smoothing the last words in.
  await page.reload();
  await expect(screen.conversation).toContainText('word040');
  const kept = await screen.words();
  expect(kept).toEqual(ALL.slice(0, kept.length));
  expect(kept.length).toBeLessThan(COUNT);
  await expect.poll(other.words).toEqual(kept);
  expect(calls()).toBe(1);
});

test('Stop keeps the text, and Continue completes it', async ({ page, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  const [first, rest] = [numberedWords(80), ALL.slice(80)];
  const { calls } = script(
    lab,
    { text: `${first.join(' ')} and`, rate: 0, fault: 'stall', after: 1_000 },
    { text: ` ${rest.join(' ')}`, rate: 0 },
  );
  await screen.open();
  await screen.ask('An answer to stop');
  await expect.poll(screen.words).toEqual(first);
  await screen.stop.click();
  await expect(screen.stop).toBeHidden();
  const progress = page.getByRole('status', { name: 'Progress of the answer' });
  await expect(progress).toHaveText('Stopped. What was written is kept.');
  expect(await screen.words()).toEqual(first);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(screen.words).toEqual(ALL);
  expect(calls()).toBe(2);
});

test('a double click on Send sends once', async ({ page, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  const { calls } = script(lab, { text: 'word001 word002', rate: 0 });
  await screen.open();
  await screen.message.fill('Clicked twice');
  await screen.send.dblclick();
  await expect.poll(screen.words).toEqual(['word001', 'word002']);
  await expect(screen.stop).toBeHidden();
  expect(calls()).toBe(1);
  await expect(screen.conversation.getByText('Clicked twice')).toHaveCount(1);
  const chats = page.getByRole('navigation', { name: 'Chats' });
  await expect(chats.getByRole('link', { name: /Clicked twice/ })).toHaveCount(1);
});

test('a message sent before the list of models has come is sent when it has', async ({ page, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  const { calls } = script(lab, { text: 'word001', rate: 0 });
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(/models\.list/, async (route) => {
    await held;
    await route.continue();
  });
  await screen.open();
  await screen.message.fill('Faster than the list');
  await screen.send.click();
  letThrough();
  await expect.poll(screen.words).toEqual(['word001']);
  expect(calls()).toBe(1);
});

test('a lost network is said, and the answer is whole when it is back', async ({
  page,
  context,
  lab,
  conduct,
}) => {
  const screen = screenOf(page, lab.studio.url);
  script(lab, SLOW);
  await screen.open();
  await screen.ask('An answer through a bad network');
  await expect(screen.conversation).toContainText('word020');
  await context.setOffline(true);
  await expect(page.getByText(/offline|connection/i).first()).toBeVisible();
  await context.setOffline(false);
  await expect.poll(screen.words, { timeout: 30_000 }).toEqual(ALL);
  await expect(page.getByText(/offline/i)).toHaveCount(0);
  conduct.network.length = 0;
});

test('a message that cannot be sent stays in the box', async ({ page, context, lab, conduct }) => {
  const screen = screenOf(page, lab.studio.url);
  await screen.open();
  await screen.message.fill('Typed without a network');
  await context.setOffline(true);
  await screen.message.press('Enter');
  await expect(screen.message).toHaveValue('Typed without a network');
  await context.setOffline(false);
  const { calls } = script(lab, { text: 'word001', rate: 0 });
  await expect(screen.send).toBeEnabled();
  await screen.send.click();
  await expect.poll(screen.words).toEqual(['word001']);
  expect(calls()).toBe(1);
  conduct.network.length = 0;
});

test('a killed server: what was shown stays, the page says so, Continue completes it', async ({
  page,
  lab,
  conduct,
}) => {
  test.setTimeout(90_000);
  const screen = screenOf(page, lab.studio.url);
  script(lab, HALF, { text: ' word998 word999', rate: 0 });
  await screen.open();
  await screen.ask('An answer that the server does not survive');
  await expect(screen.conversation).toContainText('word100');
  const shown = await screen.words();
  await lab.studio.kill('SIGKILL');
  const away = page.getByText('The studio does not answer.');
  await expect(away).toBeVisible();
  await lab.studio.restart();
  await expect(away).toBeHidden();
  await page.getByRole('button', { name: 'Continue' }).click({ timeout: 45_000 });
  await expect.poll(async () => (await screen.words()).slice(-2)).toEqual(['word998', 'word999']);
  const words = await screen.words();
  expect(words.slice(0, shown.length)).toEqual(shown);
  expect(words.slice(0, -2)).toEqual(ALL.slice(0, words.length - 2));
  await expect(screen.stop).toBeHidden();
  conduct.network.length = 0;
});
