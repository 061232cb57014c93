import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOW_TO_ENABLE, hasChromium, startBench, type Bench, type Studio } from './testing/bench.ts';
import { dashboard, edited } from './testing/projects.ts';

const app = (body: string, head = ''): Record<string, string> => ({
  'src/App.tsx': `import { useEffect, useState } from 'react';\n${head}\nexport default function App() {\n${body}\n}\n`,
});

describe.skipIf(!hasChromium)(`React projects${HOW_TO_ENABLE}`, () => {
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

  const click = async (): Promise<void> => (await studio.sheet()).click('button');

  it('runs TypeScript with charts, icons and Tailwind 4', async () => {
    const snapshot = await studio.run('a', dashboard);
    expect(snapshot).toMatchObject({ phase: 'ready', failure: null, blocked: [], shownKey: 'a' });
    const sheet = await studio.sheet();
    expect(await sheet.locator('.recharts-bar-rectangle').count()).toBe(2);
    expect(await sheet.locator('svg.lucide-flame').count()).toBe(1);
    expect(await sheet.locator('main').evaluate((main) => getComputedStyle(main).padding)).toBe('32px');
    expect(studio.outside).toEqual([]);
  });

  /** What is on the sheet in each state, and how many lines the console has by then. */
  const watch = (): Promise<void> =>
    studio.page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      window.engine.subscribe(() => {
        const { phase, shownKey, console: lines } = window.engine.getSnapshot();
        seen.push(`${phase}, ${shownKey ?? 'nothing'} shown, ${String(lines.length)} lines`);
      });
    });
  const seen = (): Promise<string[]> =>
    studio.page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  const HOOKED = 'useState(0); useEffect(() => { console.log("effect"); }, []); return <p>Here</p>;';

  it('is seen at its first commit where the sheet is empty, and ready once its effects have run', async () => {
    await watch();
    await studio.run('a', app(HOOKED));
    expect(await seen()).toContain('running, a shown, 0 lines');
    await studio.run('b', { ...app(HOOKED), 'index.html': '<!doctype html><div id="root"></div>' });
    expect(await seen()).not.toContain('running, b shown, 0 lines');
    expect((await seen()).at(-1)).toBe('ready, b shown, 1 lines');
  });

  it('takes an edit that comes between its first commit and ready in its place, and is never taken off the sheet', async () => {
    const before = app(HOOKED);
    const after = edited(before, 'src/App.tsx', 'Here', 'There');
    await studio.page.evaluate((texts) => {
      const files = Object.entries(texts).map(([path, content]) => [path, { path, content, complete: true }]);
      const seen: string[] = [];
      Object.assign(window, { seen });
      window.engine.subscribe(() => {
        const { phase, shownKey } = window.engine.getSnapshot();
        seen.push(shownKey ?? 'nothing');
        if (phase === 'running' && shownKey === 'a')
          window.engine.update({ key: 'b', files: Object.fromEntries(files), streaming: false });
      });
    }, after);
    await studio.update('a', before);
    expect(await studio.settled('b')).toMatchObject({ phase: 'ready', shownKey: 'b' });
    expect(await studio.text()).toBe('There');
    const order = (await seen()).filter((key, at, all) => key !== all[at - 1]);
    expect(order).toEqual(['nothing', 'a', 'b']);
  });

  it('what fails in its first effects is never ready; what fails in its first render is not seen before', async () => {
    await watch();
    await studio.run('a', app('useEffect(() => { throw new Error("late"); }, []); return <p>Here</p>;'));
    expect(await seen()).toContain('running, a shown, 0 lines');
    await studio.close();
    studio = await bench.open();
    await watch();
    await studio.run('b', app('throw new Error("early");'));
    expect(await seen()).not.toContain('running, b shown, 0 lines');
    expect(await studio.page.evaluate(() => window.phases)).toEqual(['building', 'running', 'failed']);
  });

  it('keeps state across an edit, and remounts when a hook is added', async () => {
    await studio.run('a', dashboard);
    await click();
    const renamed = edited(dashboard, 'src/App.tsx', 'Sales', 'Revenue');
    expect((await studio.run('b', renamed)).phase).toBe('ready');
    expect(await studio.text()).toContain('Revenue');
    expect(await studio.text()).toContain('Count 1');
    const child = edited(
      renamed,
      'src/components/Chart.tsx',
      'data-testid="chart"',
      'data-testid="chart" title="new"',
    );
    await studio.run('c', child);
    expect(await studio.text()).toContain('Count 1');
    expect(await (await studio.sheet()).locator('[title="new"]').count()).toBe(1);
    const data = edited(
      child,
      'src/data.ts',
      "month: 'Feb', value: 5 }",
      "month: 'Feb', value: 5 }, { month: 'Mar', value: 6 }",
    );
    await studio.run('d', data);
    expect(await studio.text()).toContain('Count 1');
    await expect.poll(async () => (await studio.sheet()).locator('.recharts-bar-rectangle').count()).toBe(3);
    const styled = edited(data, 'src/index.css', 'margin: 0', 'margin: 9px');
    await studio.run('e', styled);
    expect(await studio.text()).toContain('Count 1');
    await expect
      .poll(async () => (await studio.sheet()).evaluate(() => getComputedStyle(document.body).marginTop))
      .toBe('9px');
    const hooked = edited(
      styled,
      'src/App.tsx',
      'useState(0);',
      'useState(0);\n  const [other] = useState("x");',
    );
    expect((await studio.run('f', hooked)).phase).toBe('ready');
    expect(await studio.text()).toContain('Count 0');
  });

  it('starts anew when the entry itself changes', async () => {
    await studio.run('a', dashboard);
    await click();
    expect(
      (await studio.run('b', edited(dashboard, 'src/main.tsx', '<StrictMode>', '<StrictMode><i>entry</i>')))
        .phase,
    ).toBe('ready');
    expect(await studio.text()).toContain('Count 0');
    expect(await studio.text()).toContain('entry');
  });

  it('takes a project without page and entry: a component that is exported', async () => {
    expect(
      (
        await studio.run('a', {
          'App.jsx': "export default function App() { return <p className='x'>Only <b>this</b></p> }",
        })
      ).failure,
    ).toBeNull();
    expect(await studio.text()).toBe('Only this');
  });

  it('names file and line of what does not compile, and keeps the last good picture', async () => {
    await studio.run('a', dashboard);
    const snapshot = await studio.run(
      'b',
      edited(dashboard, 'src/App.tsx', '<h1 className', '<h1 < className'),
    );
    expect(snapshot).toMatchObject({
      phase: 'failed',
      shownKey: 'a',
      key: 'b',
      failure: { kind: 'build', file: 'src/App.tsx', line: 9 },
    });
    expect(await studio.text()).toContain('Sales');
    expect((await studio.run('c', edited(dashboard, 'src/App.tsx', 'Sales', 'Mended'))).phase).toBe('ready');
    expect(await studio.text()).toContain('Mended');
  });

  it('refuses an import outside the list at once and names the nearest', async () => {
    const started = Date.now();
    const snapshot = await studio.run(
      'a',
      app('return <p>x</p>', "import { DateTime } from 'luxon';\nconsole.log(DateTime);"),
    );
    expect(snapshot).toMatchObject({
      phase: 'failed',
      failure: { kind: 'import', file: 'src/App.tsx', line: 2, hint: 'Use "date-fns" instead.' },
    });
    expect(snapshot.failure?.message).toContain('luxon');
    expect(Date.now() - started).toBeLessThan(3000);
    const missing = await studio.run('b', app('return <Card/>', "import Card from './components/Card';"));
    expect(missing.failure).toMatchObject({
      kind: 'import',
      message: '"./components/Card" is not in the project: no file src/components/Card was written.',
      line: 2,
    });
  });

  it('ignores imports of types, and imports in texts', async () => {
    const sources = {
      ...app(
        'const t: T = { a: 1 };\nreturn <pre>{`import x from "lodash"; require("fs") ${t.a}`}</pre>',
        "import { T } from './types';",
      ),
      'src/types.ts': 'export interface T { a: number }',
    };
    expect((await studio.run('a', sources)).failure).toBeNull();
    expect(await studio.text()).toBe('import x from "lodash"; require("fs") 1');
  });

  it.each([
    ['in render', '  const none = null as unknown as { x: string };\n\n  return <p>{none.x}</p>', 6],
    [
      'in an effect',
      "  useEffect(() => {\n    throw new Error('late');\n  }, []);\n  return <p>shown</p>",
      5,
    ],
  ])('a throw %s fails with its line and keeps the last good picture', async (_, body, line) => {
    await studio.run(
      'good',
      app('const [n, set] = useState(0);\nreturn <button onClick={() => set(n + 1)}>Good {n}</button>'),
    );
    const bad = await studio.run('bad', app(body));
    expect(bad).toMatchObject({
      phase: 'failed',
      shownKey: 'good',
      failure: { kind: 'runtime', file: 'src/App.tsx', line },
    });
    expect(await studio.text()).toBe('Good 0');
    await click();
    expect(await studio.text()).toBe('Good 1');
    expect((await studio.run('mended', app('return <p>Mended</p>'))).phase).toBe('ready');
    expect(await studio.text()).toBe('Mended');
  });

  it('a throw while a module starts fails with its line', async () => {
    const snapshot = await studio.run(
      'a',
      app('return <p/>', "const x: string[] = undefined as never;\nx.push('1');"),
    );
    expect(snapshot).toMatchObject({
      phase: 'failed',
      failure: { kind: 'runtime', file: 'src/App.tsx', line: 3 },
    });
  });

  it('a fault after ready is said, and the page stays', async () => {
    await studio.run(
      'a',
      app("return <button onClick={() => { throw new Error('clicked') }}>Press</button>"),
    );
    await click();
    await expect.poll(async () => (await studio.snapshot()).phase).toBe('failed');
    expect(await studio.snapshot()).toMatchObject({
      shownKey: 'a',
      failure: { kind: 'runtime', message: 'Error: clicked', file: 'src/App.tsx', line: 4 },
    });
    expect(await studio.text()).toBe('Press');
  });

  it('routes by itself and resolves links inside', async () => {
    const sources = app(
      'return <BrowserRouter><Link to="/about">Go</Link><Routes><Route path="/" element={<p>Start</p>}/><Route path="/about" element={<p>There</p>}/></Routes></BrowserRouter>',
      "import { BrowserRouter, Link, Route, Routes } from 'react-router-dom';",
    );
    expect((await studio.run('a', sources)).failure).toBeNull();
    expect(await studio.text()).toContain('Start');
    await (await studio.sheet()).click('a');
    expect(await studio.text()).toContain('There');
  });

  it('imports JSON, pictures, CSS modules, environment and parts loaded later', async () => {
    const sources = {
      ...app(
        'return <main className={styles.box}><img src={logo}/>{data.title}{String(import.meta.env.DEV)}<Suspense fallback={null}><Later/></Suspense></main>',
        "import { lazy, Suspense } from 'react';\nimport data from './data.json';\nimport logo from './logo.svg';\nimport styles from './box.module.css';\nconst Later = lazy(() => import('./Later'));",
      ),
      'src/Later.tsx': 'export default () => <i>later</i>;',
      'src/data.json': '{"title":"From JSON "}',
      'src/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="5" height="5"/>',
      'src/box.module.css': '.box { color: rgb(4, 5, 6); }',
    };
    expect((await studio.run('a', sources)).failure).toBeNull();
    await expect.poll(() => studio.text()).toBe('From JSON truelater');
    const sheet = await studio.sheet();
    expect(await sheet.locator('main').evaluate((main) => getComputedStyle(main).color)).toBe('rgb(4, 5, 6)');
    expect(await sheet.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(5);
  });

  it('takes Tailwind 3 with its configuration', async () => {
    const sources = {
      ...app('return <p className="bg-brand p-gap btn">x</p>', "import './index.css';"),
      'src/index.css':
        '@tailwind base;\n@tailwind components;\n@tailwind utilities;\n@layer components { .btn { @apply mt-8; } }',
      'tailwind.config.js':
        "export default { content: ['./src/**/*'], theme: { extend: { colors: { brand: 'rgb(9, 8, 7)' }, spacing: { gap: '13px' } } }, plugins: [] }",
    };
    expect((await studio.run('a', sources)).failure).toBeNull();
    const style = await (
      await studio.sheet()
    )
      .locator('p')
      .evaluate((p) =>
        (({ backgroundColor, padding, marginTop }) => ({ backgroundColor, padding, marginTop }))(
          getComputedStyle(p),
        ),
      );
    expect(style).toEqual({ backgroundColor: 'rgb(9, 8, 7)', padding: '13px', marginTop: '32px' });
  });
});
