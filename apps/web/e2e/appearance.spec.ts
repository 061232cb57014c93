import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { screenOf } from './support/screen.ts';

const ground = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) throw new Error('no canvas');
    canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 3;
  });

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme} colours`, () => {
    test.use({ colorScheme: scheme });

    test('the studio is in those colours, and a chosen theme stays over a reload', async ({ page, lab }) => {
      const screen = screenOf(page, lab.studio.url);
      const other = scheme === 'dark' ? 'Light' : 'Dark';
      const expectGround = async (dark: boolean) => {
        const value = await ground(page);
        if (dark) expect(value).toBeLessThan(80);
        else expect(value).toBeGreaterThan(200);
      };
      await screen.open();
      await expectGround(scheme === 'dark');
      await page.getByRole('button', { name: /^Guest/ }).click();
      await page.getByRole('menuitemradio', { name: other }).click();
      await expectGround(other === 'Dark');
      await page.reload();
      await expectGround(other === 'Dark');
    });
  });
}
