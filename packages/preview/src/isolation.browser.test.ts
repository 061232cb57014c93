import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HELLO } from './shared/messages.ts';
import { HOW_TO_ENABLE, hasChromium, startBench, type Bench, type Studio } from './testing/bench.ts';

/** What hostile pages try against other hosts and the app is in `escape/`; here is what a frame is. */
describe.skipIf(!hasChromium)(`the isolation of a preview${HOW_TO_ENABLE}`, () => {
  let bench: Bench;
  let studio: Studio;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    studio = await bench.open();
  });
  afterEach(() => studio.close());

  it('has an opaque origin, no cookies and storage of its own that lives in memory', async () => {
    await studio.run('a', {
      'index.html':
        '<!doctype html><script>localStorage.theme = "dark"; localStorage.setItem("a", 1); sessionStorage.b = 2; document.cookie = "mine=1; path=/"</script>',
    });
    const seen = await (
      await studio.sheet()
    ).evaluate(() => ({
      origin,
      cookie: document.cookie,
      keys: Object.keys(localStorage),
      theme: localStorage.getItem('theme'),
      length: localStorage.length,
      b: sessionStorage.b as string,
    }));
    expect(seen).toEqual({
      origin: 'null',
      cookie: 'mine=1',
      keys: ['theme', 'a'],
      theme: 'dark',
      length: 2,
      b: '2',
    });
    expect((await studio.page.context().cookies()).map((cookie) => cookie.name)).toEqual(['secret']);
  });

  it('hands its port over once: a page that greets again is ended, and what it forges is not heard', async () => {
    await studio.update('a', {
      'index.html': `<!doctype html><script>
addEventListener('message', ({ ports: [port] }) => {
  if (!port) return;
  for (const run of [1, 2, 3]) {
    port.postMessage({ t: 'console', run, entries: [{ level: 'log', text: 'forged', count: 1 }] });
    port.postMessage({ t: 'settled', run });
  }
});
parent.postMessage(${JSON.stringify(HELLO)}, '*');
</script>`,
    });
    // It may stand before it is heard to greet, and is then started anew a few times.
    await expect
      .poll(async () => (await studio.snapshot()).failure?.message, { timeout: 15_000 })
      .toContain('leave the preview');
    const snapshot = await studio.snapshot();
    expect(snapshot.console.map(({ text }) => text)).not.toContain('forged');
  });

  it('takes no orders when the frame page is opened by itself', async () => {
    const manifest = (await (await fetch(`${bench.server.url}/preview/manifest.json`)).json()) as {
      frame: string;
    };
    const page = await bench.browser.newPage();
    await page.goto(`${bench.server.url}/preview/frame#${manifest.frame}`);
    expect(await page.evaluate(() => [origin, document.scripts.length])).toEqual(['null', 1]);
    // Its script, brought in by hand, answers nobody who is not its parent.
    await page.addScriptTag({ url: `/preview/${manifest.frame}` });
    const heard = await page.evaluate(async () => {
      const { port1, port2 } = new MessageChannel();
      const words: unknown[] = [];
      port1.onmessage = ({ data }) => words.push(data);
      const last = new Promise<void>((resolve) =>
        addEventListener('message', ({ data }) => {
          if (data === 'last') resolve();
        }),
      );
      const config = { base: `${document.baseURI.replace(/frame.*$/, '')}`, libs: {}, cdn: {} };
      window.postMessage({ config }, '*', [port2]);
      port1.postMessage({ t: 'ping', n: 1 });
      window.postMessage('last', '*');
      await last;
      // An answer would be on its way by now: what is sent over a port after it arrives after it.
      const after = new MessageChannel();
      const turn = new Promise((resolve) => (after.port1.onmessage = resolve));
      after.port2.postMessage(null);
      await turn;
      return words;
    });
    expect(heard).toEqual([]);
    await page.close();
  });
});
