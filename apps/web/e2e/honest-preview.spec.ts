import { expect, test } from './support/fixtures.ts';
import { screenOf } from './support/screen.ts';
import { pageAnswer, script } from './support/scripts.ts';

test('a page that breaks is said to have failed, with its cause, and the last good one stays', async ({
  page,
  lab,
}) => {
  const screen = screenOf(page, lab.studio.url);
  await screen.open();
  script(lab, { text: pageAnswer('<h1>Good</h1>'), rate: 0 });
  await screen.ask('A good page');
  await expect(screen.preview.locator('h1')).toHaveText('Good');
  await expect(screen.stop).toBeHidden();

  const broken = '```tsx src/App.tsx\nexport default function App() {\n  return <h1>Broken</h2>;\n}\n```\n';
  script(lab, { text: broken, rate: 0 });
  await screen.message.fill('Break it');
  await screen.send.click();
  await expect(screen.previewState).toContainText(/fail|does not|error/i);
  await expect(screen.previewState).not.toContainText(/ready in/i);
  await expect(page.locator('iframe[title="Preview"]').first()).toBeVisible();

  script(lab, { text: pageAnswer('<h1>Better</h1>'), rate: 0 });
  await screen.message.fill('Mend it');
  await screen.send.click();
  await expect(screen.stop).toBeHidden();
});

test('half-written code raises no alarm', async ({ page, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  const half =
    '```html index.html\n<!doctype html>\n<html>\n<body>\n<h1>Half</h1>\n<script>\nconst started = {\n';
  await screen.open();
  script(lab, { text: half, rate: 0, fault: 'stall', after: 1_000 });
  await screen.ask('A page that is never finished');
  await expect(screen.conversation).toContainText('index.html');
  await page.getByRole('tab', { name: /Preview/ }).click();
  await expect(screen.previewState).toContainText(/writing/i);
  await screen.stop.click();
  await expect(screen.stop).toBeHidden();
});
