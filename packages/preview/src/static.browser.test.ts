import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOW_TO_ENABLE, hasChromium, startBench, type Bench, type Studio } from './testing/bench.ts';

const SQUARE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="12" height="12"><rect width="12" height="12"/></svg>';
const SITE = {
  'index.html': `<!doctype html><html><head><link rel="stylesheet" href="css/style.css"><script src="js/app.js" defer></script></head>
<body><h1>Home</h1><img id="logo" src="img/logo.svg"><a href="about.html#team">About</a><a id="out" href="https://example.com/">Out</a><ul></ul></body></html>`,
  'about.html':
    '<!doctype html><h1>About us</h1><h2 id="team">Team</h2><a href="index.html">Back</a><script>document.title = location.pathname + location.hash</script>',
  'css/style.css': '@import "base.css"; h1 { color: rgb(1, 2, 3); background-image: url(../img/logo.svg) }',
  'css/base.css': 'body { margin: 7px }',
  'js/app.js':
    "fetch('data/items.json').then((r) => r.json()).then((items) => { document.querySelector('ul').innerHTML = items.map((i) => `<li>${i}<img src=\"img/logo.svg\"></li>`).join('') })",
  'data/items.json': '["one","two"]',
  'img/logo.svg': SQUARE,
};

describe.skipIf(!hasChromium)(`static pages${HOW_TO_ENABLE}`, () => {
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

  it('shows a single page and says so', async () => {
    const snapshot = await studio.run('a', {
      'index.html': '<!doctype html><h1>Hello</h1><script>document.body.append(" from script")</script>',
    });
    expect(snapshot).toMatchObject({ phase: 'ready', shownKey: 'a', key: 'a', failure: null });
    expect(await studio.text()).toContain('from script');
    expect(await studio.page.evaluate(() => window.phases)).toEqual(['building', 'running', 'ready']);
  });

  it('loads relative style sheets, scripts, pictures and data of a project', async () => {
    expect((await studio.run('a', SITE)).failure).toBeNull();
    const sheet = await studio.sheet();
    await sheet.waitForSelector('li img');
    const seen = await sheet.evaluate(() => ({
      color: getComputedStyle(document.querySelector('h1') as Element).color,
      margin: getComputedStyle(document.body).marginTop,
      background: getComputedStyle(document.querySelector('h1') as Element).backgroundImage.startsWith(
        'url("blob:',
      ),
      pictures: [...document.images].map((image) => image.naturalWidth),
      items: document.querySelector('ul')?.textContent,
    }));
    expect(seen).toEqual({
      color: 'rgb(1, 2, 3)',
      margin: '7px',
      background: true,
      pictures: [12, 12, 12],
      items: 'onetwo',
    });
    expect(bench.server.strays).toEqual([]);
  });

  it('follows links between pages of the project, and no link outside', async () => {
    await studio.run('a', SITE);
    await (await studio.sheet()).click('#out');
    await expect.poll(async () => (await studio.snapshot()).blocked).toEqual(['https://example.com/']);
    expect(await studio.text()).toContain('Home');
    await (await studio.sheet()).click('text=About');
    await expect.poll(() => studio.text().catch(() => '')).toContain('About us');
    expect(await (await studio.sheet()).title()).toBe('/about.html#team');
    await (await studio.sheet()).click('text=Back');
    await expect.poll(() => studio.text().catch(() => '')).toContain('Home');
    expect((await studio.settled('a')).phase).toBe('ready');
  });

  it('runs modules with relative imports, circles included, and TypeScript', async () => {
    const snapshot = await studio.run('a', {
      'index.html':
        '<!doctype html><p></p><script type="module">import { a } from "./js/a.js"; import { typed } from "./js/typed.ts"; document.querySelector("p").textContent = a() + typed(1)</script>',
      'js/a.js':
        'import { b } from "./b.js"; import data from "../data.json"; export const one = 1; export const a = () => `${b()}-${data.name}-`;',
      'js/b.js': 'import { one } from "./a.js"; export const b = () => `b${one}`;',
      'js/typed.ts':
        'interface N { n: number } export const typed = (n: number): string => { const v: N = { n }; return `t${v.n}`; };',
      'data.json': '{"name":"json"}',
    });
    expect(snapshot.failure).toBeNull();
    expect(await studio.text()).toBe('b1-json-t1');
  });

  it('keeps the order of scripts and events, quirks mode, and the address the page expects', async () => {
    await studio.run('a', {
      'index.html': `<p></p><script>window.log = ['inline ' + document.compatMode + ' ' + document.readyState + ' ' + location.pathname];
document.addEventListener('DOMContentLoaded', () => log.push('content'));
addEventListener('load', () => log.push('load'));</script><script src="one.js"></script><script>log.push('two')</script>`,
      'one.js': "log.push('one')",
    });
    const log = await (await studio.sheet()).evaluate(() => (window as unknown as { log: string[] }).log);
    expect(log).toEqual(['inline BackCompat loading /', 'one', 'two', 'content', 'load']);
  });

  it('answers page CDNs from our own copies, also when code asks for them', async () => {
    const snapshot = await studio.run('a', {
      'index.html': `<!doctype html><html><head><script src="https://cdn.tailwindcss.com"></script>
<script>tailwind.config = { theme: { extend: { colors: { brand: '#010203' } } } }</script>
<link rel="preconnect" href="https://fonts.gstatic.com" crossorigin><link href="https://fonts.googleapis.com/css2?family=Playfair+Display:wght@700&display=swap" rel="stylesheet">
<link rel="stylesheet" href="https://cdnjs.cloudflare.com/ajax/libs/font-awesome/6.4.0/css/all.min.css" integrity="sha512-wrong" crossorigin="anonymous"></head>
<body><h1 class="text-brand p-4" style="font-family: 'Playfair Display'">Title</h1><i class="fa-solid fa-house"></i><b style="font-family: Poppins">late</b>
<script>
const link = document.createElement('link'); link.rel = 'stylesheet'; link.href = 'https://fonts.googleapis.com/css2?family=Poppins:wght@400;700'; document.head.append(link);
const script = document.createElement('script'); script.setAttribute('src', 'https://cdn.jsdelivr.net/npm/chart.js@4.4.0/dist/chart.umd.min.js'); script.onload = () => { window.chart = typeof Chart }; document.head.append(script);
new Image().src = 'https://placehold.co/60x40?text=Hi';
fetch('https://fonts.googleapis.com/css2?family=Inter').then((r) => r.text()).then((t) => { window.fetched = t.includes('@font-face') });
</script></body></html>`,
    });
    expect(snapshot).toMatchObject({ phase: 'ready', blocked: [] });
    const sheet = await studio.sheet();
    await sheet.waitForFunction(() => (window as unknown as { chart?: string }).chart);
    const seen = await sheet.evaluate(async () => {
      await document.fonts.ready;
      const { color, padding } = getComputedStyle(document.querySelector('h1') as Element);
      const families = [...document.fonts]
        .filter((face) => face.status === 'loaded')
        .map((face) => face.family.replaceAll('"', ''));
      return {
        color,
        padding,
        families: [...new Set(families)].sort(),
        ...(({ chart, fetched }) => ({ chart, fetched }))(
          window as unknown as { chart: string; fetched: boolean },
        ),
      };
    });
    expect(seen).toEqual({
      color: 'rgb(1, 2, 3)',
      padding: '16px',
      families: ['Font Awesome 6 Free', 'Playfair Display', 'Poppins'],
      chart: 'function',
      fetched: true,
    });
    expect(studio.outside).toEqual([]);
  });

  it('refuses and names what it has no copy of', async () => {
    const snapshot = await studio.run('a', {
      'index.html':
        '<!doctype html><p>Hi</p><script src="https://cdn.example.net/lib.js"></script><img src="https://pictures.example.org/a.png"><script>fetch("https://api.example.com/x").catch(() => 0)</script>',
    });
    expect(snapshot.phase).toBe('ready');
    expect([...snapshot.blocked].sort()).toEqual([
      'https://api.example.com/x',
      'https://cdn.example.net/lib.js',
      'https://pictures.example.org/a.png',
    ]);
    expect(studio.outside).toEqual([]);
  });

  it('lets a page stand that did not catch what the closed network refused, and says so', async () => {
    const snapshot = await studio.run('a', {
      'index.html': '<!doctype html><p>Hi</p><script>fetch("https://api.example.com/x")</script>',
    });
    expect(snapshot).toMatchObject({
      phase: 'ready',
      shownKey: 'a',
      blocked: ['https://api.example.com/x'],
      console: [{ level: 'error', text: expect.stringContaining('outside addresses are closed') as unknown }],
    });
  });

  it('names the file and line of a fault at the start, and keeps the last good page', async () => {
    await studio.run('good', { 'index.html': '<!doctype html><p>Good</p>' });
    const inline = await studio.run('bad', {
      'index.html': '<!doctype html>\n<p>Bad</p>\n<script>\n\nnothing.here()\n</script>',
    });
    expect(inline).toMatchObject({
      phase: 'failed',
      shownKey: 'good',
      failure: { kind: 'runtime', file: 'index.html', line: 5 },
    });
    expect(await studio.text()).toBe('Good');
    const file = await studio.run('worse', {
      'index.html': '<!doctype html><script src="app.js"></script>',
      'app.js': 'let a;\na = ;',
    });
    expect(file).toMatchObject({ phase: 'failed', failure: { kind: 'runtime', file: 'app.js', line: 2 } });
    expect((await studio.run('next', { 'index.html': '<!doctype html><p>Next</p>' })).phase).toBe('ready');
    expect(await studio.text()).toBe('Next');
  });

  it('names a module that was never written, and reads whatever is thrown', async () => {
    const module = await studio.run('module', {
      'index.html': '<!doctype html>\n<p>Page</p>\n<script type="module" src="js/none.js"></script>',
    });
    expect(module).toMatchObject({
      phase: 'failed',
      failure: {
        kind: 'import',
        file: 'index.html',
        line: 3,
        message: '"js/none.js" is not in the project.',
      },
    });
    const circle = await studio.run('circle', {
      'index.html': '<!doctype html><script>const a = { code: 7 }; a.a = a; throw a;</script>',
    });
    expect(circle.failure?.message).toBe('{ code: 7, a: [circular] }');
  });

  it('shows a failing page where there was none before', async () => {
    expect(
      await studio.run('a', { 'index.html': '<!doctype html><p>Seen</p><script>nothing()</script>' }),
    ).toMatchObject({ phase: 'failed', shownKey: 'a' });
    expect(await studio.text()).toBe('Seen');
  });
});
