import { expect, test as base } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { embeddedStore, openLab, startStudio } from '@studio/test-server';
import type { Lab, Studio } from '@studio/test-server';

interface WorkerFixtures {
  /** The studio as `npm start` gives it: embedded database, demo model, only faster. */
  demo: Studio;
  /** A studio whose model answers what the test's prompt says. */
  lab: Lab;
}

/** What a browser did that it should not have. */
interface Misdeeds {
  /** Requests to another host. */
  outside: string[];
  /** Breaches of the content policy of our own pages. */
  violations: string[];
  /** Exceptions, and what our own pages report as errors. */
  errors: string[];
  /** Requests that failed. */
  network: string[];
  /** What the preview's policy kept a generated page from; no misdeed of ours, and to be expected while a page is half written. */
  refused: string[];
}

interface TestFixtures {
  /** Present for every test: fails it when the browser asked another host, broke the content policy or a page threw. */
  conduct: Misdeeds;
}

/** Notes every misdeed of every page and frame of a context. */
function observe(context: BrowserContext): Misdeeds {
  const seen: Misdeeds = { outside: [], violations: [], errors: [], network: [], refused: [] };
  const isOutside = (url: string) =>
    /^(https?|wss?):$/.test(new URL(url).protocol) && new URL(url).hostname !== 'localhost';
  context.on('request', (request) => {
    if (isOutside(request.url())) seen.outside.push(request.url());
  });
  context.on('requestfailed', (request) => {
    // Announced, but never sent: the content policy stopped it.
    if (!isOutside(request.url()) || !/csp/i.test(request.failure()?.errorText ?? '')) return;
    seen.outside.splice(seen.outside.indexOf(request.url()), 1);
    seen.refused.push(request.url());
  });
  context.on('console', (message) => {
    const text = message.text();
    // Only the frame's policy names the preview's folder as a source.
    if (/content security policy/i.test(text))
      (text.includes('/preview/') ? seen.refused : seen.violations).push(text);
    else if (message.type() !== 'error' || message.location().url.includes('/preview/')) return;
    else if (/^Failed to load resource|net::ERR_/.test(text)) seen.network.push(text);
    else seen.errors.push(text);
  });
  context.on('weberror', (error) => seen.errors.push(String(error.error().stack ?? error.error())));
  return seen;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  demo: [
    async ({ browserName: _browserName }, use) => {
      const studio = await startStudio({
        env: { DEMO_TOKENS_PER_SECOND: '1500', GUEST_MESSAGE_LIMIT: '100' },
      });
      await use(studio);
      await studio.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  lab: [
    async ({ browserName: _browserName }, use) => {
      const lab = await openLab({ store: embeddedStore, env: { GUEST_MESSAGE_LIMIT: '100' } });
      await use(lab);
      await lab.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  conduct: [
    async ({ context }, use) => {
      const seen = observe(context);
      await use(seen);
      expect({ ...seen, refused: [] }).toEqual({
        outside: [],
        violations: [],
        errors: [],
        network: [],
        refused: [],
      });
    },
    { auto: true },
  ],
});

export { expect };
