/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { bundleReact } from './bundle.ts';
import { talk } from './conversations.ts';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
export const hasChromium = existsSync(CHROMIUM);
/** Goes into the title of skipped suites. */
export const HOW_TO_ENABLE = hasChromium ? '' : ' (skipped: set CHROMIUM_PATH to a Chromium)';

const HOST = 'http://demo.invalid';
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });

export interface Stage {
  page: Page;
  /** Errors and outside requests since the page was opened. */
  troubles: string[];
}

/** Plays a conversation and opens its project; nothing but the project's own files is answered. */
export async function open(browser: Browser, prompts: readonly string[], width = 1280): Promise<Stage> {
  const files = Object.values(talk(...prompts).files);
  const served = new Map(files.map(({ path, content }) => [path, content]));
  if (served.has('src/main.tsx')) served.set('index.html', await bundleReact(files));
  const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    const body = url.origin === HOST ? served.get(url.pathname.slice(1) || 'index.html') : undefined;
    if (body === undefined && !url.pathname.endsWith('favicon.ico')) troubles.push(`asked for ${url.href}`);
    const type = TYPES[url.pathname.split('.').pop() ?? ''] ?? 'text/html';
    return body === undefined
      ? route.fulfill({ status: 204 })
      : route.fulfill({ body, contentType: `${type}; charset=utf-8` });
  });
  await page.goto(`${HOST}/index.html`);
  // Two frames: an app has drawn and listens to keys.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
  return { page, troubles };
}

/** What hangs over the right edge of the window. */
export const overhang = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          element.closest('svg, .visually-hidden, .sr-only, dialog') === null &&
          element.getBoundingClientRect().right > width + 1,
      )
      .map((element) => `${element.tagName} ${element.className}`);
  });

/** Controls that a screen reader could not name, and ones too small for a finger. */
export const poorControls = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, a[href]')].flatMap(
      (element) => {
        const labels =
          element instanceof HTMLInputElement ||
          element instanceof HTMLSelectElement ||
          element instanceof HTMLTextAreaElement
            ? [...(element.labels ?? [])].map((label) => label.textContent).join('')
            : '';
        const name = (element.getAttribute('aria-label') ?? '') + labels + (element.textContent ?? '');
        return name.trim() === '' ? [`no name: ${element.outerHTML.slice(0, 90)}`] : [];
      },
    ),
  );

/** Visible text that falls short of 4.5:1 (3:1 when large) on the colour it stands on; text over drawings is left out. */
export const faintText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const rgba = (css: string): number[] => {
      if (canvas === null) return [0, 0, 0, 255];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (colour: readonly number[]): number => {
      const [r = 0, g = 0, b = 0] = colour.map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = (element: Element | null): number[] => {
      for (let at = element; at !== null; at = at.parentElement) {
        const colour = rgba(getComputedStyle(at).backgroundColor);
        if ((colour[3] ?? 0) > 250) return colour;
      }
      return [255, 255, 255, 255];
    };
    return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      const box = element.getBoundingClientRect();
      if (
        !own ||
        box.width < 2 ||
        element.closest('svg, [disabled], .visually-hidden, .sr-only, .skip') !== null ||
        !element.checkVisibility()
      )
        return [];
      const style = getComputedStyle(element);
      const [a, b] = [luminance(rgba(style.color)), luminance(ground(element))];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      const size = Number.parseFloat(style.fontSize);
      return ratio < (size >= 24 ? 3 : 4.5)
        ? [`${ratio.toFixed(2)} “${(element.textContent ?? '').trim().slice(0, 30)}”`]
        : [];
    });
  });
