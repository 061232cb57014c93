import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LaterPackages, Manifest } from './shared/manifest.ts';
import { HOW_TO_ENABLE, hasChromium, startBench, type Bench, type Studio } from './testing/bench.ts';

const app = (head: string): Record<string, string> => ({
  'src/App.tsx': `${head}\nexport default function App() { return <p>{String(typeof format)}</p>; }\n`,
});
const needing = app("import { format } from 'date-fns';");

describe.skipIf(!hasChromium)(`packages that are being prepared${HOW_TO_ENABLE}`, () => {
  let bench: Bench;
  let studio: Studio;
  let later: LaterPackages;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    // A page of its own: what the server says of its packages changes in the course of a test.
    studio = await bench.open({ init: '' });
    await studio.page.route('**/preview/manifest.json', async (route) => {
      const manifest = (await (await route.fetch()).json()) as Manifest;
      const libs = Object.fromEntries(
        Object.entries(manifest.libs).filter(([name]) => !later.pending.includes(name)),
      );
      await route.fulfill({ json: { ...manifest, version: later.state, libs, later } });
    });
  });
  afterEach(() => studio.page.close());

  it('waits for them, says how far they are, and runs by itself', async () => {
    later = { state: 'building', message: null, done: 12, total: 40, pending: ['date-fns'] };
    await studio.update('a', needing);
    await expect
      .poll(async () => (await studio.snapshot()).preparing)
      .toEqual({ packages: ['date-fns'], done: 12, total: 40 });
    expect((await studio.snapshot()).phase).toBe('building');
    later = { ...later, done: 13 };
    await expect.poll(async () => (await studio.snapshot()).preparing?.done, { timeout: 10_000 }).toBe(13);
    later = { ...later, state: 'ready', done: 40, pending: [] };
    expect(await studio.settled('a')).toMatchObject({ phase: 'ready', preparing: null, failure: null });
    expect(await studio.text()).toBe('function');
  });

  it('runs what needs none of them meanwhile, and takes the new ones in afterwards', async () => {
    later = { state: 'building', message: null, done: 12, total: 40, pending: ['date-fns'] };
    expect((await studio.run('a', app('const format = 1;'))).phase).toBe('ready');
    expect(await studio.text()).toBe('number');
    await studio.update('b', needing);
    await expect.poll(async () => (await studio.snapshot()).preparing?.packages).toEqual(['date-fns']);
    // Another version is asked for while the wait goes on.
    expect((await studio.run('c', app('const format = "";'))).preparing).toBeNull();
    later = { ...later, state: 'ready', pending: [] };
    expect((await studio.run('d', needing)).phase).toBe('ready');
    expect(await studio.text()).toBe('function');
  });

  it('says why they cannot be had', async () => {
    later = {
      state: 'failed',
      message: 'The registry did not answer.',
      done: 0,
      total: 40,
      pending: ['date-fns'],
    };
    const snapshot = await studio.run('a', needing);
    expect(snapshot).toMatchObject({ phase: 'failed', preparing: null, failure: { kind: 'import' } });
    expect(snapshot.failure?.message).toBe('date-fns could not be prepared on this server.');
    expect(snapshot.failure?.hint).toContain('The registry did not answer.');
  });
});
