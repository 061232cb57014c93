import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConsoleValues } from './shared/console-value.ts';
import { HOW_TO_ENABLE, hasChromium, startBench, type Bench } from './testing/bench.ts';

describe.skipIf(!hasChromium)(`the console of a preview${HOW_TO_ENABLE}`, () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.close());

  const lines = async (script: string): Promise<[string, string, number][]> => {
    const studio = await bench.open();
    const { console: entries } = await studio.run('a', {
      'index.html': `<!doctype html><p>x</p><script>${script}</script>`,
    });
    await studio.close();
    return entries.map(({ level, text, count }) => [level, text, count]);
  };

  it('has levels, objects, placeholders, dialogs and uncaught errors', async () => {
    const script = `console.log('a', 1, { b: [1, { c: null }], f() {} }); console.info('%s is %d', 'x', 5); console.warn(new Map([['k', 1]])); console.error(new TypeError('bad'));
console.debug(document.body); const loop = {}; loop.self = loop; console.log(loop); alert('hello'); throw new Error('end');`;
    expect(await lines(script)).toEqual([
      ['log', 'a 1 { b: [1, { c: null }], f: ƒ f }', 1],
      ['info', 'x is 5', 1],
      ['warn', 'Map { "k" → 1 }', 1],
      ['error', 'TypeError: bad', 1],
      ['debug', '<body>', 1],
      ['log', '{ self: [circular] }', 1],
      ['info', 'alert: hello', 1],
      ['error', 'Uncaught Error: end (index.html:2)', 1],
    ]);
  });

  it('counts repeats and is bounded', async () => {
    expect(await lines("for (let i = 0; i < 5; i++) console.log('same')")).toEqual([['log', 'same', 5]]);
    const many = await lines("for (let i = 0; i < 100000; i++) console.log('n', i)");
    expect(many.length).toBeLessThanOrEqual(1001);
    expect(many.at(-1)?.[1]).toContain('more messages were left out');
    const [big] = await lines("console.log('x'.repeat(1e6))");
    expect(big?.[1].length).toBeLessThanOrEqual(20_000);
  });

  it('knows groups, tables, timers, counters, places, nodes and stacks, and is cleared by the page', async () => {
    const studio = await bench.open();
    const { console: entries } = await studio.run('a', {
      'index.html': '<!doctype html><ul id="list"><li>one</li></ul><script src="app.js"></script>',
      'app.js': `console.log('gone'); console.clear();
console.group('outer'); console.groupCollapsed('inner'); console.log('deep'); console.groupEnd(); console.groupEnd();
console.table([{ a: 1 }, { a: 2 }]); console.count('c'); console.count('c'); console.time('t'); console.timeEnd('t'); console.assert(false, 'no');
console.log(document.getElementById('list'));
function fail() { return new Error('bad') }
console.error(fail());`,
    });
    await studio.close();
    expect(
      entries.map(({ text, detail }) => [
        text.replace(/[\d.]+ ms/, 'n ms'),
        detail?.kind,
        detail?.indent,
        detail?.line,
      ]),
    ).toEqual([
      ['The page cleared the console.', 'clear', 0, 1],
      ['outer', 'group', 0, 2],
      ['inner', 'folded', 1, 2],
      ['deep', 'line', 2, 2],
      ['[{ a: 1 }, { a: 2 }]', 'line', 0, 3],
      ['c: 1', 'line', 0, 3],
      ['c: 2', 'line', 0, 3],
      ['t: n ms', 'line', 0, 3],
      ['Assertion failed: no', 'line', 0, 3],
      ['<ul id="list">', 'line', 0, 4],
      ['Error: bad', 'line', 0, 6],
    ]);
    const valuesOf = (at: number) => readConsoleValues(entries.at(at)?.detail?.data ?? '');
    expect(valuesOf(4)).toMatchObject([
      {
        k: 'table',
        rows: [
          ['0', '1'],
          ['1', '2'],
        ],
      },
    ]);
    expect(valuesOf(-2)).toMatchObject([{ k: 'node', h: expect.stringContaining('<li>one</li>') as string }]);
    expect(valuesOf(-1)).toMatchObject([
      {
        k: 'error',
        at: [
          { text: 'fail', file: 'app.js', line: 5 },
          { file: 'app.js', line: 6 },
        ],
      },
    ]);
  });
});
