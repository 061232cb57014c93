import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOW_TO_ENABLE, hasChromium, startBench, type Bench, type Studio } from '../testing/bench.ts';
import { buildFaults } from './build-faults.ts';
import { page, type Fault } from './fault.ts';
import { hangFaults } from './hang-faults.ts';
import { hiddenProjects, hostileProjects } from './hostile-projects.ts';
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
  ...hostileProjects,
];
const isRight = ({ steps }: Fault): boolean => steps.length === 1 && steps[0]?.expect.phase === 'ready';
/** For every document, so that the frames are as hidden as the page they are in. */
const NOBODY_LOOKS = {
  'hidden tab':
    'window.requestAnimationFrame = () => 0; Object.defineProperty(document, "hidden", { get: () => true }); Object.defineProperty(document, "visibilityState", { get: () => "hidden" });',
  'no frames': 'window.requestAnimationFrame = () => 0;',
};
const tell = (all: readonly Fault[], wrong: readonly string[]): void =>
  // eslint-disable-next-line no-console -- the score is what the corpus is for
  console.log([`${String(all.length - wrong.length)} of ${String(all.length)} right`, ...wrong].join('\n'));
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
    for (const fault of ALL) {
      // One engine for all, but where nothing may stand on the sheet.
      if (studio === null || fault.bare) {
        await studio?.close();
        studio = await bench.open();
      }
      const found = await runFault(studio, fault);
      if (found.length === 0) continue;
      wrong.push(`${fault.name}: ${found.join('; ')}`);
      if (isRight(fault)) falseAlarms.push(fault.name);
    }
    await studio?.close();
    tell(ALL, wrong);
    expect(falseAlarms).toEqual([]);
    expect((ALL.length - wrong.length) / ALL.length, wrong.join('\n')).toBeGreaterThanOrEqual(WANTED);
  });

  it(
    'is true of loops one after the other, and of right pages between them',
    { timeout: 240_000 },
    async () => {
      const wrong: string[] = [];
      const studio = await bench.open({ hangMs: SILENCE_MS });
      for (const fault of hangFaults) {
        if (fault.bare) {
          await studio.update(`${fault.name}, before`, {});
          await studio.page.waitForFunction(() => window.engine.getSnapshot().phase === 'idle');
        }
        const found = await runFault(studio, fault);
        if (found.length > 0) wrong.push(`${fault.name}: ${found.join('; ')}`);
      }
      await studio.close();
      tell(hangFaults, wrong);
      expect(wrong).toEqual([]);
    },
  );

  it('is true where nobody looks', { timeout: 60_000 }, async () => {
    const wrong: string[] = [];
    for (const where of ['hidden tab', 'no display', 'no frames'] as const) {
      const studio = await bench.open(where === 'no display' ? {} : { init: NOBODY_LOOKS[where] });
      if (where === 'no display')
        await studio.page.evaluate(() =>
          document.getElementById('sheet')?.style.setProperty('display', 'none'),
        );
      for (const fault of hiddenProjects.filter((each) => each.where === where)) {
        const found = await runFault(studio, fault);
        if (found.length > 0) wrong.push(`${fault.name}: ${found.join('; ')}`);
      }
      if (where === 'no display')
        await studio.page.evaluate(() => document.getElementById('sheet')?.style.removeProperty('display'));
      await studio.close();
    }
    tell(hiddenProjects, wrong);
    expect(wrong).toEqual([]);
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
