import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { HOW_TO_ENABLE, hasChromium, startBench, type Bench, type Studio } from './testing/bench.ts';
import { dashboard, edited } from './testing/projects.ts';

const page = (body: string): Record<string, string> => ({
  'index.html': `<!doctype html><html><body>${body}</body></html>`,
});
const HANG_MS = 3000;

/** For the host page: lines of the console are held on their way until `let-through`. */
const HOLDS_CONSOLE = `if (window === top) {
  const Plain = MessageChannel;
  window.MessageChannel = class extends Plain {
    constructor() {
      super();
      const { port1 } = this;
      Object.defineProperty(port1, 'onmessage', {
        set(take) {
          port1.addEventListener('message', (event) => {
            if (event.data.t !== 'console') return take(event);
            document.body.dataset.held = 'yes';
            document.addEventListener('let-through', () => take(event));
          });
          port1.start();
        },
      });
    }
  };
}`;

/** For the host page: what is given to a frame next comes late, after the page on the sheet was told to loop. */
const LOOPS_BEFORE_RUN = `if (window === top) {
  const plain = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (message, ...rest) {
    const shown = document.querySelector('iframe[title]');
    if (message.t !== 'run' || document.body.dataset.armed === undefined) return plain.call(this, message, ...rest);
    delete document.body.dataset.armed;
    shown.contentWindow.postMessage('loop', '*');
    setTimeout(() => plain.call(this, message, ...rest), 200);
  };
}`;

describe.skipIf(!hasChromium)(`the life of a preview${HOW_TO_ENABLE}`, () => {
  let bench: Bench;
  let studio: Studio;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.close());
  afterEach(() => studio.close());

  /** Longest time in which the host page did nothing, while `work` ran. */
  const longestBlock = async (work: () => Promise<void>): Promise<number> => {
    await studio.page.evaluate(() => {
      let last = performance.now();
      let longest = 0;
      setInterval(() => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
        document.title = String(longest);
      }, 20);
    });
    await work();
    return Number(await studio.page.title());
  };

  it('ends a page that loops at its start, with the app alive and the last good page in place', async () => {
    studio = await bench.open({ hangMs: HANG_MS });
    await studio.run('good', page('<p>Good</p><button onclick="this.textContent += 1">b</button>'));
    const block = await longestBlock(async () => {
      const snapshot = await studio.run('loop', page('<p>Loop</p><script>for (;;) {}</script>'));
      expect(snapshot).toMatchObject({ phase: 'failed', failure: { kind: 'hang' } });
    });
    expect(block).toBeLessThan(HANG_MS / 2);
    await expect.poll(async () => (await studio.snapshot()).shownKey, { timeout: 20_000 }).toBe('good');
    await expect.poll(() => studio.text().catch(() => ''), { timeout: 8000 }).toContain('Good');
    await (await studio.sheet()).click('button');
    expect(await studio.text()).toContain('b1');
    expect((await studio.run('next', page('<p>Next</p>'))).phase).toBe('ready');
  });

  it('ends a React edit that loops and shows the last good version again', async () => {
    studio = await bench.open({ hangMs: HANG_MS });
    await studio.run('good', dashboard);
    const snapshot = await studio.run(
      'loop',
      edited(dashboard, 'src/App.tsx', 'return (', 'for (;;) {}\n  return ('),
    );
    expect(snapshot).toMatchObject({ phase: 'failed', failure: { kind: 'hang' } });
    await expect.poll(async () => (await studio.snapshot()).shownKey, { timeout: 20_000 }).toBe('good');
    expect(await studio.text()).toContain('Sales');
    expect((await studio.snapshot()).phase).toBe('failed');
    expect((await studio.run('next', edited(dashboard, 'src/App.tsx', 'Sales', 'Next'))).phase).toBe('ready');
    expect(await studio.text()).toContain('Next');
  });

  it('ends a page that loops after it was ready', async () => {
    studio = await bench.open({ hangMs: HANG_MS });
    await studio.run('a', page('<p>Here</p><script>setTimeout(() => { for (;;) {} }, 300)</script>'));
    await expect.poll(async () => (await studio.snapshot()).failure?.kind, { timeout: 10_000 }).toBe('hang');
  });

  it('blames no version for a loop that began before it did', async () => {
    studio = await bench.open({ hangMs: HANG_MS, init: LOOPS_BEFORE_RUN });
    await studio.run('stands', page('<p>Stands</p><script>onmessage = () => { for (;;) {} }</script>'));
    await studio.page.evaluate(() => (document.body.dataset.armed = 'yes'));
    const snapshot = await studio.run('right', page('<p>Right</p>'));
    expect(snapshot).toMatchObject({ phase: 'ready', shownKey: 'right', failure: null });
    expect(await studio.page.evaluate(() => window.phases)).not.toContain('failed');
  });

  it('gives a page up that loops whenever it stands, and goes back to the one before', async () => {
    studio = await bench.open({ hangMs: 1000 });
    await studio.run('good', page('<p>Good</p>'));
    await studio.run('loop', page('<p>Loop</p><script>setTimeout(() => { for (;;) {} }, 100)</script>'));
    await expect.poll(async () => (await studio.snapshot()).shownKey, { timeout: 20_000 }).toBe('good');
    expect(await studio.snapshot()).toMatchObject({ phase: 'failed', failure: { kind: 'hang' } });
    expect(await studio.text()).toBe('Good');
  });

  it('shows a page while it is written, raises no alarm, and ends on the final version', async () => {
    studio = await bench.open();
    const html = `<!doctype html><html><head><script src="https://cdn.tailwindcss.com"></script></head><body class="p-4">${'<section><h2 class="text-xl">Part</h2><p>Words and words.</p></section>\n'.repeat(20)}<script>\nconst list = [1, 2, 3];\ndocument.body.dataset.sum = String(list.reduce((a, b) => a + b));\n</script></body></html>`;
    let seen = 0;
    for (let end = 40, step = 0; end < html.length; end += 40, step++) {
      await studio.update(`s${step}`, { 'index.html': html.slice(0, end) }, true);
      if (step % 10 !== 9) continue;
      expect((await studio.snapshot()).phase).toBe('writing');
      // The picture grows with the text.
      const before = seen;
      await expect.poll(async () => (seen = (await studio.text()).length)).toBeGreaterThan(before);
    }
    expect(seen).toBeGreaterThan(100);
    const snapshot = await studio.run('final', { 'index.html': html });
    expect(snapshot).toMatchObject({ phase: 'ready', shownKey: 'final', failure: null });
    const sheet = await studio.sheet();
    expect(await sheet.evaluate(() => document.body.dataset.sum)).toBe('6');
    expect(await sheet.locator('section').count()).toBe(20);
    expect(await studio.page.evaluate(() => window.phases.includes('failed'))).toBe(false);
  });

  it('keeps what a page said while it was written, also where it is heard after its end', async () => {
    studio = await bench.open({ init: HOLDS_CONSOLE });
    const html = '<!doctype html><p>Here</p><script>console.log("said early")</script>';
    await studio.update('s', { 'index.html': html }, true);
    await studio.page.waitForFunction(() => document.body.dataset.held === 'yes');
    await studio.run('whole', { 'index.html': `${html}<p>End</p>` });
    expect((await studio.snapshot()).console).toEqual([]);
    await studio.page.evaluate(() => document.dispatchEvent(new Event('let-through')));
    expect((await studio.snapshot()).console).toMatchObject([{ text: 'said early' }]);
  });

  it('asks nobody for files that are still to be written, and misses them only at the end', async () => {
    studio = await bench.open();
    const asked: string[] = [];
    const note = (request: { url: () => string }): void => {
      if (request.url().includes('late.')) asked.push(request.url());
    };
    studio.page.on('request', note);
    const html =
      '<!doctype html><link rel="stylesheet" href="late.css"><p>Here</p><script type="module" src="late.js"></script>';
    await studio.update('s1', { 'index.html': html }, true);
    await expect.poll(() => studio.text()).toContain('Here');
    const whole = {
      'index.html': html,
      'late.css': 'p { color: red }',
      'late.js': 'document.body.append("Late")',
    };
    expect(await studio.run('whole', whole)).toMatchObject({ phase: 'ready', failure: null });
    expect(await studio.text()).toContain('Late');
    await studio.update('s2', { 'index.html': html.replace('Here', 'There') }, true);
    expect(asked).toEqual([]);
    studio.page.off('request', note);
    expect(await studio.run('stopped', { 'index.html': html.replace('Here', 'There') })).toMatchObject({
      phase: 'failed',
      failure: { kind: 'import', message: '"late.js" is not in the project.' },
    });
  });

  it('takes a React project in pieces of 40 characters and ends on the final version', async () => {
    studio = await bench.open();
    await studio.run('before', dashboard);
    const next = edited(dashboard, 'src/App.tsx', 'Sales', 'Final');
    const text = next['src/App.tsx'] ?? '';
    for (let end = 40; end < text.length; end += 40)
      await studio.update(`s${end}`, { ...next, 'src/App.tsx': text.slice(0, end) }, true);
    const snapshot = await studio.run('final', next);
    expect(snapshot).toMatchObject({ phase: 'ready', shownKey: 'final', failure: null });
    expect(await studio.text()).toContain('Final');
    expect(await studio.page.evaluate(() => window.phases.includes('failed'))).toBe(false);
  });

  it('says what is wrong with half-written code only when the writing has ended', async () => {
    studio = await bench.open();
    const broken = edited(dashboard, 'src/App.tsx', 'return (', 'return ((');
    await studio.page.evaluate(() => {
      const Plain = Worker;
      window.Worker = class extends Plain {
        constructor(url: string | URL) {
          super(url);
          this.addEventListener('message', () =>
            setTimeout(() => (document.body.dataset.compiled = 'yes'), 50),
          );
        }
      };
    });
    await studio.update('s', broken, true);
    await studio.page.waitForFunction(() => document.body.dataset.compiled === 'yes');
    expect(await studio.snapshot()).toMatchObject({ phase: 'writing', failure: null });
    expect(await studio.run('end', broken)).toMatchObject({
      phase: 'failed',
      failure: { kind: 'build', file: 'src/App.tsx' },
    });
  });

  it('the last of many quick updates wins', async () => {
    studio = await bench.open();
    for (let n = 0; n < 30; n++) await studio.update(`k${n}`, page(`<p>Version ${n}</p>`));
    expect((await studio.settled('k29')).phase).toBe('ready');
    expect(await studio.text()).toBe('Version 29');
    expect(await studio.page.locator('iframe[title="Preview"]').count()).toBe(1);
  });

  it('runs the same files again, by update and by reload', async () => {
    studio = await bench.open();
    await studio.run('a', dashboard);
    expect((await studio.run('a', dashboard)).phase).toBe('ready');
    expect((await studio.run('b', dashboard)).phase).toBe('ready');
    await (await studio.sheet()).click('button');
    await studio.page.evaluate(() => window.engine.reload());
    expect((await studio.settled('b')).phase).toBe('ready');
    expect(await studio.text()).toContain('Count 0');
  });

  it('starts anew in another container', async () => {
    studio = await bench.open();
    await studio.run('a', page('<p>Moved</p>'));
    await studio.page.evaluate(() => {
      const other = document.body.appendChild(document.createElement('section'));
      other.style.cssText = 'width:300px;height:300px';
      window.engine.attach(other);
    });
    await expect.poll(async () => (await studio.snapshot()).shownKey).toBe('a');
    expect(await studio.page.locator('section iframe[title="Preview"]').count()).toBe(1);
    expect(await studio.text()).toBe('Moved');
  });

  it('comes back when a page reloads itself, and gives up on one that never stops', async () => {
    studio = await bench.open();
    await studio.run('a', page('<button onclick="location.reload()">Again</button>'));
    await (await studio.sheet()).click('button');
    await studio.page.waitForTimeout(300);
    expect((await studio.settled('a')).phase).toBe('ready');
    await studio.update(
      'b',
      page('<p>x</p><script>onload = () => setTimeout(() => location.reload(), 30)</script>'),
    );
    await expect
      .poll(async () => (await studio.snapshot()).failure?.message, { timeout: 15_000 })
      .toContain('leave the preview');
  });

  it('says so when its files cannot be fetched, and works once they can', async () => {
    studio = await bench.open();
    await studio.page.route('**/manifest.json', (route) => route.abort());
    expect(await studio.run('a', page('<p>Hi</p>'))).toMatchObject({
      phase: 'failed',
      failure: { kind: 'network' },
    });
    await studio.page.unroute('**/manifest.json');
    await studio.page.evaluate(() => window.engine.reload());
    expect((await studio.settled('a')).phase).toBe('ready');
  });
});
