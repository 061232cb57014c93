import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Findings that stop people: each as one readable line. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // A colour on its way is not one to judge; and the preview holds a stranger's page.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
        .map(({ finished }) => finished.catch(() => undefined)),
    ),
  );
  const { violations } = await new AxeBuilder({ page }).exclude('iframe[title="Preview"]').analyze();
  return (
    violations
      // Also what lies outside of every landmark: who goes by them does not find it.
      .filter(({ id, impact }) => impact === 'serious' || impact === 'critical' || id === 'region')
      .flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
      )
  );
}

/** Presses Tab until the focus is on the target. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not reach it.');
}

/** Waits until the focus is on something that can be seen; fails when it stays lost. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const { activeElement } = document;
        return (
          activeElement !== null &&
          activeElement !== document.body &&
          activeElement.checkVisibility({ visibilityProperty: true })
        );
      }),
    )
    .toBe(true);
}
