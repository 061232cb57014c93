import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOW_TO_ENABLE, hasChromium, startBench, type Bench, type Studio } from './testing/bench.ts';
import { dashboard } from './testing/projects.ts';
import type { Measurement } from './shared/measurement.ts';

const page = (body: string, head = ''): Record<string, string> => ({
  'index.html': `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`,
});

describe.skipIf(!hasChromium)(`the health of a version${HOW_TO_ENABLE}`, () => {
  let bench: Bench;
  let studio: Studio;
  beforeAll(async () => {
    bench = await startBench();
    studio = await bench.open();
  });
  afterAll(() => bench.close());

  const measure = (): Promise<Measurement | null> =>
    studio.page.evaluate(() => window.engine.measure?.(new AbortController().signal) ?? null);
  const measured = async (key: string, sources: Record<string, string>): Promise<Measurement> => {
    await studio.run(key, sources);
    const result = await measure();
    if (!result) throw new Error('nothing was measured');
    return result;
  };
  const rooms = (): Promise<number> => studio.page.locator('[data-measuring]').count();

  it('finds nothing wrong with a sound page, and draws it', async () => {
    const { health, issues, picture } = await measured(
      'sound',
      page('<main style="background:#063;height:720px"><h1 style="color:#fff">Sound</h1></main>'),
    );
    expect({ health, issues }).toEqual({
      health: { errors: 0, accessibility: 0, overflow: 0 },
      issues: [],
    });
    const bytes = Buffer.from(picture ?? '', 'base64');
    expect(bytes.subarray(0, 4).toString()).toBe('RIFF');
    expect(bytes.byteLength).toBeLessThanOrEqual(64 * 1024);
    // What is green on the page is green in the picture.
    const colour = await studio.page.evaluate(async (data) => {
      const response = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([response], { type: 'image/webp' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const [red = 255, green = 0, blue = 255] = context?.getImageData(200, 120, 1, 1).data ?? [];
      return { width: bitmap.width, height: bitmap.height, isGreen: green > 80 && red < 30 && blue < 80 };
    }, picture ?? '');
    expect(colour).toEqual({ width: 320, height: 180, isGreen: true });
  });

  it('names the failing element, and the widths at which the page is too wide', async () => {
    const { health, issues } = await measured(
      'ill',
      page(
        '<main><button class="menu"></button><img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="><div id="wide" style="width:900px;height:9px"></div></main><script>console.error("said so")</script>',
        '<style>.menu{width:40px;height:40px}</style>',
      ),
    );
    expect(health).toEqual({ errors: 1, accessibility: 2, overflow: 2 });
    expect(issues.find(({ rule }) => rule === 'button-name')?.html).toContain('class="menu"');
    expect(issues.filter(({ kind }) => kind === 'overflow')).toMatchObject([
      { selector: '#wide', width: 375 },
      { selector: '#wide', width: 768 },
    ]);
    expect(issues[0]).toMatchObject({ kind: 'error', message: 'said so' });
  });

  it('leaves what the window hides, and what scrolls inside itself', async () => {
    const wide = '<div style="width:2000px;height:9px"></div>';
    const { health } = await measured(
      'inner',
      page(`<div style="overflow-x:auto" tabindex="0">${wide}</div>`),
    );
    expect(health.overflow).toBe(0);
    const full = await measured(
      'full',
      page('<div style="width:100vw;height:3000px"></div>', '<style>body{margin:0}</style>'),
    );
    expect(full.health.overflow).toBe(0);
    const hidden = await measured('hidden', page(wide, '<style>body{overflow-x:hidden}</style>'));
    expect(hidden.health.overflow).toBe(0);
  });

  it('measures a React project, and leaves the one on the sheet alone', async () => {
    await studio.run('react', dashboard);
    const sheet = await studio.sheet();
    await sheet.getByRole('button').click();
    const before = await studio.snapshot();
    const result = await measure();
    expect(result?.health).toMatchObject({ errors: 0, overflow: expect.any(Number) as number });
    expect(result?.picture).toMatch(/^UklGR/);
    expect(await studio.text()).toContain('Count 1');
    expect(await studio.snapshot()).toEqual(before);
    expect(await rooms()).toBe(0);
  });

  it('takes no focus, and says nothing in the console', async () => {
    await studio.run(
      'focus',
      page(
        '<input aria-label="name"><script>console.log("once"); document.querySelector("input").focus()</script>',
      ),
    );
    await studio.page.evaluate(() => {
      const own = Object.assign(document.createElement('input'), { id: 'own' });
      document.body.append(own);
      own.focus();
    });
    await measure();
    expect(await studio.page.evaluate(() => document.activeElement?.id)).toBe('own');
    expect((await studio.snapshot()).console.map(({ count }) => count)).toEqual([1]);
    await studio.page.evaluate(() => document.getElementById('own')?.remove());
  });

  it('ends when another version comes, and gives nothing for one that does not run', async () => {
    await studio.run('one', page('<p>one</p>'));
    const running = measure();
    await studio.run('two', page('<p>two</p>'));
    expect(await running).toBeNull();
    expect(await rooms()).toBe(0);
    await studio.run('broken', { 'src/App.tsx': 'export default () => <p>' });
    expect(await measure()).toBeNull();
  });
});
