import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { screenOf } from './support/screen.ts';
import { pageAnswer, script } from './support/scripts.ts';

const ground = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) throw new Error('no canvas');
    canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 3;
  });

/** Findings that stop people: each as one readable line. */
async function seriousFindings(page: Page): Promise<string[]> {
  // The preview holds a stranger's page; it is not ours to judge.
  const { violations } = await new AxeBuilder({ page }).exclude('iframe[title="Preview"]').analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    );
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme} colours`, () => {
    test.use({ colorScheme: scheme });

    test('home and studio are accessible and in those colours', async ({ page, lab }) => {
      const screen = screenOf(page, lab.studio.url);
      await screen.open();
      await expect(screen.send).toBeVisible();
      expect(await ground(page))[scheme === 'dark' ? 'toBeLessThan' : 'toBeGreaterThan'](
        scheme === 'dark' ? 80 : 200,
      );
      expect(await seriousFindings(page)).toEqual([]);

      script(lab, { text: pageAnswer('<h1>Hello</h1>'), rate: 0 });
      await screen.ask('A page that says hello');
      await expect(screen.previewState).toContainText(/ready/i);
      await expect(screen.stop).toBeHidden();
      expect(await seriousFindings(page)).toEqual([]);
      await page.getByRole('tab', { name: /Code/ }).click();
      await expect(page.getByRole('tabpanel', { name: /Code/ })).toContainText('<h1>Hello</h1>');
      expect(await seriousFindings(page)).toEqual([]);
    });
  });
}
