import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { screenOf, type Screen } from './support/screen.ts';
import { pageAnswer, script } from './support/scripts.ts';

const SAYS = `<h1>Says</h1>
<script>
console.info('begun');
console.log('state', { user: { name: 'Ann' }, list: [1, 2] });
console.group('Group');
console.log('inside');
console.groupEnd();
console.table([{ bean: 'Sidama' }]);
</script>`;

async function build(screen: Screen, lab: Parameters<typeof script>[0], body: string): Promise<void> {
  script(lab, { text: pageAnswer(body), rate: 0 });
  await screen.open();
  await screen.ask('A page');
  await expect(screen.stop).toBeHidden();
  await expect(screen.previewState).toContainText(/ready/i);
}

/** Tabs of the workbench that a finger would miss. */
async function smallTabs(page: Page): Promise<string[]> {
  const tabs = await page.getByRole('tablist', { name: 'Workbench' }).getByRole('tab').all();
  const boxes = await Promise.all(tabs.map((tab) => tab.boundingBox()));
  return boxes
    .map((box) => `${String(box?.width)}×${String(box?.height)}`)
    .filter((_, at) => Math.min(boxes[at]?.width ?? 0, boxes[at]?.height ?? 0) < 44);
}

test('the console shows values, folds groups, filters levels and opens places', async ({ page, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  await build(screen, lab, SAYS);
  await page.getByRole('tab', { name: /Console/ }).click();
  const lines = page.getByRole('region', { name: 'Console lines' });
  await lines.getByText('{ user: { name: "Ann" }, list: [1, 2] }').click();
  await lines.getByText('user: { name: "Ann" }', { exact: true }).click();
  await expect(lines.getByText('name: "Ann"', { exact: true })).toBeVisible();
  await expect(lines.getByRole('cell', { name: '"Sidama"' })).toBeVisible();

  await lines.getByRole('button', { name: 'Fold the group' }).click();
  await expect(lines.getByText('inside')).toBeHidden();
  await lines.getByRole('button', { name: 'Unfold the group' }).click();
  await expect(lines.getByText('inside')).toBeVisible();

  await page.getByRole('button', { name: /^Infos/ }).click();
  await expect(lines.getByText('begun')).toBeHidden();
  await page.getByRole('button', { name: /^Infos/ }).click();

  await lines.getByRole('button', { name: 'Open index.html:11' }).click();
  await expect(page.getByRole('tab', { name: /Code/ })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.cm-activeLine')).toContainText("console.log('state'");

  await page.getByRole('tab', { name: /Console/ }).click();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(lines).toContainText('The page has said nothing.');
  await expect(lines).toBeFocused();
});

test('the sheet has four widths, and the chosen one is there again', async ({ page, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  await build(screen, lab, '<h1>Wide</h1>');
  const width = () => screen.preview.locator('html').evaluate(() => window.innerWidth);
  const size = page.getByRole('note', { name: /Size of the sheet/ });
  await expect.poll(width).toBe(1280);
  await expect(size).toContainText('%');
  // A desktop's page would be too small to read here, as long as nobody chose it.
  await page.setViewportSize({ width: 768, height: 900 });
  await expect.poll(width).toBeLessThan(640);
  await expect(size).not.toContainText('%');
  expect(await smallTabs(page)).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(width).toBe(1280);
  await page.getByRole('radio', { name: /Phone/ }).check();
  await expect.poll(width).toBe(375);
  await page.setViewportSize({ width: 768, height: 900 });
  await expect(page.getByRole('radio', { name: /Phone/ })).toBeHidden();
  expect(await width()).toBe(375);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('radio', { name: /Tablet/ }).check();
  await expect.poll(width).toBe(768);
  await page.getByRole('radio', { name: /Free/ }).check();
  await expect(size).not.toContainText('%');
  const whole = await width();
  const handle = page.getByRole('separator', { name: 'Width of the free sheet' });
  await handle.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(width).toBe(whole - 16);
  await page.reload();
  await expect(screen.previewState).toContainText(/ready/i);
  await expect(page.getByRole('radio', { name: /Free/ })).toBeChecked();
  await expect.poll(width).toBe(whole - 16);

  // Beside the conversation there is no room for the switch here.
  await page.setViewportSize({ width: 768, height: 1024 });
  await expect(page.getByRole('radio', { name: /Phone/ })).toBeHidden();
  await page.getByRole('button', { name: 'Width of the sheet: Free width' }).click();
  await page.getByRole('menuitemradio', { name: /Phone/ }).click();
  await expect.poll(width).toBe(375);
});

test('the sheet fills the screen and gives the focus back', async ({ page, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  await build(screen, lab, '<h1>Large</h1>');
  const enter = page.getByRole('button', { name: 'Full screen', exact: true });
  await enter.click();
  const leave = page.getByRole('button', { name: 'Leave full screen' });
  await expect(leave).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(leave).toBeHidden();
  await expect(enter).toBeFocused();
});

test('a tab of its own runs the version alone, on an origin that can reach nothing', async ({
  page,
  lab,
  context,
}) => {
  const screen = screenOf(page, lab.studio.url);
  await build(
    screen,
    lab,
    `<h1>Alone</h1><p id="seen"></p><script>
const tries = [() => top.document.title, () => parent.localStorage, () => window.opener, () => document.cookie, () => window.origin];
document.getElementById('seen').textContent = tries.map((each) => { try { return String(each()) } catch { return 'refused' } }).join('|');
</script>`,
  );
  const opening = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Open in a tab of its own' }).click();
  const tab = await opening;
  await expect(tab.frameLocator('iframe[title="Preview"]').locator('#seen')).toHaveText(
    'refused|refused|null||null',
  );
  await expect(tab).toHaveTitle(/Version 1/);
  expect(await tab.evaluate(() => window.opener as unknown)).toBeNull();
  await expect(tab.locator('iframe[title="Preview"]')).toHaveAttribute('sandbox', /^(?!.*allow-same-origin)/);
  await tab.close();
});

test('the version of somebody else does not open', async ({ page, lab, browser, conduct }) => {
  const screen = screenOf(page, lab.studio.url);
  await build(screen, lab, '<h1>Mine</h1>');
  const address = await page
    .getByRole('link', { name: 'Open in a tab of its own' })
    .evaluate((link: HTMLAnchorElement) => link.href);
  const stranger = await browser.newPage();
  await stranger.goto(address);
  await expect(stranger.getByRole('alert').filter({ hasText: 'belongs to someone else' })).toBeVisible();
  await expect(stranger.locator('iframe')).toHaveCount(0);
  await stranger.close();
  conduct.network.length = 0;
});

test('what was changed by hand is the truth in the next turn', async ({ page, lab }) => {
  const screen = screenOf(page, lab.studio.url);
  await build(screen, lab, '<h1>As written</h1>');
  await page.getByRole('tab', { name: /Code/ }).click();
  // Sandpack names its frame as it names the text in it.
  const editor = page.locator('.cm-content').and(page.getByRole('textbox', { name: /Code Editor/ }));
  await expect(editor).toHaveAttribute('contenteditable', 'true');
  await editor.getByText('<h1>As written</h1>').click();
  await page.keyboard.press('End');
  await page.keyboard.type('<p>Written by a person</p>');
  await expect(page.getByRole('status', { name: 'State of your edits' })).toHaveText('Saved as version 2');
  await page.getByRole('button', { name: 'New file' }).click();
  const name = page.getByRole('textbox', { name: 'Name of the new file' });
  await name.fill('../outside.txt');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'cannot be the name' })).toBeVisible();
  await expect(name).toHaveValue('../outside.txt');
  await page.keyboard.press('Escape');

  const before = lab.double.requests.length;
  script(lab, { text: pageAnswer('<h1>Next</h1>'), rate: 0 });
  await screen.message.fill('Go on');
  await screen.send.click();
  const told = () => JSON.stringify(lab.double.requests.slice(before).map(({ body }) => body));
  await expect.poll(told).toContain('<p>Written by a person</p>');
  await expect(screen.stop).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true });

  test('the sheet is as wide as there is room, and every view fits', async ({ page, lab }) => {
    const screen = screenOf(page, lab.studio.url);
    const before = ['about-the-roaster.css', 'beans-and-prices.css', 'cart-and-checkout.css'];
    script(lab, { text: pageAnswer(SAYS, before), rate: 0 });
    await screen.open();
    await screen.ask('A page');
    await page.getByRole('tab', { name: 'Result' }).click();
    await expect(screen.previewState).toContainText(/ready/i);
    await expect
      .poll(() => screen.preview.locator('html').evaluate(() => window.innerWidth))
      .toBeLessThan(375);
    for (const name of [/Code/, /Console/, /Versions/, /Preview/]) {
      await page.getByRole('tab', { name }).click();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await expect(page.getByRole('button', { name: 'Download the project' })).toBeInViewport({ ratio: 1 });
    }
    expect(await smallTabs(page)).toEqual([]);
    await page.getByRole('tab', { name: /Code/ }).click();
    // The beginning of the project, not what was written first; and it is seen in the strip.
    const opened = page.getByRole('navigation', { name: 'Files' }).locator('[aria-current]');
    await expect(opened).toContainText('index.html');
    await expect(opened).toBeInViewport({ ratio: 0.98 });
  });
});
