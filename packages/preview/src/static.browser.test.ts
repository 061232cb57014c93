import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOW_TO_ENABLE, hasChromium, startBench, type Bench } from './testing/bench.ts';

describe.skipIf(!hasChromium)(`static pages${HOW_TO_ENABLE}`, () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.close());

  it('shows a single page and says so', async () => {
    const studio = await bench.open();
    const snapshot = await studio.run('a', { 'index.html': '<!doctype html><h1>Hello</h1><script>document.body.append(" from script")</script>' });
    expect(snapshot).toMatchObject({ phase: 'ready', shownKey: 'a', key: 'a', failure: null });
    expect(await studio.text()).toContain('from script');
    await studio.close();
  });
});
