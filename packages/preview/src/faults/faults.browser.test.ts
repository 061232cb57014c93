import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOW_TO_ENABLE, hasChromium, startBench, type Bench, type Studio } from '../testing/bench.ts';
import { buildFaults } from './build-faults.ts';
import { page, type Fault } from './fault.ts';
import { hangFaults } from './hang-faults.ts';
import { importFaults } from './import-faults.ts';
import { rightProjects } from './right-projects.ts';
import { runFault } from './run-fault.ts';
import { runtimeFaults } from './runtime-faults.ts';
import { sequences } from './sequences.ts';

const ALL: readonly Fault[] = [
  ...buildFaults,
  ...importFaults,
  ...runtimeFaults,
  ...rightProjects,
  ...sequences,
  ...hangFaults,
];
const SILENCE_MS = 1000;
/** Share of states that must be right. */
const WANTED = 0.99;

describe.skipIf(!hasChromium)(`the state of a preview${HOW_TO_ENABLE}`, () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.close());

  it('is true of labelled faults, and never false of a right project', { timeout: 300_000 }, async () => {
    const wrong: string[] = [];
    const falseAlarms: string[] = [];
    let studio: Studio | null = null;
    let loops = false;
    for (const fault of ALL) {
      // One engine for all, but where nothing may stand on the sheet, or where the frame loops and is to be ended soon.
      if (studio === null || fault.bare || fault.hangs || loops) {
        await studio?.close();
        loops = fault.hangs ?? false;
        studio = await bench.open(loops ? { hangMs: SILENCE_MS } : {});
      }
      const found = await runFault(studio, fault);
      if (found.length === 0) continue;
      wrong.push(`${fault.name}: ${found.join('; ')}`);
      if (rightProjects.includes(fault)) falseAlarms.push(fault.name);
    }
    await studio?.close();
    // eslint-disable-next-line no-console -- the score is what the corpus is for
    console.log([`${String(ALL.length - wrong.length)} of ${String(ALL.length)} right`, ...wrong].join('\n'));
    expect(falseAlarms).toEqual([]);
    expect((ALL.length - wrong.length) / ALL.length, wrong.join('\n')).toBeGreaterThanOrEqual(WANTED);
  });

  it('leaves the host page its time while a frame loops', async () => {
    const studio = await bench.open({ hangMs: SILENCE_MS });
    await studio.page.evaluate(() => {
      document.body.dataset.ticks = '0';
      setInterval(() => {
        const { phase } = window.engine.getSnapshot();
        if (phase === 'running')
          document.body.dataset.ticks = String(Number(document.body.dataset.ticks) + 1);
      }, 20);
    });
    const snapshot = await studio.run('loop', page('<script>for (;;) {}</script>'));
    expect(snapshot.failure?.kind).toBe('hang');
    // Of some fifty that fit into the silence.
    expect(Number(await studio.page.evaluate(() => document.body.dataset.ticks))).toBeGreaterThan(5);
    await studio.close();
  });
});
