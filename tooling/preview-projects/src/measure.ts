import type { Frame, Page } from '@playwright/test';
import type { Step } from './projects.ts';

/** What is seen of a page. */
export interface Picture {
  text: string;
  height: number;
  /** One line for every visible element: what it is, where it stands, its colours and type. */
  elements: string[];
  brokenImages: number;
}

/** Looks at a page once it has come to rest. */
export async function measure(page: Page | Frame): Promise<Picture> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    document.getAnimations().forEach((each) => {
      try {
        each.finish();
      } catch {
        each.cancel(); // without end
      }
    });
  });
  let last = '';
  for (;;) {
    const picture = await look(page);
    const now = JSON.stringify(picture);
    if (now === last) return picture;
    last = now;
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }
}

function look(page: Page | Frame): Promise<Picture> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    // The same colour is written in many ways.
    const painter = {
      colour(text: string): string {
        if (!canvas) return text;
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = text;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data].join();
      },
    };
    const elements: string[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('script, style, noscript, template, next-route-announcer')) continue;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (box.width * box.height === 0 || style.visibility === 'hidden' || style.opacity === '0') continue;
      const { left, top, width, height } = box;
      const place = [left, top, width, height].map((each) => Math.round(each)).join();
      elements.push(
        [
          element.localName,
          place,
          painter.colour(style.color),
          painter.colour(style.backgroundColor),
          style.borderTopWidth,
          painter.colour(style.borderTopColor),
          style.fontSize,
          style.fontWeight,
          style.fontFamily,
          style.borderTopLeftRadius,
        ].join(' '),
      );
    }
    return {
      text: document.body.innerText.replace(/\s+/g, ' ').trim(),
      height: document.documentElement.scrollHeight,
      elements,
      brokenImages: [...document.images].filter((image) => image.complete && image.naturalWidth === 0).length,
    };
  });
}

/** Does what a person would do. */
export async function perform(page: Page | Frame, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if ('click' in step) await page.locator(step.click).first().click({ timeout: 5000 });
    else if ('wait' in step)
      await page.locator(step.wait).first().waitFor({ state: 'attached', timeout: 5000 });
    else if ('fill' in step) await page.locator(step.fill[0]).first().fill(step.fill[1]);
    else if ('press' in step) await page.locator(step.press[0]).first().press(step.press[1]);
    else await page.locator(step.select[0]).first().selectOption(step.select[1]);
  }
}
