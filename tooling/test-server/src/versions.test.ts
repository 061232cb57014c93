import { randomUUID } from 'node:crypto';
import type { AppRouter } from '@studio/api';
import type { TRPCClientError } from '@trpc/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeStores } from './describe-stores.ts';
import { openLab } from './lab.ts';
import type { Lab } from './lab.ts';

describeStores('versions over HTTP', (createStore) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab({ store: await createStore() });
  });
  afterAll(() => lab.close());

  async function project() {
    const guest = await lab.guest();
    const files = [{ path: 'index.html', content: '<h1>One</h1>' }];
    const { version } = await guest.api.versions.import.mutate({ id: randomUUID(), title: 'Shop', files });
    return { guest, version };
  }

  it(
    'edits survive kill -9 at any moment: each is there once or not at all, and repeating settles it',
    { timeout: 120_000 },
    async () => {
      const { guest, version } = await project();
      let base = version;
      // A death after a different number of them each time, one always on its way.
      for (const before of [0, 1, 3]) {
        for (let count = 0; count <= before; count += 1) {
          const input = {
            messageId: version.messageId,
            baseVersionId: base.id,
            clientEditId: randomUUID(),
            edits: [{ type: 'write' as const, path: 'a.js', content: randomUUID() }],
          };
          const first = guest.api.versions.edit.mutate(input).catch(() => null);
          if (count === before) {
            await lab.studio.kill('SIGKILL');
            await lab.studio.restart();
          }
          const lost = await first;
          const { version: again } = await guest.api.versions.edit.mutate(input);
          if (lost) expect(again).toEqual(lost.version);
          expect((await guest.api.versions.get.query({ id: again.id })).files[0]?.content).toBe(
            input.edits[0]?.content,
          );
          base = again;
        }
      }
      const { versions } = await guest.api.versions.list.query({ chatId: version.chatId });
      expect(versions.map(({ number }) => number)).toEqual([2, 1]);
      expect(versions[0]?.id).toBe(base.id);
    },
  );

  it('a picture is served to its owner only, as nothing but a picture', async () => {
    const { guest, version } = await project();
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
    await guest.api.versions.setState.mutate({
      id: version.id,
      state: 'ready',
      thumbnail: png.toString('base64'),
    });
    const { thumbnail } = (await guest.api.versions.get.query({ id: version.id })).version;
    const answer = await guest.fetch(thumbnail ?? '');
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(png)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect((await (await lab.guest()).fetch(thumbnail ?? '')).status).toBe(404);
    expect((await fetch(new URL(thumbnail ?? '', guest.url))).status).toBe(404);
  });

  it('takes a project as large as it may be, and nothing larger', async () => {
    const { guest, version } = await project();
    const edit = (content: string, files: number) =>
      guest.api.versions.edit.mutate({
        messageId: version.messageId,
        baseVersionId: version.id,
        clientEditId: randomUUID(),
        edits: Array.from({ length: files }, (_, at) => ({
          type: 'write',
          path: `f${String(at)}.js`,
          content,
        })),
      });
    const code = (work: Promise<unknown>) =>
      work.then(
        () => 'ok',
        (error: TRPCClientError<AppRouter>) => error.data?.app.code,
      );
    expect(await code(edit('é'.repeat(1_000_000), 4))).toBe('too_large');
    expect(await code(edit('"\n'.repeat(450_000), 16))).toBe('too_large');
    expect(await code(edit('é'.repeat(990_000), 3))).toBe('ok');
    expect(
      await code(guest.api.sessions.rename.mutate({ id: version.chatId, title: 'x'.repeat(600_000) })),
    ).toBe('too_large');
  });
});
