import { randomUUID } from 'node:crypto';
import type { Principal } from '@studio/contracts';
import { expect, it } from 'vitest';
import { thumbnailResponse } from './thumbnail.ts';

const BYTES = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
const HASH = 'ab'.repeat(32);
const ID = randomUUID();
const OWNER: Principal = { userId: 'owner', deviceId: 'd', kind: 'guest', role: 'user' };

function ask(who: Principal | null | Error, id: string = ID, query = `?h=${HASH.slice(0, 16)}`) {
  const asked: string[] = [];
  const picture = (principal: Principal, versionId: string) => {
    asked.push(versionId);
    const own = principal.userId === OWNER.userId && versionId === ID;
    return Promise.resolve(
      own ? { type: 'image/png' as const, base64: BYTES.toString('base64'), hash: HASH } : null,
    );
  };
  const principal = () => (who instanceof Error ? Promise.reject(who) : Promise.resolve(who));
  const request = new Request(`http://localhost/api/versions/${id}/thumbnail${query}`);
  return thumbnailResponse(request, id, { principal, versions: { picture } }).then((response) => ({
    response,
    asked,
  }));
}

it('serves the bytes as a picture that can do nothing, for good', async () => {
  const { response } = await ask(OWNER);
  expect(response.status).toBe(200);
  expect(Buffer.from(await response.arrayBuffer()).equals(BYTES)).toBe(true);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, max-age=31536000, immutable',
  });
});

it('keeps a picture without its name for nobody', async () => {
  for (const query of ['', '?h=', '?h=a', `?h=${'cd'.repeat(8)}`])
    expect((await ask(OWNER, ID, query)).response.headers.get('cache-control')).toBe('no-store');
});

it('is absent for nobody, for others and under other names', async () => {
  expect((await ask(null)).response.status).toBe(404);
  expect((await ask({ ...OWNER, userId: 'other' })).response.status).toBe(404);
  expect((await ask(OWNER, randomUUID())).response.status).toBe(404);
  const { response, asked } = await ask(OWNER, "1' or '1'='1");
  expect([response.status, asked]).toEqual([404, []]);
});

it('an outage is not an absence', async () => {
  expect((await ask(new Error('away'))).response.status).toBe(503);
});
