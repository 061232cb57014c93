import type { Page } from '@playwright/test';
import { expectFocusKept, seriousFindings, tabTo } from './support/accessibility.ts';
import { expect, test } from './support/fixtures.ts';
import { screenOf, type Screen } from './support/screen.ts';
import { numberedText, pageAnswer, script } from './support/scripts.ts';

const BROKEN = '```tsx src/App.tsx\nexport default function App() {\n  return <h1>Broken</h2>;\n}\n```\n';
const PROSE = `# Title\n\nText with [a link](https://example.com) and \`code\`.\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n\`\`\`ts\nconst a = 1; // one\n\`\`\`\n\n> quoted\n\n${numberedText(20)}`;

/** Walks through every state of a page and notes what axe finds in each. */
function walker(page: Page) {
  const found: string[] = [];
  return {
    found,
    look: async (state: string) => {
      found.push(...(await seriousFindings(page)).map((finding) => `${state}: ${finding}`));
    },
  };
}

for (const scheme of ['light', 'dark'] as const) {
  for (const [name, viewport] of [
    ['a desktop', { width: 1440, height: 900 }],
    ['a phone of 375 px', { width: 375, height: 740 }],
  ] as const) {
    test.describe(`on ${name} in ${scheme} colours`, () => {
      test.use({ colorScheme: scheme, viewport });

      test('every state is accessible', async ({ page, lab, conduct }) => {
        test.setTimeout(120_000);
        const screen = screenOf(page, lab.studio.url);
        const phone = viewport.width < 600;
        const { found, look } = walker(page);
        await screen.open();
        await expect(page.getByRole('button', { name: /^Model:/ })).toBeVisible();
        await look('start page');
        await page.getByRole('button', { name: /^Model:/ }).click();
        await expect(page.getByRole('menu')).toBeVisible();
        await look('models');
        await page.keyboard.press('Escape');
        await screen.message.fill('x'.repeat(40_000));
        await look('a message that is too long');

        script(lab, { text: PROSE, rate: 0, fault: 'stall', after: 20 });
        await screen.ask('An answer that stalls');
        await expect(screen.stop).toBeVisible();
        await expect(screen.conversation).toContainText('quoted');
        await look('an answer being written');
        await screen.stop.click();
        await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
        await look('a stopped answer');

        script(lab, {
          text: pageAnswer('<h1>Hello</h1><script>console.error("bad"); console.log("good")</script>'),
          rate: 0,
        });
        await send(screen, 'A page');
        if (phone) await page.getByRole('tab', { name: 'Result' }).click();
        await expect(screen.previewState).toContainText(/ready/i);
        await look('a running page');
        await page.getByRole('tab', { name: /Code/ }).click();
        await expect(page.getByRole('tabpanel', { name: /Code/ })).toContainText('<h1>Hello</h1>');
        await look('its code');
        await page.getByRole('tab', { name: /Console/ }).click();
        await expect(page.getByText('good', { exact: true })).toBeVisible();
        await look('its console');
        await page.getByRole('tab', { name: /Preview/ }).click();
        if (phone) await page.getByRole('tab', { name: 'Chat' }).click();

        script(lab, { text: BROKEN, rate: 0 });
        await send(screen, 'Break it');
        if (phone) await page.getByRole('tab', { name: 'Result' }).click();
        await expect(screen.previewState).toContainText(/fail|does not|error/i);
        await look('a failed page');
        if (phone) {
          await page.getByRole('tab', { name: 'Chat' }).click();
          await page.getByRole('button', { name: 'Show chats' }).click();
          await expect(page.getByRole('dialog', { name: 'Chats' })).toBeVisible();
        }
        await look('the chats');
        await page.getByRole('button', { name: /^Guest/ }).click();
        await expect(page.getByRole('menu')).toBeVisible();
        await look('the account menu');
        await page.getByRole('menuitem', { name: /shortcuts/i }).click();
        await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
        await look('the shortcuts');
        await page.keyboard.press('Escape');
        await page
          .getByRole('button', { name: /^More about/ })
          .first()
          .focus();
        await page.keyboard.press('Enter');
        await page.getByRole('menuitem', { name: 'Delete' }).click();
        await expect(page.getByRole('dialog', { name: /Delete/ })).toBeVisible();
        await look('the question before a chat is deleted');

        await screen.open('/c/00000000-0000-4000-8000-000000000000');
        await expect(page.getByRole('heading', { name: 'This chat does not exist' })).toBeVisible();
        await look('a chat that does not exist');
        expect(found).toEqual([]);
        conduct.network.length = 0;
        // The page says so itself, to be seen in the console.
        conduct.errors.length = 0;
      });
    });
  }
}

async function send(screen: Screen, text: string): Promise<void> {
  await screen.message.fill(text);
  await screen.send.click();
  await expect(screen.stop).toBeHidden();
}

test('menus and dialogs give the focus back', async ({ page, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  script(lab, { text: 'word001', rate: 0 }, { text: 'word002', rate: 0 });
  await screen.open();
  const model = page.getByRole('button', { name: /^Model:/ });
  await tabTo(page, model);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(model).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitemradio').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(model).toBeFocused();

  const account = page.getByRole('button', { name: /^Guest/ });
  await tabTo(page, account);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio').first()).toBeFocused();
  await page.getByRole('menuitem', { name: /shortcuts/i }).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(account).toBeFocused();

  await screen.ask('The older chat');
  await expect(screen.stop).toBeHidden();
  await screen.open();
  await screen.ask('The newer chat');
  await expect(screen.stop).toBeHidden();
  const chats = page.getByRole('navigation', { name: 'Chats' });
  const newer = chats.getByRole('link', { name: /Newer chat/ });
  await newer.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title of the chat' })).toBeFocused();
  await page.keyboard.type('A better name');
  await page.keyboard.press('Enter');
  await expect(chats.getByRole('link', { name: 'A better name' })).toBeFocused();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Delete' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(chats.getByRole('link', { name: 'A better name' })).toHaveCount(0);
  await expectFocusKept(page);
});

test('the focus is never lost when what had it goes', async ({ page, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  script(
    lab,
    { text: numberedText(40), rate: 0, fault: 'stall', after: 20 },
    { text: pageAnswer('<h1>Rest</h1>'), rate: 0 },
  );
  await screen.open();
  await screen.message.focus();
  await page.keyboard.type('From the keyboard');
  await page.keyboard.press('Enter');
  await expect(screen.conversation).toContainText('word010');
  await expectFocusKept(page);
  await tabTo(page, screen.stop);
  await page.keyboard.press('Enter');
  await expect(screen.stop).toBeHidden();
  await expectFocusKept(page);
  const again = page.getByRole('button', { name: 'Continue' });
  await again.focus();
  await page.keyboard.press('Enter');
  await expect(again).toHaveCount(0);
  await expectFocusKept(page);
  await expect(screen.stop).toBeHidden();

  for (const name of [
    'Hide chats',
    'Show chats',
    'Hide conversation',
    'Show conversation',
    'Hide the result',
    'Show the result',
  ]) {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expectFocusKept(page);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 740 } });

  test('the focus goes along to the other column', async ({ page, lab }) => {
    const screen = screenOf(page, lab.studio.url);
    script(lab, { text: pageAnswer('<h1>Small</h1>'), rate: 0 });
    await screen.open();
    await screen.ask('A page on a phone');
    await expect(screen.stop).toBeHidden();
    await page.getByRole('button', { name: /index\.html/ }).press('Enter');
    await expect(page.getByRole('tab', { name: 'Result' })).toBeFocused();
  });
});

test('an example opened from the keyboard leaves the focus in its chat', async ({ page, demo }) => {
  const screen = screenOf(page, demo.url);
  await screen.open();
  await expect(page.getByRole('button', { name: /^Model: Demo/ })).toBeVisible();
  await page
    .getByRole('region', { name: /Finished/ })
    .getByRole('button')
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/c\//);
  await expect(screen.previewState).toContainText(/ready/i);
  await expectFocusKept(page);
});

test('a hint shows for a resting pointer and the focus, and goes with Esc', async ({ page, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  await screen.open();
  const hint = page.getByRole('tooltip');
  const hide = page.getByRole('button', { name: 'Hide chats' });
  await hide.hover();
  await expect(hint).toContainText('Hide chats');
  await expect(hide).toHaveAccessibleDescription(/Hide chats/);
  await page.keyboard.press('Escape');
  await expect(hint).toHaveCount(0);
  await page.mouse.move(700, 700);
  await tabTo(page, hide);
  await expect(hint).toContainText('Hide chats');
});
