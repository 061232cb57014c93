import { expect, test } from './support/fixtures.ts';
import { screenOf } from './support/screen.ts';
import { pageAnswer, script } from './support/scripts.ts';

/** A hostile page: it tries what it must not be able to do and writes down how that went. */
const PROBE = `<ul id="results"></ul>
<script>
const note = (name, result) => { document.getElementById('results').innerHTML += '<li>' + name + ': ' + result + '</li>'; };
const attempt = (name, act) => { try { const got = act(); note(name, got === undefined ? 'open' : 'open ' + got); } catch (error) { note(name, 'closed'); } };
note('cookies', JSON.stringify(document.cookie));
note('storage', localStorage.getItem('theirs'));
attempt('parent', () => parent.document.title);
attempt('top', () => { top.location.href = 'about:blank'; });
note('origin', self.origin);
const reach = (name, url, init) => fetch(url, init).then((r) => note(name, 'open ' + r.status), () => note(name, 'closed'));
reach('api', '/api/trpc/models.list', { credentials: 'include' })
  .then(() => reach('api absolute', '__APP__/api/trpc/models.list', { credentials: 'include' }))
  .then(() => reach('elsewhere', 'https://example.com/'))
  .then(() => new Promise((done) => { const image = new Image(); image.onload = () => { note('image', 'open'); done(); }; image.onerror = () => { note('image', 'closed'); done(); }; image.src = 'https://example.com/x.png'; }))
  .then(() => note('done', 'yes'));
</script>`;

test('a generated page reaches neither the app, its cookies nor the world', async ({
  page,
  context,
  lab,
  conduct,
}) => {
  const screen = screenOf(page, lab.studio.url);
  await context.addCookies([{ name: 'readable', value: 'secret', url: lab.studio.url }]);
  const fromFrames: string[] = [];
  page.on('request', (request) => {
    if (request.frame() !== page.mainFrame() && request.url().includes('/api/'))
      fromFrames.push(request.url());
  });
  await screen.open();
  await page.evaluate(() => localStorage.setItem('theirs', 'secret'));
  script(lab, { text: pageAnswer(PROBE.replaceAll('__APP__', lab.studio.url)), rate: 0, pieceLength: 200 });
  await screen.ask('A hostile page');
  await expect(screen.preview.locator('#results')).toContainText('done: yes');
  const results = await screen.preview.locator('#results li').allInnerTexts();
  expect(results.toSorted()).toEqual(
    [
      // What a page gets are a cookie jar and a store of its own, empty and in memory.
      'cookies: ""',
      'storage: null',
      'parent: closed',
      'top: closed',
      'origin: null',
      // Addresses of the app's host stand for files of the project, and there are none of that name.
      'api: open 404',
      'api absolute: open 404',
      'elsewhere: closed',
      // A picture drawn in its place: the other host was never asked.
      'image: open',
      'done: yes',
    ].toSorted(),
  );
  await expect(page).toHaveURL(/\/c\//);
  expect(fromFrames).toEqual([]);
  expect(conduct.refused).not.toContain('https://example.com/x.png');
  expect(conduct.errors.length).toBeGreaterThan(0);
  for (const each of conduct.errors) expect(each).toContain('Unsafe attempt to initiate navigation');
  conduct.errors.length = 0;
});

test('the app’s own pages cannot be framed by others and name their policy', async ({ request, lab }) => {
  for (const path of ['/', '/c/00000000-0000-4000-8000-000000000000']) {
    const headers = (await request.get(`${lab.studio.url}${path}`)).headers();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy, path).toContain('frame-ancestors');
    expect(policy, path).toMatch(/script-src[^;]*'nonce-/);
    expect(/script-src[^;]*/.exec(policy)?.[0], path).not.toContain("'unsafe-inline'");
    // Nothing but previews, not the whole of our own host.
    expect(policy, path).toContain(`frame-src ${new URL(lab.studio.url).host}/preview/;`);
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBeTruthy();
    expect(headers['permissions-policy'], path).toBeTruthy();
  }
  const frame = (await request.get(`${lab.studio.url}/preview/frame`)).headers();
  expect(frame['content-security-policy']).toMatch(/sandbox(?![^;]*allow-same-origin)/);
});
