import type { Studio } from '../testing/bench.ts';
import type { PreviewSnapshot } from '../types.ts';
import type { Expected, Fault, Step } from './fault.ts';

/** How long a state may take to come, milliseconds. */
const LIMIT_MS = 12_000;
/** A page that is right, for before and after. */
const GOOD = { 'index.html': '<!doctype html><p>The page before</p>' };
const ENDS = { polling: 15, timeout: LIMIT_MS };
let runs = 0;

/** Runs a labelled project; what the engine says differently, empty when all is right. */
export async function runFault(studio: Studio, fault: Fault): Promise<string[]> {
  const id = `${fault.name} ${String(++runs)}`;
  const found: string[] = [];
  let before: string | null = null;
  if (!fault.bare) {
    before = `${id} before`;
    if ((await studio.run(before, GOOD)).phase !== 'ready') found.push('the good page before is not ready');
  }
  for (const [index, step] of fault.steps.entries()) {
    const key = `${id} ${String(index)}`;
    found.push(
      ...(await runStep(studio, key, step, before)).map((each) => `step ${String(index + 1)}: ${each}`),
    );
    if (step.expect.phase === 'ready') before = key;
  }
  if (fault.hangs && (await studio.run(`${id} after`, GOOD)).phase !== 'ready')
    found.push('a right page after it is not ready');
  return found;
}

async function runStep(studio: Studio, key: string, step: Step, before: string | null): Promise<string[]> {
  const { expect: expected } = step;
  await studio.page.evaluate(() => void (window.phases.length = 0));
  await studio.update(key, step.files, step.streaming);
  try {
    if (step.click !== undefined) {
      await reach(studio, key, ['ready']);
      await (await studio.sheet()).click(step.click, { noWaitAfter: true, timeout: 4000 });
    }
    await reach(studio, key, expected.phase === 'ready' ? ['ready', 'failed'] : [expected.phase]);
    if (step.until !== undefined) await said(studio, step.until);
    if (step.streaming && expected.shown === 'this') await shows(studio, key);
    await reach(studio, key, expected.phase === 'ready' ? ['ready', 'failed'] : [expected.phase]);
  } catch {
    // What was reached instead is told below.
  }
  const snapshot = await studio.snapshot();
  const found = differences(snapshot, expected, key, before, await wasReady(studio));
  if (expected.phase !== 'failed' && (await studio.page.evaluate(() => window.phases.includes('failed'))))
    found.push('an alarm was raised on the way');
  if (expected.text !== undefined) {
    const text = await studio.text().catch(() => '');
    if (!text.includes(expected.text)) found.push(`the sheet says ${JSON.stringify(text.slice(0, 60))}`);
  }
  return found;
}

const reach = (studio: Studio, key: string, phases: readonly string[]): Promise<unknown> =>
  studio.page.waitForFunction(
    ([wanted, all]) => {
      const { key: current, phase } = window.engine.getSnapshot();
      return current === wanted && all.includes(phase);
    },
    [key, phases] as const,
    ENDS,
  );

const shows = (studio: Studio, key: string): Promise<unknown> =>
  studio.page.waitForFunction((wanted) => window.engine.getSnapshot().shownKey === wanted, key, ENDS);

const said = (studio: Studio, text: string): Promise<unknown> =>
  studio.page.waitForFunction(
    (wanted) => window.engine.getSnapshot().console.some((entry) => entry.text.includes(wanted)),
    text,
    ENDS,
  );

/** What fails after that is not asked how long it took. */
const wasReady = (studio: Studio): Promise<boolean> =>
  studio.page.evaluate(() => window.phases.includes('ready'));

type Word = string | number | null | undefined;

function differences(
  snapshot: PreviewSnapshot,
  expected: Expected,
  key: string,
  before: string | null,
  late: boolean,
): string[] {
  const { phase, failure, shownKey } = snapshot;
  const found: string[] = [];
  const differ = (what: string, is: Word, wanted: Word): void => {
    if (wanted !== undefined && is !== wanted)
      found.push(
        `${what} is ${String(is)}, not ${String(wanted)}${failure ? ` (${failure.message.slice(0, 90)})` : ''}`,
      );
  };
  differ('phase', phase, expected.phase);
  differ('kind', failure?.kind, expected.kind);
  differ('file', failure?.file, expected.file);
  differ('line', failure?.line, expected.line);
  if ((phase === 'ready' || phase === 'failed') && snapshot.key === key)
    differ('time taken', typeof snapshot.tookMs, late || phase === 'ready' ? undefined : 'number');
  if (expected.shown) differ('shown', shownKey, { this: key, before, none: null }[expected.shown]);
  for (const part of ['message', 'hint'] as const) {
    const wanted = expected[part];
    if (wanted !== undefined && !failure?.[part]?.includes(wanted)) differ(part, failure?.[part], wanted);
  }
  return found;
}
