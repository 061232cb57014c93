import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOW_TO_ENABLE, hasChromium, startBench, type Bench, type Studio } from './testing/bench.ts';

const page = (body: string): string => `<!doctype html><html><body>${body}</body></html>`;
const SITE = {
  'index.html': page(
    '<h1>Home</h1><button id="inline" onclick="location.href=\'about.html?from=inline\'">Inline</button><button id="code">Code</button><button id="replace">Replace</button><form action="pages/search.html"><input name="q" value="a b"><button id="send">Send</button></form><script src="js/go.js"></script>',
  ),
  'js/go.js':
    "document.getElementById('code').onclick = () => { window.location = '/pages/search.html?q=code#end'; };\ndocument.getElementById('replace').onclick = () => location.replace('./about.html');",
  'about.html': page(
    '<h1>About</h1><p></p><script>document.querySelector("p").textContent = location.pathname + location.search</script>',
  ),
  'pages/search.html': page(
    '<h1>Search</h1><p></p><a href="../index.html">Home</a><a id="same" href="#end">End</a><script>document.querySelector("p").textContent = new URLSearchParams(location.search).get("q") + location.hash</script>',
  ),
};

describe.skipIf(!hasChromium)(`sites of several pages${HOW_TO_ENABLE}`, () => {
  let bench: Bench;
  let studio: Studio;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    studio = await bench.open();
    expect((await studio.run('a', SITE)).failure).toBeNull();
  });
  afterEach(() => studio.close());

  const text = (): Promise<string> => studio.text().catch(() => '');

  it.each([
    ['#inline', 'About\n\n/about.html?from=inline'],
    ['#code', 'Search\n\ncode#end'],
    ['#replace', 'About\n\n/about.html'],
    ['#send', 'Search\n\na b'],
  ])('%s leads to its page with its query', async (button, expected) => {
    await (await studio.sheet()).click(button);
    await expect.poll(text).toContain(expected);
    expect((await studio.settled('a')).failure).toBeNull();
    expect(bench.server.strays).toEqual([]);
  });

  it('follows relative links from folders, and fragments in place', async () => {
    await (await studio.sheet()).click('#code');
    await expect.poll(text).toContain('Search');
    await (await studio.sheet()).click('#same');
    expect(await (await studio.sheet()).evaluate(() => location.hash)).toBe('#end');
    await (await studio.sheet()).click('text=Home');
    await expect.poll(text).toContain('Inline');
  });
});
