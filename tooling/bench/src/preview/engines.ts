import type { Page } from '@playwright/test';
import type { BundlerServer } from '@studio/sandpack-bundler';

type Texts = Record<string, string>;

/** An engine under measurement. */
export interface Contestant {
  name: string;
  url: string;
  /** Shows the project in a page that has been opened. */
  start(page: Page, texts: Texts): Promise<void>;
  /** Hands in changed files; resolves with the time at which it did, on the wall clock. */
  edit(page: Page, texts: Texts, key: string): Promise<number>;
}

export const ours = (url: string): Contestant => ({
  name: 'Studio Lite',
  url,
  start: (page, texts) =>
    page.evaluate((given) => {
      const engine = window.createPreviewEngine();
      window.engine = engine;
      const files = Object.entries(given).map(([path, content]) => [path, { path, content, complete: true }]);
      engine.attach(document.getElementById('sheet') ?? document.body);
      engine.update({ key: 'first', files: Object.fromEntries(files), streaming: false });
    }, texts),
  edit: (page, texts, key) =>
    page.evaluate(
      ([given, name]) => {
        const now = performance.timeOrigin + performance.now();
        const files = Object.entries(given).map(([path, content]) => [
          path,
          { path, content, complete: true },
        ]);
        window.engine.update({ key: name, files: Object.fromEntries(files), streaming: false });
        return now;
      },
      [texts, key] as const,
    ),
});

export const sandpack = ({ url, versions }: BundlerServer): Contestant => ({
  name: 'Sandpack, self-hosted',
  url,
  start: (page, texts) =>
    page.evaluate(([given, exact]) => window.startSandpack(given, exact), [texts, { ...versions }] as const),
  edit: (page, texts) =>
    page.evaluate((given) => {
      const now = performance.timeOrigin + performance.now();
      window.updateSandpack(given);
      return now;
    }, texts),
});
