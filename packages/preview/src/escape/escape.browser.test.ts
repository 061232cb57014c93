import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOW_TO_ENABLE, hasChromium, startBench, type Bench, type Studio } from '../testing/bench.ts';
import { abilityCases, bridgeCases } from './bridge-cases.ts';
import { startCanary, type Canary } from './canary.ts';
import { projectOf, type EscapeCase } from './case.ts';
import { markupCases } from './markup-cases.ts';
import { networkCases } from './network-cases.ts';
import { reachCases } from './reach-cases.ts';
import { wayOutCases } from './way-out-cases.ts';

const GROUPS: Readonly<Record<string, readonly EscapeCase[]>> = {
  'reading what is the studio’s': reachCases,
  'sending by code': networkCases,
  'sending by markup': markupCases,
  leaving: wayOutCases,
  'lying to the studio': bridgeCases,
  'abilities of the browser': abilityCases,
};
/** What the host page keeps where a page of its origin could find it. */
const SECRET = 'host-secret';
/** Connections and datagrams come a moment after the call that asked for them. */
const LISTEN_MS = 500;
const PLAIN = { 'index.html': '<!doctype html><p>plain</p>' };

describe.skipIf(!hasChromium)(`hostile pages${HOW_TO_ENABLE}`, () => {
  let bench: Bench;
  let canary: Canary;
  let studio: Studio;
  beforeAll(async () => {
    canary = await startCanary();
    bench = await startBench({ loopback: canary.hosts });
    // A page before the studio's in the history of the tab: going back would show.
    studio = await bench.open({ hangMs: 3000, before: 'data:text/html,before' });
    await studio.page.evaluate((secret) => {
      document.cookie = `open=${secret}; path=/`;
      localStorage.setItem('secret', secret);
      sessionStorage.setItem('secret', secret);
      window.name = '';
      document.title = 'Host';
    }, SECRET);
  });
  afterAll(async () => {
    await bench.close();
    await canary.close();
  });
  beforeEach(async () => {
    await studio.run(`plain ${String(Math.random())}`, PLAIN);
    bench.server.strays.length = 0;
    studio.outside.length = 0;
    canary.drain();
  });

  it('is heard by the canary when nothing holds it back', async () => {
    const page = await bench.browser.newPage();
    await page.goto(`${canary.doors.CANARY}/loose`);
    await page.evaluate(async (stun) => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: stun }] });
      peer.createDataChannel('x');
      await peer.setLocalDescription(await peer.createOffer());
    }, canary.doors.STUN);
    const heard: string[] = [];
    await expect
      .poll(() => heard.push(...canary.drain()) && heard.join())
      .toMatch(/request GET \/loose[^]*datagram/);
    await page.close();
  });

  for (const [group, cases] of Object.entries(GROUPS))
    describe(group, () => {
      it.each(cases.map((each) => [each.name, each] as const))('%s', async (_name, each) => {
        const doors = { ...canary.doors, APP: bench.server.url };
        const dialogs: string[] = [];
        studio.page.removeAllListeners('dialog').on('dialog', (dialog) => {
          dialogs.push(dialog.message());
          void dialog.dismiss();
        });
        const [windows, downloads] = [
          bench.browser.contexts().flatMap((context) => context.pages()).length,
          [] as string[],
        ];
        studio.page
          .removeAllListeners('download')
          .on('download', (download) => downloads.push(download.url()));

        const snapshot = await studio.run(each.name, projectOf(each, doors));
        const sheet = await studio.sheet();
        if (each.click !== undefined) await sheet.click(each.click, { timeout: 2000, noWaitAfter: true });
        await studio.page.waitForTimeout(LISTEN_MS);

        const loot = await Promise.race([
          sheet.evaluate(() => (window as unknown as { loot?: string[] }).loot ?? []).catch(() => []),
          studio.page.waitForTimeout(1000).then(() => []),
        ]);
        expect(canary.drain(), 'nothing was sent').toEqual([]);
        expect(studio.outside, 'nothing was asked of other hosts').toEqual([]);
        expect(bench.server.strays, 'nothing was asked of the app').toEqual([]);
        expect(loot.join('\n'), 'nothing was read').not.toContain(SECRET);
        expect(dialogs).toEqual([]);
        expect(downloads).toEqual([]);
        expect(
          bench.browser.contexts().flatMap((context) => context.pages()).length,
          'no window was opened',
        ).toBe(windows);
        if (each.mayFail !== true)
          expect(snapshot.failure?.kind === 'network' ? null : snapshot.failure).toBeNull();
        expect(await hostState(studio)).toEqual(UNTOUCHED(bench.server.url));
      });
    });
});

/** What a hostile page must not have changed of the host page. */
const hostState = (studio: Studio): Promise<object> =>
  studio.page.evaluate(() => ({
    url: location.href,
    title: document.title,
    name: window.name,
    cookie: document.cookie,
    stored: Object.entries(localStorage),
    stolen: (window as unknown as { stolen?: unknown }).stolen ?? null,
    polluted: ({} as { polluted?: unknown }).polluted ?? null,
    fullScreen: document.fullscreenElement === null,
    entries: history.length < 40,
  }));

const UNTOUCHED = (url: string): object => ({
  url: `${url}/`,
  title: 'Host',
  name: '',
  cookie: `open=${SECRET}`,
  stored: [['secret', SECRET]],
  stolen: null,
  polluted: null,
  fullScreen: true,
  entries: true,
});
