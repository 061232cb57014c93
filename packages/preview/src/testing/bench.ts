import { existsSync } from 'node:fs';
import { chromium, type Browser, type Frame, type Page, type Request } from '@playwright/test';
import type { PreviewEngine, PreviewSnapshot } from '../types.ts';
import { startPreviewServer, type PreviewServer } from './server.ts';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
/** False where browser tests have to be skipped. */
export const hasChromium = existsSync(CHROMIUM);
/** Goes into the title of skipped suites. */
export const HOW_TO_ENABLE = hasChromium ? '' : ' (skipped: set CHROMIUM_PATH to a Chromium)';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const hostRules = (loopback: readonly string[]): string =>
  `--host-resolver-rules=${loopback.map((host) => `MAP ${host} 127.0.0.1, `).join('')}MAP * ~NOTFOUND, EXCLUDE localhost`;

/** A Chromium for which every name but the given ones leads nowhere. */
export const launchChromium = (loopback: readonly string[]): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: [...ARGUMENTS, hostRules(loopback)] });

declare global {
  interface Window {
    createPreviewEngine: (options?: object) => PreviewEngine;
    engine: PreviewEngine;
    phases: string[];
  }
}

/** How the host page is opened. */
export interface OpenOptions {
  hangMs?: number;
  /** Script that runs first in every document; the page is then one of its own. */
  init?: string;
  /** Address that the tab shows before the host page; the page is then one of its own. */
  before?: string;
  /** Size of the sheet, pixels. */
  size?: { width: number; height: number };
}

/** A browser and a server shared by one test file. */
export interface Bench {
  server: PreviewServer;
  browser: Browser;
  open(options?: OpenOptions): Promise<Studio>;
  close(): Promise<void>;
}

/** How a bench is set up. */
export interface BenchOptions {
  /** Host names that lead to this machine; every other name leads nowhere. */
  loopback?: readonly string[];
  /** As the operator's switch: pages may load from other hosts. */
  allowOutside?: boolean;
}

export async function startBench({ loopback = [], allowOutside = false }: BenchOptions = {}): Promise<Bench> {
  const server = await startPreviewServer({ allowOutside });
  const browser = await launchChromium(loopback);
  let shared: Page | null = null;
  return {
    server,
    browser,
    open: async ({ hangMs, init, size, before } = {}) => {
      const own = init !== undefined || before !== undefined;
      const page = own || !shared ? await browser.newPage() : shared;
      if (init !== undefined) await page.addInitScript(init);
      if (before !== undefined) await page.goto(before);
      if (!own) shared = page;
      const studio = await Studio.open(page, server, hangMs === undefined ? {} : { hangMs });
      if (size) await studio.resize(size.width, size.height);
      return studio;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Files of a project by path. */
export type Sources = Readonly<Record<string, string>>;

/** The host page with one engine. Tests of a file share the page, one after the other. */
export class Studio {
  readonly page: Page;
  /** Addresses of other hosts that the page tried to reach. */
  readonly outside: string[] = [];

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page, server: Pick<PreviewServer, 'url'>, options: object): Promise<Studio> {
    const studio = new Studio(page);
    // A request that the policy refuses is reported too; it never leaves the browser.
    const note = (request: Request): void => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(server.url) && request.failure()?.errorText !== 'csp')
        studio.outside.push(url);
    };
    page.removeAllListeners().on('requestfinished', note).on('requestfailed', note);
    if (page.url() !== `${server.url}/`) await page.goto(`${server.url}/`);
    await page.evaluate((engineOptions) => {
      const engine = window.createPreviewEngine(engineOptions);
      window.engine = engine;
      window.phases = [];
      engine.subscribe(() => {
        const { phase } = engine.getSnapshot();
        if (window.phases.at(-1) !== phase) window.phases.push(phase);
      });
      engine.attach(document.getElementById('sheet') ?? document.body);
    }, options);
    return studio;
  }

  /** Makes the sheet, and the window around it, as large as given. */
  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
    await this.page.evaluate(
      (size) => {
        document.body.style.margin = '0';
        const sheet = document.getElementById('sheet');
        if (sheet) Object.assign(sheet.style, { width: `${size.width}px`, height: `${size.height}px` });
      },
      { width, height },
    );
  }

  async update(key: string, sources: Sources, streaming = false): Promise<void> {
    const files = Object.fromEntries(
      Object.entries(sources).map(([path, content]) => [path, { path, content, complete: !streaming }]),
    );
    await this.page.evaluate((project) => window.engine.update(project), { key, files, streaming });
  }

  snapshot(): Promise<PreviewSnapshot> {
    return this.page.evaluate(() => window.engine.getSnapshot());
  }

  /** Waits until the newest project is ready or failed. */
  async settled(key: string, timeout = 15_000): Promise<PreviewSnapshot> {
    await this.page.waitForFunction(
      (wanted) => {
        const { phase, key: current } = window.engine.getSnapshot();
        return current === wanted && (phase === 'ready' || phase === 'failed');
      },
      key,
      { polling: 10, timeout },
    );
    return this.snapshot();
  }

  async run(key: string, sources: Sources): Promise<PreviewSnapshot> {
    await this.update(key, sources);
    return this.settled(key);
  }

  /** The frame that the person sees. */
  async sheet(): Promise<Frame> {
    const element = await this.page.waitForSelector('iframe[title="Preview"]', { state: 'attached' });
    const frame = await element.contentFrame();
    if (!frame) throw new Error('The shown iframe has no document.');
    return frame;
  }

  /** Text of the page on the sheet. */
  async text(): Promise<string> {
    return (await this.sheet()).evaluate(() => document.body.innerText.trim());
  }

  async close(): Promise<void> {
    await this.page.evaluate(() => {
      window.engine.dispose();
      document.getElementById('sheet')?.replaceChildren();
    });
  }
}
