import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOW_TO_ENABLE, hasChromium, startBench, type Bench, type Studio } from './testing/bench.ts';

const PAGE = `<!doctype html><html><head><script src="https://cdn.tailwindcss.com"></script><script src="https://cdn.example.net/lib.js"></script>
<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Satoshi:wght@700&display=swap"></head>
<body><h1 style="font-family:Satoshi">Title</h1><img id="known" src="https://placehold.co/60x40"><img id="unknown" src="https://pictures.example.org/120x80/a.png">
<iframe src="https://www.youtube.com/embed/x"></iframe><a href="https://example.com/about">x</a>
<script>fetch('https://api.example.com/x').catch(() => 0)</script></body></html>`;
const size = (image: HTMLImageElement): string => `${image.naturalWidth} × ${image.naturalHeight}`;

describe.skipIf(!hasChromium)(`what pages want from other hosts${HOW_TO_ENABLE}`, () => {
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

  it('is answered, replaced or refused, and the last two are told with kind, host and what stands in', async () => {
    const snapshot = await studio.run('a', { 'index.html': PAGE });
    const sheet = await studio.sheet();
    await sheet.click('a');
    await expect.poll(async () => (await studio.snapshot()).outside.length).toBe(6);
    const { outside, blocked } = await studio.snapshot();
    expect(snapshot.phase).toBe('ready');
    expect(outside.map(({ kind, host, what, by }) => `${kind} ${host} ${by ?? what}`).sort()).toEqual([
      'font  Plus Jakarta Sans',
      'frame www.youtube.com https://www.youtube.com/embed/x',
      'image pictures.example.org a drawn picture',
      'link example.com https://example.com/about',
      'request api.example.com https://api.example.com/x',
      'script cdn.example.net https://cdn.example.net/lib.js',
    ]);
    expect(blocked).toHaveLength(5);
    expect(await sheet.locator('#known').evaluate(size)).toBe('60 × 40');
    expect(await sheet.locator('#unknown').evaluate(size)).toBe('120 × 80');
    expect(studio.outside).toEqual([]);
  });

  it('is drawn for every way that code asks for a picture, and stays readable on a canvas', async () => {
    await studio.run('a', {
      'index.html': `<!doctype html><body><template id="t"><img src="https://placehold.co/31x11"></template>
<script>
const u = (n) => 'https://picsum.photos/' + n + '/11'; const add = (html) => document.body.insertAdjacentHTML('beforeend', html);
const b = document.body; let i = new Image(); i.src = u(32); b.append(i);
i = document.createElement('img'); i.setAttribute('src', u(33)); b.append(i);
i = document.createElement('img'); i.srcset = u(34) + ' 1x'; b.append(i);
add('<img src="' + u(35) + '">'); add('<picture><source srcset="' + u(36) + '"><img></picture>');
b.append(document.getElementById('t').content.cloneNode(true));
b.append(new DOMParser().parseFromString('<img src="' + u(37) + '">', 'text/html').body.firstChild);
b.append(document.createRange().createContextualFragment('<img src="' + u(38) + '">'));
const d = document.createElement('div'); d.innerHTML = '<svg><image href="' + u(39) + '"/></svg>'; b.append(d);
d.style.backgroundImage = 'url(' + u(40) + ')'; d.style.setProperty('border-image-source', 'url("' + u(41) + '")');
const s = document.createElement('style'); s.textContent = '.x{background:url(' + u(42) + ')}'; document.head.append(s); d.className = 'x';
const e = document.createElement('div'); e.style = 'background:url(' + u(43) + ')'; b.append(e);
fetch(u(44)).then((r) => r.text()).then((t) => { window.fetched = t.slice(0, 4) });
i = new Image(); i.crossOrigin = 'anonymous'; i.onload = () => { const c = document.createElement('canvas'); const x = c.getContext('2d'); x.drawImage(i, 0, 0); window.pixels = x.getImageData(0, 0, 1, 1).data[3]; window.png = c.toDataURL().slice(0, 14) }; i.src = u(45);
</script></body>`,
    });
    const sheet = await studio.sheet();
    await sheet.waitForFunction(() => 'png' in window && 'fetched' in window);
    const seen = await sheet.evaluate(() => {
      const [div, loose] = [...document.querySelectorAll('div')];
      const url = (
        element: Element | undefined,
        property: 'backgroundImage' | 'borderImageSource',
      ): string => (element ? getComputedStyle(element)[property].slice(0, 9) : '');
      return {
        widths: [...document.images].map((image) => image.naturalWidth).sort(),
        vector: document.querySelector('svg image')?.getAttribute('href')?.slice(0, 5),
        backgrounds: [
          url(div, 'backgroundImage'),
          url(div, 'borderImageSource'),
          url(loose, 'backgroundImage'),
        ],
        rule: [...document.styleSheets].some((sheet) =>
          [...sheet.cssRules].some((rule) => rule.cssText.includes('url("blob:')),
        ),
        ...(({ fetched, pixels, png }) => ({ fetched, pixels, png }))(
          window as unknown as { fetched: string; pixels: number; png: string },
        ),
      };
    });
    expect(seen).toMatchObject({
      widths: [31, 32, 33, 34, 35, 36, 37, 38],
      vector: 'blob:',
      backgrounds: ['url("blob', 'url("blob', 'url("blob'],
      rule: true,
      fetched: '<svg',
      pixels: 255,
      png: 'data:image/png',
    });
    expect(await studio.snapshot()).toMatchObject({ blocked: [] });
  });

  it('is noted when it is a download or another program, and the page stays', async () => {
    const { phase } = await studio.run('a', {
      'index.html': `<!doctype html><p>Stay</p><a id="mail" href="mailto:a@example.com">x</a><script>
const a = document.createElement('a'); a.href = URL.createObjectURL(new Blob(['x'])); a.download = 'table.csv'; a.click();
a.dispatchEvent(new MouseEvent('click'));</script>`,
    });
    await (await studio.sheet()).click('#mail');
    await expect
      .poll(async () => (await studio.snapshot()).console.map(({ text, count }) => `${text} ×${count}`))
      .toEqual([
        'Download: table.csv. Nothing is saved from the preview. ×2',
        'Link: mailto:a@example.com. Links stay inside the preview. ×1',
      ]);
    expect(phase).toBe('ready');
    expect(await studio.snapshot()).toMatchObject({ phase: 'ready', blocked: [] });
  });

  it('is imported as modules, from module hosts and by the page’s own import map', async () => {
    const snapshot = await studio.run('a', {
      'index.html': `<!doctype html><p></p><script type="importmap">{"imports":{"three":"https://unpkg.com/three@0.160.0/build/three.module.js","three/addons/":"https://unpkg.com/three@0.160.0/examples/jsm/","confetti":"https://esm.sh/canvas-confetti@1"}}</script>
<script type="module">
import * as THREE from 'three'; import { OrbitControls } from 'three/addons/controls/OrbitControls.js'; import confetti from 'confetti';
import { createElement } from 'https://esm.sh/react@18'; import { gsap } from 'https://cdn.skypack.dev/gsap'; import dayjs from 'https://cdn.jsdelivr.net/npm/dayjs/+esm';
const later = await import('https://cdn.jsdelivr.net/npm/lodash-es/+esm');
document.querySelector('p').textContent = [new THREE.Vector3(1).x, typeof OrbitControls, typeof confetti, typeof createElement, typeof gsap.to, typeof dayjs, typeof later.debounce].join(' ');
</script>`,
    });
    expect(snapshot.failure).toBeNull();
    await expect.poll(() => studio.text()).toBe('1 function function function function function function');
    expect(studio.outside).toEqual([]);
  });
});

describe.skipIf(!hasChromium)(`other hosts where the operator lets pages reach them${HOW_TO_ENABLE}`, () => {
  it('are asked for as written, and nothing is replaced', async () => {
    const bench = await startBench({ allowOutside: true });
    try {
      const studio = await bench.open();
      const snapshot = await studio.run('a', { 'index.html': PAGE });
      expect(snapshot.blocked).toEqual([]);
      const hosts = new Set(studio.outside.map((url) => new URL(url).host));
      expect([...hosts].sort()).toEqual([
        'api.example.com',
        'cdn.example.net',
        'cdn.tailwindcss.com',
        'fonts.googleapis.com',
        'pictures.example.org',
        'placehold.co',
        'www.youtube.com',
      ]);
      expect(
        await (
          await studio.sheet()
        ).evaluate(() => [origin, document.querySelector('img')?.getAttribute('src')]),
      ).toEqual(['null', 'https://placehold.co/60x40']);
    } finally {
      await bench.close();
    }
  });
});
