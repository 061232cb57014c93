import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOW_TO_ENABLE, hasChromium, type Sources, type Studio } from '../testing/bench.ts';
import { startSandpackBench, type SandpackBench } from '../testing/sandpack-bench.ts';

const app = (body: string): Sources => ({
  'src/App.tsx': `import { useState } from 'react';
export default function App() {
  const [count, setCount] = useState(0);
${body}
}
`,
});
const saying = (title: string) =>
  app(`  return <button onClick={() => setCount(count + 1)}>${title} {count}</button>;`);
const filesOf = (sources: Sources) =>
  Object.fromEntries(
    Object.entries(sources).map(([path, content]) => [path, { path, content, complete: true }]),
  );
/** The bundler itself is fetched and started: on a busy machine that takes its time. */
const PATIENCE_MS = 45_000;

describe.skipIf(!hasChromium)(`Sandpack's bundler as the engine${HOW_TO_ENABLE}`, () => {
  let bench: SandpackBench;
  let studio: Studio;
  beforeAll(async () => {
    bench = await startSandpackBench();
    studio = await bench.open();
  });
  afterAll(() => bench.close());

  const run = async (key: string, sources: Sources) => {
    await studio.update(key, sources);
    return studio.settled(key, PATIENCE_MS);
  };

  it('shows a React project, an edit in place, and what it says', async () => {
    expect(await run('first', saying('Hello'))).toMatchObject({
      phase: 'ready',
      shownKey: 'first',
      failure: null,
    });
    expect(await studio.page.evaluate(() => window.phases)).toEqual(['building', 'running', 'ready']);
    const sheet = await studio.sheet();
    expect(new URL(sheet.url()).origin).toBe(bench.server.bundlerUrl);
    await sheet.click('button');
    await run('second', saying('Goodbye'));
    expect(await studio.text()).toBe('Goodbye 1');

    const { console: lines } = await run(
      'loud',
      app("  console.warn('said', { count });\n  return <p>Loud</p>;"),
    );
    expect(lines.map(({ level, text }) => [level, text])).toContainEqual(['warn', 'said { count: 1 }']);
    expect((await run('quiet', saying('Quiet'))).console).toEqual([]);
  });

  it('waits until a version is written, and takes the last of several', async () => {
    await studio.update('half', app('  return <p>Ha'), true);
    expect(await studio.snapshot()).toMatchObject({ phase: 'writing', shownKey: 'quiet' });
    // In one go: while the bundler has the first, the others come.
    const shown = await studio.page.evaluateHandle(
      (projects) => {
        const keys: (string | null)[] = [];
        window.engine.subscribe(() => {
          const { shownKey } = window.engine.getSnapshot();
          if (keys.at(-1) !== shownKey) keys.push(shownKey);
        });
        for (const project of projects) window.engine.update(project);
        return keys;
      },
      ['one', 'two', 'three'].map((key) => ({ key, files: filesOf(saying(key)), streaming: false })),
    );
    await studio.settled('three', PATIENCE_MS);
    expect(await shown.jsonValue()).toEqual(['quiet', 'one', 'three']);
    expect(await studio.text()).toMatch(/^three/);
  });

  it('says where a version does not build, and leaves the last one on the sheet', async () => {
    const { phase, failure, shownKey } = await run('broken', app('  return <h1>Broken</h2>;'));
    expect([phase, shownKey]).toEqual(['failed', 'three']);
    expect(failure).toMatchObject({ kind: 'build', file: 'src/App.tsx', line: 4, column: 20 });
    expect(failure?.message).toBe('Expected corresponding JSX closing tag for <h1>.');
    expect(await studio.text()).toMatch(/^three/);
  });

  it('says where a version fails while it runs, and what is missing', async () => {
    const wrong = await run('wrong', app('  return <h1>{nope.x}</h1>;'));
    expect(wrong).toMatchObject({
      phase: 'failed',
      shownKey: 'wrong',
      failure: {
        kind: 'runtime',
        message: 'ReferenceError: nope is not defined',
        file: 'src/App.tsx',
        line: 4,
      },
    });
    const alone = { 'src/App.tsx': "import x from './nowhere';\nexport default () => <p>{x}</p>;" };
    expect((await run('missing', alone)).failure).toMatchObject({
      kind: 'import',
      file: 'src/App.tsx',
      line: 1,
    });
    expect(await run('mended', saying('Mended'))).toMatchObject({ phase: 'ready', shownKey: 'mended' });
  });

  it('ends a page that blocks while it is drawn', async () => {
    await studio.close();
    studio = await bench.open({ limits: { hang: 400 } });
    // The bundler itself ends plain loops, as an error.
    const blocking = app("  return <p>{String(/^(a+)+$/.test('a'.repeat(40) + 'b'))} {count}</p>;");
    expect(await run('blocks', blocking)).toMatchObject({
      phase: 'failed',
      shownKey: null,
      failure: { kind: 'hang' },
    });
    expect(await studio.page.locator('iframe').count()).toBe(0);
  });

  it('says that it runs no other projects', async () => {
    const page = { 'index.html': '<!doctype html><h1>Page</h1>' };
    expect(await run('page', page)).toMatchObject({
      phase: 'failed',
      shownKey: null,
      failure: { kind: 'build' },
    });
    await studio.close();
  });

  it('names the address of a bundler that cannot be reached, and starts none on its own host name', async () => {
    const nobody = { bundler: { url: 'http://127.0.0.1:9' }, limits: { answer: 200 } };
    studio = await bench.open(nobody);
    expect(await run('a', saying('A'))).toMatchObject({
      phase: 'failed',
      shownKey: null,
      failure: { kind: 'network', message: "Sandpack's bundler at http://127.0.0.1:9 does not answer." },
    });
    await studio.close();
    studio = await bench.open({ bundler: { url: bench.server.url } });
    const { failure } = await run('a', saying('A'));
    expect(failure?.message).toContain('is on the host name of this page');
    expect(await studio.page.locator('iframe').count()).toBe(0);
    await studio.close();
  });
});
