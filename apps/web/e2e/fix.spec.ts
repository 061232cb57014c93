import { expect, test } from './support/fixtures.ts';
import { screenOf, type Screen } from './support/screen.ts';
import { script } from './support/scripts.ts';

const app = (jsx: string) =>
  `Here it is.\n\n\`\`\`tsx src/App.tsx\nexport default function App() {\n  return ${jsx};\n}\n\`\`\`\n`;
const GOOD = app('<h1>Good</h1>');
const BROKEN = app('(<h1>Broken</h1>');

async function say(screen: Screen, text: string): Promise<void> {
  await expect(screen.stop).toBeHidden();
  await screen.message.fill(text);
  await screen.send.click();
}

test('a version that does not run is sent to be mended, with its error and its place', async ({
  page,
  lab,
}) => {
  const screen = screenOf(page, lab.studio.url);
  await screen.open();
  script(lab, { text: GOOD, rate: 0 });
  await screen.ask('A good page');
  await expect(screen.preview.locator('h1')).toHaveText('Good');
  script(lab, { text: BROKEN, rate: 0 });
  await say(screen, 'Break it');
  await expect(screen.previewState).toContainText('Version 2 does not build');

  await screen.message.fill('half a thought');
  await page.getByRole('button', { name: /^Model:/ }).click();
  await page.getByRole('menuitemradio', { name: /second/ }).click();
  const { calls } = script(lab, { text: app('<h1>Mended</h1>'), rate: 0 });
  await page.getByRole('button', { name: 'Fix it' }).click();
  await expect(screen.preview.locator('h1')).toHaveText('Mended');
  await expect(screen.conversation).toContainText(/Fix this: .*src\/App\.tsx:2/);
  await expect(screen.message).toHaveValue('half a thought');
  expect(calls()).toBe(1);
  expect(lab.double.requests.at(-1)).toMatchObject({ body: { model: 'double/second' } });
  const asked = JSON.stringify(lab.double.requests.at(-1));
  expect(asked).toContain('The project does not compile. In src/App.tsx, line 2.');
});

test('fix by itself tries, stops on the same error, and shows the last version that runs', async ({
  page,
  lab,
}) => {
  const screen = screenOf(page, lab.studio.url);
  await screen.open();
  await page
    .getByRole('button', { name: /Account|Guest|Settings/ })
    .first()
    .click();
  await page.getByRole('menuitemcheckbox', { name: 'Fix failures by itself' }).click();
  script(lab, { text: GOOD, rate: 0 });
  await screen.ask('A page to break');
  await expect(screen.preview.locator('h1')).toHaveText('Good');
  const { calls } = script(lab, { text: BROKEN, rate: 0 }, { text: app('(<h1>Still broken</h1>'), rate: 0 });
  // This tab hears that its message was taken when the answer to it is over.
  const prints = page
    .getByRole('navigation', { name: 'Versions of this project' })
    .getByRole('button', { name: /^Version/ });
  await page.route(
    /chat\.send/,
    async (route) => {
      const response = await route.fetch();
      await expect(prints).toHaveCount(2);
      await route.fulfill({ response });
    },
    { times: 1 },
  );
  await say(screen, 'Break it now');

  await expect(screen.conversation).toContainText('By itself: fix this:');
  await expect(screen.conversation).toContainText('The same error is there again. The studio stops trying.');
  await expect(screen.conversation).toContainText('Version 1 is the last one that runs.');
  expect(calls()).toBe(2);
  await expect(page.getByRole('region', { name: 'Opened version' })).toContainText('Version 1');
  await expect(screen.preview.locator('h1')).toHaveText('Good');
});
