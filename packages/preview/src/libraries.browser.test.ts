import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseManifest, type Manifest } from './shared/manifest.ts';
import { HOW_TO_ENABLE, hasChromium, startBench, type Bench, type Studio } from './testing/bench.ts';
import { APPS } from './testing/library-apps.ts';
import { NAMES } from './testing/library-names.ts';

const WHOLE_LIST = fileURLToPath(new URL('../vendor/extra.mjs', import.meta.url));
type Found = Record<string, string[] | string>;
/** Specifiers a page imports at once. */
const AT_ONCE = 60;

describe.skipIf(!hasChromium)(`the package list${HOW_TO_ENABLE}`, () => {
  let bench: Bench;
  let studio: Studio;
  let manifest: Manifest;
  beforeAll(async () => {
    bench = await startBench();
    execFileSync(process.execPath, [WHOLE_LIST]);
    const found = parseManifest(await (await fetch(`${bench.server.url}/preview/manifest.json`)).json());
    if (!found) throw new Error('There is no manifest.');
    manifest = found;
  }, 300_000);
  afterAll(() => bench.close());
  beforeEach(async () => {
    studio = await bench.open();
  });
  afterEach(() => studio.close());

  it('is ready as a whole', () => {
    expect(manifest.later).toMatchObject({ state: 'ready', pending: [] });
    expect(Object.keys(NAMES).filter((each) => !(each in manifest.libs))).toEqual([]);
  });

  it('gives every specifier, with the names that real code takes', { timeout: 180_000 }, async () => {
    const all = Object.keys(manifest.libs);
    const missing: string[] = [];
    for (let from = 0; from < all.length; from += AT_ONCE) {
      const some = all.slice(from, from + AT_ONCE);
      const found = await namesOf(studio, some, `list-${from}`);
      for (const specifier of some) {
        const names = new Set(found[specifier]);
        if (!Array.isArray(found[specifier]) || names.size === 0)
          missing.push(`${specifier} ${String(found[specifier])}`);
        for (const name of NAMES[specifier]?.split(' ') ?? [])
          if (!names.has(name)) missing.push(`${specifier}: ${name}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it.each(APPS)('runs a project with $name', async ({ name, sources, shows }) => {
    const snapshot = await studio.run(name, sources);
    expect(snapshot).toMatchObject({ phase: 'ready', failure: null });
    await (await studio.sheet()).waitForSelector(shows, { state: 'attached', timeout: 5000 });
    expect(
      snapshot.console.filter(({ level, text }) => level === 'error' && /hook|React/i.test(text)),
    ).toEqual([]);
    expect(studio.outside).toEqual([]);
  });
});

/** Names with a value, by specifier, as a module script of a page sees them; what a package throws instead. */
async function namesOf(studio: Studio, specifiers: readonly string[], key: string): Promise<Found> {
  const loads = specifiers
    .map((each) => JSON.stringify(each))
    .map((name) => `[${name}, () => import(${name})]`);
  const snapshot = await studio.run(key, {
    'index.html':
      '<!doctype html><title>List</title><pre id="found"></pre><script type="module" src="main.js"></script>',
    'main.js': `const names = (module) => Object.keys(module).filter((name) => module[name] !== undefined);
const found = [${loads.join(', ')}].map(async ([specifier, load]) => [specifier, await load().then(names, String)]);
Promise.all(found).then((all) => { document.getElementById('found').textContent = JSON.stringify(Object.fromEntries(all)); });`,
  });
  expect(snapshot.failure).toBeNull();
  const text = await (await studio.sheet()).locator('#found:not(:empty)').textContent({ timeout: 30_000 });
  return JSON.parse(text ?? '{}') as Found;
}
