import type { Page } from '@playwright/test';
import { parseManifest, startBench, type Bench, type Manifest, type Studio } from '@studio/preview/testing';
import { filesOfAnswer } from './corpus.ts';
import { measure, STEADY, type Measures } from './measure.ts';
import { answerNetwork, readManifest } from './network.ts';
import { startPageServer, type PageServer } from './page-server.ts';

/** One rendering of a page: what is seen of it, and what it complained of. */
export interface Rendering extends Measures {
  errors: string[];
}

/** The two renderings of a page, and what the studio said about other hosts. */
export interface Pair {
  studio: Rendering;
  direct: Rendering;
  /** Requests to other hosts that left the page in the studio. There must be none. */
  left: string[];
  blocked: string[];
  phase: string;
}

const SIZE = { width: 1280, height: 800 };
/** Counters and entrances of real pages last about two seconds. */
const CALM_MS = 2200;

/** Renders pages both ways in one Chromium. */
export class Renderer {
  readonly #bench: Bench;
  readonly #studio: Studio;
  readonly #direct: Page;
  readonly #calmMs: number;
  readonly #server: PageServer;
  #count = 0;

  private constructor(bench: Bench, studio: Studio, direct: Page, server: PageServer, calmMs: number) {
    this.#server = server;
    this.#calmMs = calmMs;
    this.#bench = bench;
    this.#studio = studio;
    this.#direct = direct;
  }

  /** `calmMs`: how long a page is left alone before it is looked at. */
  static async start(calmMs = CALM_MS): Promise<Renderer> {
    const bench = await startBench();
    const manifest: Manifest | null = parseManifest(readManifest());
    if (!manifest) throw new Error('The preview is not built.');
    const studio = await bench.open({ init: STEADY, size: SIZE });
    const direct = await bench.browser.newPage({ viewport: SIZE });
    await direct.addInitScript(STEADY);
    const server = await startPageServer();
    await answerNetwork(direct, server.origin, { manifest, base: `${bench.server.url}/preview/` });
    return new Renderer(bench, studio, direct, server, calmMs);
  }

  async render(html: string): Promise<Pair> {
    // Checksums are those of the originals.
    this.#server.html = html.replace(/\sintegrity\s*=\s*("[^"]*"|'[^']*')/gi, '');
    const [direct, { rendering, phase, blocked }] = await Promise.all([
      this.#renderDirectly(),
      this.#renderInStudio(html),
    ]);
    return { studio: rendering, direct, left: [...this.#studio.outside], blocked, phase };
  }

  async close(): Promise<void> {
    await this.#bench.close();
    await this.#server.close();
  }

  async #renderDirectly(): Promise<Rendering> {
    const page = this.#direct;
    const errors: string[] = [];
    page.removeAllListeners('pageerror').on('pageerror', (error) => errors.push(error.message));
    page.removeAllListeners('console').on('console', (message) => {
      if (
        message.type() === 'error' &&
        !/Failed to load resource|blocked by CORS|net::ERR/.test(message.text())
      )
        errors.push(message.text());
    });
    await page.goto(`${this.#server.origin}/`, { waitUntil: 'load' });
    await page.waitForTimeout(this.#calmMs);
    return { ...(await page.evaluate(measure)), errors };
  }

  async #renderInStudio(html: string): Promise<{ rendering: Rendering; phase: string; blocked: string[] }> {
    const files = filesOfAnswer(html);
    this.#count += 1;
    const key = `page-${this.#count}`;
    const sources = Object.fromEntries(Object.values(files).map(({ path, content }) => [path, content]));
    // A version that fails does not replace one that runs: each page starts from an empty sheet.
    await this.#studio.page.evaluate(() => {
      window.engine.dispose();
      const sheet = document.getElementById('sheet');
      sheet?.replaceChildren();
      window.engine = window.createPreviewEngine();
      if (sheet) window.engine.attach(sheet);
    });
    await this.#studio.run(key, sources);
    await this.#studio.page.waitForTimeout(this.#calmMs);
    const sheet = await this.#studio.sheet();
    const measures = await sheet.evaluate(measure);
    const snapshot = await this.#studio.snapshot();
    const errors = snapshot.console
      .filter(({ level }) => level === 'error')
      .flatMap(({ text, count }) => Array<string>(count).fill(text));
    return { rendering: { ...measures, errors }, phase: snapshot.phase, blocked: snapshot.blocked };
  }
}

/** Several renderers, each with a browser of its own: most of a rendering is waiting until a page is calm. */
export class RendererPool {
  readonly #all: readonly Renderer[];
  readonly #free: Renderer[];
  readonly #waiting: ((renderer: Renderer) => void)[] = [];

  private constructor(all: readonly Renderer[]) {
    this.#all = all;
    this.#free = [...all];
  }

  static async start(size: number, calmMs?: number): Promise<RendererPool> {
    return new RendererPool(await Promise.all(Array.from({ length: size }, () => Renderer.start(calmMs))));
  }

  async render(html: string): Promise<Pair> {
    const renderer =
      this.#free.pop() ?? (await new Promise<Renderer>((resolve) => this.#waiting.push(resolve)));
    try {
      return await renderer.render(html);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(renderer);
      else this.#free.push(renderer);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((renderer) => renderer.close()));
  }
}
