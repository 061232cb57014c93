import { expect, test } from './support/fixtures.ts';
import { numberedText, numberedWords } from './support/scripts.ts';
import { screenOf } from './support/screen.ts';

test('a killed server: what was shown stays, the page says so, Continue completes it', async ({
  page,
  lab,
}) => {
  test.setTimeout(90_000);
  const all = numberedWords(120);
  const screen = screenOf(page, lab.studio.url);
  const prompt = lab.prompt(
    { text: numberedText(120), rate: 0, fault: 'stall', after: 40 },
    { text: ' and word998 word999', rate: 0 },
  );
  await screen.open();
  await screen.ask(prompt.content);
  await expect(screen.conversation).toContainText('word050');
  const shown = await screen.words();
  await lab.studio.kill('SIGKILL');
  await lab.studio.restart();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible({ timeout: 45_000 });
  const kept = await screen.words();
  expect(kept.slice(0, shown.length)).toEqual(shown);
  expect(kept).toEqual(all.slice(0, kept.length));
  await expect(screen.stop).toBeHidden();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(screen.words).toEqual([...kept, 'word998', 'word999']);
});
