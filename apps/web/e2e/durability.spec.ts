import { expect, test } from './support/fixtures.ts';
import { numberedText, numberedWords } from './support/scripts.ts';
import { screenOf } from './support/screen.ts';

const COUNT = 240;
const ALL = numberedWords(COUNT);
/** About five seconds. */
const SLOW = { text: numberedText(COUNT), rate: 40, pieceLength: 10 };

test('a reload in the middle of an answer goes on to the same text', async ({ page, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  const prompt = lab.prompt(SLOW);
  await screen.open();
  await screen.ask(prompt.content);
  await expect(screen.conversation).toContainText('word020');
  await page.reload();
  await expect(screen.conversation).toContainText('word020');
  await expect(screen.stop).toBeVisible();
  expect((await screen.words()).length).toBeLessThan(COUNT);
  await expect.poll(screen.words).toEqual(ALL);
  await expect(screen.stop).toBeHidden();
  await page.reload();
  await expect.poll(screen.words).toEqual(ALL);
  expect(prompt.calls()).toHaveLength(1);
});

test('a second tab follows live, and eight tabs end with the same text', async ({ page, context, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  const prompt = lab.prompt(SLOW);
  await screen.open();
  await screen.ask(prompt.content);
  const address = page.url();
  const others = await Promise.all(
    Array.from({ length: 7 }, async () => {
      const other = screenOf(await context.newPage(), lab.studio.url);
      await other.page.goto(address);
      return other;
    }),
  );
  const [second] = others;
  if (!second) throw new Error('There is no second tab.');
  // It sees text while the answer is still being written.
  await expect.poll(async () => (await second.words()).length).toBeGreaterThan(0);
  for (const each of [screen, ...others]) await expect.poll(each.words, { timeout: 30_000 }).toEqual(ALL);
  for (const each of [screen, ...others]) await expect(each.stop).toBeHidden();
  expect(prompt.calls()).toHaveLength(1);
});

test('a second tab sees words while they come', async ({ page, context, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  await screen.open();
  await screen.ask(lab.prompt({ ...SLOW, fault: 'stall', after: 60 }).content);
  await expect(screen.conversation).toContainText('word060');
  const other = screenOf(await context.newPage(), lab.studio.url);
  await other.page.goto(page.url());
  await expect(other.conversation).toContainText('word060');
  await expect(other.stop).toBeVisible();
  await other.stop.click();
  await expect(screen.stop).toBeHidden();
  await expect(other.stop).toBeHidden();
  const kept = await screen.words();
  expect(kept).toEqual(ALL.slice(0, kept.length));
  expect(kept.length).toBeGreaterThanOrEqual(60);
  expect(await other.words()).toEqual(kept);
  await page.reload();
  await expect.poll(screen.words).toEqual(kept);
});

test('Stop keeps the text, and Continue completes it', async ({ page, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  const [first, rest] = [numberedWords(80), ALL.slice(80)];
  const prompt = lab.prompt(
    { text: `${first.join(' ')} `, rate: 0, fault: 'stall', after: 1_000 },
    { text: rest.join(' '), rate: 0 },
  );
  await screen.open();
  await screen.ask(prompt.content);
  await expect.poll(screen.words).toEqual(first);
  await screen.stop.click();
  await expect(screen.stop).toBeHidden();
  expect(await screen.words()).toEqual(first);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(screen.words).toEqual(ALL);
  expect(prompt.calls()).toHaveLength(2);
});

test('a double click on Send sends once', async ({ page, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  const prompt = lab.prompt({ text: 'word001 word002', rate: 0 });
  await screen.open();
  await screen.message.fill(prompt.content);
  await screen.send.dblclick();
  await expect.poll(screen.words).toEqual(['word001', 'word002']);
  await expect(screen.stop).toBeHidden();
  expect(prompt.calls()).toHaveLength(1);
  await expect(screen.conversation.getByText('A page.')).toHaveCount(1);
  await expect(
    page.getByRole('navigation', { name: 'Chats' }).getByRole('link', { name: /A page/ }),
  ).toHaveCount(1);
});

test('a lost network is said, and the answer is whole when it is back', async ({ page, context, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  await screen.open();
  await screen.ask(lab.prompt(SLOW).content);
  await expect(screen.conversation).toContainText('word020');
  await context.setOffline(true);
  await expect(page.getByText(/offline/i).first()).toBeVisible();
  await context.setOffline(false);
  await expect.poll(screen.words, { timeout: 30_000 }).toEqual(ALL);
  await expect(page.getByText(/offline/i)).toHaveCount(0);
});

test('a message that cannot be sent stays in the box', async ({ page, context, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  const prompt = lab.prompt({ text: 'word001', rate: 0 });
  await screen.open();
  await expect(screen.send).toBeVisible();
  await screen.message.fill(prompt.content);
  await context.setOffline(true);
  await screen.message.press('Enter');
  await expect(screen.message).toHaveValue(prompt.content);
  await context.setOffline(false);
  await expect(screen.send).toBeEnabled();
  await screen.send.click();
  await expect.poll(screen.words).toEqual(['word001']);
  expect(prompt.calls()).toHaveLength(1);
});
