import { randomUUID } from 'node:crypto';
import { ensureGuest, revokeDevice, type Database } from '@studio/db';
import { describeDrivers, openTestPglite } from '@studio/db/testing';
import { NextRequest } from 'next/server';
import { encode } from 'next-auth/jwt';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createAuth, type Auth } from './auth.ts';

const SECRET = 'a-secret-that-is-long-enough-for-the-tests';
const ORIGIN = 'http://localhost:3001';
let database: Database;

interface Reported {
  level: string;
  err: unknown;
}

function make(options: { secureCookies?: boolean; secret?: string; reports?: Reported[] } = {}): Auth {
  return createAuth({
    db: database.db,
    secret: options.secret ?? SECRET,
    secureCookies: options.secureCookies ?? false,
    newId: randomUUID,
    clock: () => Date.now(),
    report: (level, err) => options.reports?.push({ level, err }),
  });
}

/** Name=value pairs of an answer's cookies, as a browser would send them back. */
function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .filter((pair) => !pair.endsWith('='))
    .join('; ');
}

async function post(auth: Auth, path: string, cookie: string): Promise<Response> {
  const csrf = await auth.handlers.GET(new NextRequest(`${ORIGIN}/api/auth/csrf`));
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  return auth.handlers.POST(
    new NextRequest(`${ORIGIN}/api/auth/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-auth-return-redirect': '1',
        cookie: [cookie, cookiesOf(csrf)].filter(Boolean).join('; '),
      },
      body: new URLSearchParams({ csrfToken, callbackUrl: ORIGIN }),
    }),
  );
}

async function signIn(auth: Auth, cookie = ''): Promise<{ cookie: string; header: string }> {
  const response = await post(auth, 'callback/guest', cookie);
  const header = response.headers.getSetCookie().find((each) => each.includes('studio.session=')) ?? '';
  return { cookie: header.split(';')[0] ?? '', header };
}

const who = (auth: Auth, cookie: string) => auth.principal(new Headers({ cookie }));

/** A sealed token with claims of the test's choice, in the cookie it belongs in. */
async function sealed(token: Record<string, unknown>, secret = SECRET, maxAge = 60): Promise<string> {
  return `studio.session=${await encode({ token, secret, salt: 'studio.session', maxAge })}`;
}

describeDrivers('sign-in', (given) => {
  beforeAll(() => {
    database = given.database();
  });

  describe('signing in as a guest', () => {
    it('gives a person, without a row in the database', async () => {
      const auth = make();
      const { cookie } = await signIn(auth);
      const principal = await who(auth, cookie);
      expect(principal).toMatchObject({ kind: 'guest', role: 'user' });
      const rows = await database.query('select id from users where id = $1', [principal?.userId]);
      expect(rows).toEqual([]);
    });

    it('sets a cookie that scripts cannot read and other sites do not send', async () => {
      const { header } = await signIn(make());
      expect(header).toMatch(/HttpOnly/i);
      expect(header).toMatch(/SameSite=Lax/i);
      expect(header).not.toMatch(/Secure/i);
    });

    it('marks the cookie secure where the app is reached over TLS', async () => {
      const { header } = await signIn(make({ secureCookies: true }));
      expect(header).toMatch(/^__Secure-studio\.session=.*Secure/i);
    });

    it('keeps who somebody is when asked again', async () => {
      const auth = make();
      const first = await signIn(auth);
      const again = await signIn(auth, first.cookie);
      expect(await who(auth, again.cookie)).toEqual(await who(auth, first.cookie));
    });

    it('refuses without the token against forged forms', async () => {
      const auth = make();
      const response = await auth.handlers.POST(
        new NextRequest(`${ORIGIN}/api/auth/callback/guest`, { method: 'POST', body: new URLSearchParams() }),
      );
      expect(response.headers.getSetCookie().join()).not.toContain('studio.session=ey');
    });

    it('tells a page no more than an id', async () => {
      const auth = make();
      const { cookie } = await signIn(auth);
      const response = await auth.handlers.GET(
        new NextRequest(`${ORIGIN}/api/auth/session`, { headers: { cookie } }),
      );
      const body = (await response.json()) as Record<string, unknown>;
      expect(Object.keys(body).sort()).toEqual(['expires', 'user']);
      expect(Object.keys(body.user as object)).toEqual(['id']);
    });
  });

  describe('who a request is from', () => {
    it('is nobody without a cookie, with nonsense, or with another server’s token', async () => {
      const auth = make();
      expect(await who(auth, '')).toBeNull();
      expect(await who(auth, 'studio.session=nonsense')).toBeNull();
      const { cookie } = await signIn(make({ secret: 'another-secret-that-is-long-enough-too' }));
      expect(await who(auth, cookie)).toBeNull();
    });

    it('is nobody with an expired token or one that says something else', async () => {
      const auth = make();
      expect(await who(auth, await sealed({ uid: 'u', sid: 's' }, SECRET, -60))).toBeNull();
      expect(await who(auth, await sealed({ sub: 'u' }))).toBeNull();
      expect(await who(auth, await sealed({ uid: 'u'.repeat(65), sid: 's' }))).toBeNull();
    });

    it('is nobody once the token has expired, also when it was seen before', async () => {
      const auth = make();
      const cookie = await sealed({ uid: randomUUID(), sid: randomUUID() });
      expect(await who(auth, cookie)).not.toBeNull();
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 120_000 });
      expect(await who(auth, cookie)).toBeNull();
      vi.useRealTimers();
    });

    it('takes the token as a bearer too, for clients without cookies', async () => {
      const auth = make();
      const { cookie } = await signIn(auth);
      const bearer = cookie.slice(cookie.indexOf('=') + 1);
      const principal = await auth.principal(new Headers({ authorization: `Bearer ${bearer}` }));
      expect(principal).toEqual(await who(auth, cookie));
    });

    it('is nobody once the sign-in was revoked', async () => {
      const auth = make();
      const { cookie } = await signIn(auth);
      const principal = await who(auth, cookie);
      if (!principal) throw new Error('not signed in');
      const { userId, deviceId } = principal;
      await ensureGuest(database.db, { userId, deviceId, now: new Date() });
      expect(await who(auth, cookie)).toEqual(principal);
      await revokeDevice(database.db, { userId, deviceId, at: new Date() });
      expect(await who(auth, cookie)).toBeNull();
    });

    it('is nobody when the person exists and this sign-in of theirs does not', async () => {
      const userId = randomUUID();
      await ensureGuest(database.db, { userId, deviceId: randomUUID(), now: new Date() });
      expect(await who(make(), await sealed({ uid: userId, sid: randomUUID() }))).toBeNull();
    });

    it('is nobody with the sign-in of somebody else', async () => {
      const deviceId = randomUUID();
      await ensureGuest(database.db, { userId: randomUUID(), deviceId, now: new Date() });
      const other = randomUUID();
      await ensureGuest(database.db, { userId: other, deviceId: randomUUID(), now: new Date() });
      expect(await who(make(), await sealed({ uid: other, sid: deviceId }))).toBeNull();
    });

    it('throws rather than say nobody when the database is away', async () => {
      const away = await openTestPglite();
      const auth = createAuth({
        db: away.db,
        secret: SECRET,
        secureCookies: false,
        newId: randomUUID,
        clock: Date.now,
        report: () => undefined,
      });
      const cookie = await sealed({ uid: 'u', sid: 's' });
      await away.close();
      await expect(auth.principal(new Headers({ cookie }))).rejects.toThrow();
    });
  });

  describe('a sign-in that is in use', () => {
    const DAY = 24 * 60 * 60 * 1000;
    const start = Date.now();
    const at = (now: number) => vi.useFakeTimers({ toFake: ['Date'], now });
    afterEach(() => {
      vi.useRealTimers();
    });
    const renew = async (auth: Auth, cookie: string) => {
      const answer = await auth.renewed(new Headers({ cookie }), new Response('kept'));
      expect(await answer.text()).toBe('kept');
      return answer.headers.getSetCookie()[0] ?? null;
    };

    it('lasts for ever, a day at a time, and keeps who somebody is', async () => {
      const auth = make();
      let { cookie } = await signIn(auth);
      const first = await who(auth, cookie);
      for (let day = 2; day <= 70; day += 2) {
        at(start + day * DAY);
        const header = await renew(auth, cookie);
        expect(header).toMatch(/^studio\.session=.*; Path=\/; Max-Age=5184000; HttpOnly; SameSite=Lax$/);
        cookie = header?.split(';')[0] ?? '';
      }
      expect(await who(auth, cookie)).toEqual(first);
    });

    it('is not renewed within a day, for nobody, for a bearer, or once it was signed out', async () => {
      const auth = make();
      const { cookie } = await signIn(auth);
      const principal = await who(auth, cookie);
      if (!principal) throw new Error('not signed in');
      expect(await renew(auth, cookie)).toBeNull();
      at(start + 2 * DAY);
      expect(await renew(auth, '')).toBeNull();
      expect(await renew(auth, 'studio.session=nonsense')).toBeNull();
      const bearer = new Headers({ authorization: `Bearer ${cookie.slice(cookie.indexOf('=') + 1)}` });
      expect((await auth.renewed(bearer, new Response())).headers.getSetCookie()).toEqual([]);
      const { userId, deviceId } = principal;
      await ensureGuest(database.db, { userId, deviceId, now: new Date() });
      await revokeDevice(database.db, { userId, deviceId, at: new Date() });
      expect(await renew(auth, cookie)).toBeNull();
    });
  });

  describe('signing out', () => {
    it('revokes the sign-in, so that a copy of the cookie is worth nothing', async () => {
      const auth = make();
      const { cookie } = await signIn(auth);
      const principal = await who(auth, cookie);
      if (!principal) throw new Error('not signed in');
      await ensureGuest(database.db, {
        userId: principal.userId,
        deviceId: principal.deviceId,
        now: new Date(),
      });
      const response = await post(auth, 'signout', cookie);
      expect(response.headers.getSetCookie().join()).toMatch(/studio\.session=;/);
      expect(await who(auth, cookie)).toBeNull();
    });
  });

  it('reports what next-auth complains about without the request', async () => {
    const reports: Reported[] = [];
    await make({ reports }).handlers.GET(
      new NextRequest(`${ORIGIN}/api/auth/session`, { headers: { cookie: 'studio.session=nonsense' } }),
    );
    expect(reports.map(({ level }) => level)).toContain('error');
    expect(JSON.stringify(reports)).not.toContain('nonsense');
  });
});
