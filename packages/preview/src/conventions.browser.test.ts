import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOW_TO_ENABLE, hasChromium, startBench, type Bench, type Studio } from './testing/bench.ts';

const app = (body: string, head = '', more: Record<string, string> = {}): Record<string, string> => ({
  'src/App.tsx': `${head}\nexport default function App() {\n${body}\n}\n`,
  ...more,
});

describe.skipIf(!hasChromium)(`conventions of bundlers${HOW_TO_ENABLE}`, () => {
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

  const styleOf = async (selector: string, property: string): Promise<string> =>
    (await studio.sheet())
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

  it('gives modules their address and environment', async () => {
    const files = app(
      "return <p><img src={new URL('./i.svg', import.meta.url).href} />{import.meta.env.VITE_A} {import.meta.env.MODE} {process.env.REACT_APP_B} {import.meta.url.replace(/^.*\\/src/, 'src')}</p>",
      '',
      {
        'src/i.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
        '.env': 'VITE_A=one\nREACT_APP_B=two',
      },
    );
    expect((await studio.run('a', files)).failure).toBeNull();
    expect(await studio.text()).toBe('one development two src/App.tsx');
    expect(
      await (await studio.sheet()).locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBe(9);
  });

  it('waits for modules that wait, and closes circles', async () => {
    const files = app(
      'return <p>{value} {early()}</p>',
      "import { value } from './slow';\nimport { early } from './a';",
      {
        'src/slow.ts':
          "export const value = await new Promise<string>((done) => setTimeout(() => done('waited'), 20));",
        'src/a.ts': "import { fromB } from './b';\nexport function early() { return fromB; }",
        'src/b.ts': "import { early } from './a';\nexport const fromB = typeof early;",
      },
    );
    expect((await studio.run('a', files)).failure).toBeNull();
    expect(await studio.text()).toBe('waited function');
  });

  it('loads one of many by a variable, and many by a glob', async () => {
    const files = app(
      "const [t, set] = useState('');\nuseEffect(() => { import(`./parts/${'b'}.ts`).then((m) => set(m.default)); }, []);\nreturn <p>{Object.keys(all).join()} {t}</p>",
      "import { useEffect, useState } from 'react';\nconst all = import.meta.glob('./parts/*.ts', { eager: true });",
      { 'src/parts/a.ts': "export default 'A';", 'src/parts/b.ts': "export default 'B';" },
    );
    expect((await studio.run('a', files)).failure).toBeNull();
    await expect.poll(() => studio.text()).toBe('./parts/a.ts,./parts/b.ts B');
  });

  it('compiles Sass and CSS modules, and keeps state when they are edited', async () => {
    const files = app(
      'const [n, set] = useState(0);\nreturn <button className={s.box} onClick={() => set(n + 1)}>Count {n}</button>',
      "import { useState } from 'react';\nimport s from './box.module.scss';",
      {
        'src/box.module.scss': "@use './tokens' as *;\n.box { color: $tone; }",
        'src/_tokens.scss': '$tone: rgb(1, 2, 3);',
      },
    );
    expect((await studio.run('a', files)).failure).toBeNull();
    await (await studio.sheet()).click('button');
    expect(
      (await studio.run('b', { ...files, 'src/_tokens.scss': '$tone: rgb(4, 5, 6);' })).failure,
    ).toBeNull();
    expect(await studio.text()).toBe('Count 1');
    expect(await styleOf('button', 'color')).toBe('rgb(4, 5, 6)');
  });

  it('draws a missing picture and names it', async () => {
    const snapshot = await studio.run(
      'a',
      app('return <img src={hero} />', "import hero from './assets/hero.jpg';"),
    );
    expect(snapshot.failure).toBeNull();
    expect(snapshot.console.map((entry) => entry.text)).toContain(
      'src/assets/hero.jpg is not in the project; a drawn picture stands in for it.',
    );
    expect(
      await (await studio.sheet()).locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBe(800);
  });

  it.each([
    [
      '4, with plugins, a configuration and a variant',
      {
        'src/a.css':
          '@import "tailwindcss";\n@plugin "@tailwindcss/typography";\n@plugin "./own.js";\n@config "../tailwind.config.js";\n@custom-variant dim (&:where(.dim *));\n@theme { --color-brand: rgb(9, 8, 7); }\n.btn { @apply bg-brand; }',
        'src/own.js':
          "import plugin from 'tailwindcss/plugin';\nexport default plugin(({ addUtilities }) => addUtilities({ '.own': { letterSpacing: '3px' } }));",
        'tailwind.config.js': "export default { theme: { extend: { spacing: { gap: '13px' } } } }",
      },
    ],
    [
      '3, with plugins, presets and variables',
      {
        'src/a.css':
          '@tailwind base;\n@tailwind components;\n@tailwind utilities;\n@layer base { :root { --brand: 0 0% 50%; } }\n@layer components { .btn { @apply bg-brand; } }',
        'src/preset.ts': "export default { theme: { extend: { spacing: { gap: '13px' } } } };",
        'tailwind.config.ts':
          "import type { Config } from 'tailwindcss';\nimport preset from './src/preset';\nimport typography from '@tailwindcss/typography';\nimport plugin from 'tailwindcss/plugin';\nexport default { presets: [preset], darkMode: ['class'], content: [], theme: { extend: { colors: { brand: 'rgb(9, 8, 7)' } } }, plugins: [typography, require('tailwindcss-animate'), plugin(({ addUtilities, addVariant }) => { addVariant('dim', '.dim &'); addUtilities({ '.own': { letterSpacing: '3px' } }); })] } satisfies Config;",
      },
    ],
  ])('runs Tailwind %s', async (_, sheets) => {
    const files = app(
      'return <div className="dim"><p className="btn p-gap own dim:underline">x</p><article className="prose"><h2>Title</h2></article></div>',
      "import './a.css';",
      sheets,
    );
    expect((await studio.run('a', files)).failure).toBeNull();
    expect(await styleOf('p', 'background-color')).toBe('rgb(9, 8, 7)');
    expect(await styleOf('p', 'padding-top')).toBe('13px');
    expect(await styleOf('p', 'letter-spacing')).toBe('3px');
    expect(await styleOf('p', 'text-decoration-line')).toBe('underline');
    expect(await styleOf('h2', 'font-weight')).toBe('700');
    expect(studio.outside).toEqual([]);
  });

  it.each([
    ['4', '@import "tailwindcss";\n\n.a { @apply no-such-class; }'],
    ['3', '@tailwind base;\n\n.a { @apply no-such-class; }'],
  ])('names file and line of a class that Tailwind %s does not know', async (_, css) => {
    const snapshot = await studio.run(
      'a',
      app('return <p className="a">x</p>', "import './a.css';", { 'src/a.css': css }),
    );
    expect(snapshot).toMatchObject({
      phase: 'failed',
      failure: { kind: 'runtime', file: 'src/a.css', line: 3 },
    });
    expect(snapshot.failure?.message).toContain('no-such-class');
  });

  it('keeps state when classes and sheets are edited with Tailwind 4, and styles what turns up later', async () => {
    const files = app(
      'const [n, set] = useState(0);\nreturn <button className="p-4 font-bold flex" onClick={() => set(n + 1)}>Count {n}{n > 0 && <i className={`mt-${n + 10}`}>i</i>}</button>',
      "import { useState } from 'react';\nimport './a.css';",
      { 'src/a.css': '@import "tailwindcss";' },
    );
    expect((await studio.run('a', files)).failure).toBeNull();
    await (await studio.sheet()).click('button');
    await expect.poll(() => styleOf('i', 'margin-top')).toBe('44px');
    expect(
      (await studio.run('b', { ...files, 'src/App.tsx': (files['src/App.tsx'] ?? '').replace('p-4', 'p-9') }))
        .failure,
    ).toBeNull();
    expect(await studio.text()).toContain('Count 1');
    expect(await styleOf('button', 'padding-top')).toBe('36px');
  });

  it('runs the layout of Next: pages, layouts, links, fonts and pictures', async () => {
    const files = {
      'app/layout.tsx':
        "import './globals.css';\nimport { Inter } from 'next/font/google';\nconst inter = Inter({ subsets: ['latin'], variable: '--font-inter' });\nexport const metadata = { title: 'Site' };\nexport default function Layout({ children }: { children: React.ReactNode }) { return <html lang=\"en\"><body className={inter.className}><nav>Top</nav>{children}</body></html>; }",
      'app/page.tsx':
        'import Link from \'next/link\';\nimport Image from \'next/image\';\nexport default function Page() { return <main className="flex p-4 font-bold"><Link href="/posts/7?x=1">Read</Link><Image src="/a.svg" alt="" width={20} height={20} /></main>; }',
      'app/posts/[id]/page.tsx':
        "'use client';\nimport { useParams, useRouter, useSearchParams } from 'next/navigation';\nexport default function Post() { const { id } = useParams(); const router = useRouter(); return <button onClick={() => router.push('/none')}>Post {id} {useSearchParams().get('x')}</button>; }",
      'app/globals.css': '@import "tailwindcss";',
      'public/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="5" height="5"/>',
    };
    expect((await studio.run('a', files)).failure).toBeNull();
    expect(await studio.text()).toContain('Top');
    const sheet = await studio.sheet();
    expect(await sheet.title()).toBe('Site');
    expect(await styleOf('main', 'padding-top')).toBe('16px');
    expect(await sheet.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(5);
    await sheet.click('a');
    await expect.poll(() => studio.text()).toContain('Post 7 1');
    await sheet.click('button');
    await expect.poll(() => studio.text()).toContain('404');
  });

  it('runs plain TypeScript with sheets, environment and Tailwind', async () => {
    const files = {
      'index.html':
        '<!doctype html><html><head><link rel="stylesheet" href="/src/linked.scss"></head><body><div id="app"></div><script type="module" src="/src/main.ts"></script></body></html>',
      'src/main.ts':
        "import './style.css';\nimport { label } from './label';\nconst root = document.querySelector<HTMLDivElement>('#app')!;\nroot.innerHTML = `<p class=\"p-4 linked\">${label} ${import.meta.env.MODE}</p>`;",
      'src/label.ts': 'export const label: string = await Promise.resolve("Hello");',
      'src/style.css': '@import "tailwindcss";',
      'src/linked.scss': '$c: rgb(1, 2, 3); .linked { color: $c; }',
    };
    expect((await studio.run('a', files)).failure).toBeNull();
    await expect.poll(() => studio.text()).toBe('Hello development');
    await expect.poll(() => styleOf('p', 'padding-top')).toBe('16px');
    expect(await styleOf('p', 'color')).toBe('rgb(1, 2, 3)');
  });
});
