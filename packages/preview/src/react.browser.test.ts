import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOW_TO_ENABLE, hasChromium, startBench, type Bench, type Studio } from './testing/bench.ts';
import { dashboard, edited } from './testing/projects.ts';

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

  const countUp = async (): Promise<void> => (await studio.sheet()).click('button');

  it('runs TypeScript with charts, icons and Tailwind 4', async () => {
    const snapshot = await studio.run('a', dashboard);
    expect(snapshot).toMatchObject({ phase: 'ready', failure: null, blocked: [], shownKey: 'a' });
    const sheet = await studio.sheet();
    expect(await sheet.locator('.recharts-bar-rectangle').count()).toBe(2);
    expect(await sheet.locator('svg.lucide-flame').count()).toBe(1);
    expect(await sheet.locator('main').evaluate((main) => getComputedStyle(main).padding)).toBe('32px');
    expect(studio.outside).toEqual([]);
  });

  it('keeps state across an edit, and remounts when a hook is added', async () => {
    await studio.run('a', dashboard);
    await countUp();
    const renamed = edited(dashboard, 'src/App.tsx', 'Sales', 'Revenue');
    expect((await studio.run('b', renamed)).phase).toBe('ready');
    expect(await studio.text()).toContain('Revenue');
    expect(await studio.text()).toContain('Count 1');
    const child = edited(renamed, 'src/components/Chart.tsx', 'data-testid="chart"', 'data-testid="chart" title="new"');
    await studio.run('c', child);
    expect(await studio.text()).toContain('Count 1');
    expect(await (await studio.sheet()).locator('[title="new"]').count()).toBe(1);
    const hooked = edited(child, 'src/App.tsx', 'useState(0);', 'useState(0);\n  const [other] = useState("x");');
    expect((await studio.run('d', hooked)).phase).toBe('ready');
    expect(await studio.text()).toContain('Count 0');
  });
});
