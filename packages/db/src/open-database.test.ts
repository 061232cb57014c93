import { describe, expect, it } from 'vitest';
import { describeDrivers, dropDatabase, makeDatabase } from './testing.ts';
import { openDatabase } from './open-database.ts';

describeDrivers('database', ({ database, another, driver }) => {
  it('answers a ping and knows its driver', async () => {
    await database().ping();
    expect(database().driver).toBe(driver);
  });

  it('migrates again without harm', async () => {
    await database().migrate();
    const rows = await database().query<{ n: number }>('select count(*)::int as n from users', []);
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('takes arrays, nulls and JSON as parameters', async () => {
    const rows = await database().query<{ key: number; text: string | null; doc: unknown }>(
      'select u.key, u.text, $3::jsonb as doc from unnest($1::int[], $2::text[]) as u(key, text) order by key',
      [[1, 2], ['a"b,{c}\\', null], JSON.stringify({ v: 1 })],
    );
    expect(rows).toEqual([
      { key: 1, text: 'a"b,{c}\\', doc: { v: 1 } },
      { key: 2, text: null, doc: { v: 1 } },
    ]);
  });

  it('rolls back a transaction that throws', async () => {
    const work = database().begin(async (tx) => {
      await tx.query(`insert into users (id) values ($1)`, ['gone']);
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await database().query('select id from users', [])).toEqual([]);
  });

  it('wakes a listener of another process by publish and by a statement that notifies', async () => {
    const other = await another();
    let woken = 0;
    let wake: () => void = () => undefined;
    const end = other.bus.subscribe('run:1', () => {
      woken += 1;
      wake();
    });
    const first = new Promise<void>((resolve) => (wake = resolve));
    await database().bus.publish(['run:1']);
    await first;
    const second = new Promise<void>((resolve) => (wake = resolve));
    const payloads = database().bus.payloads(['run:0', 'run:1']);
    await database().query(`select pg_notify('studio', p) from unnest($1::text[]) p`, [payloads]);
    if (driver === 'pglite') database().bus.deliver(['run:1']);
    await second;
    end();
    await database().bus.publish(['run:1']);
    expect(woken).toBe(2);
  });
});

describe('openDatabase', () => {
  it('needs to know where', async () => {
    await expect(openDatabase({})).rejects.toThrow('url or a dataDir');
  });
});

const server = process.env.TEST_DATABASE_URL;
describe.skipIf(!server)('several processes at one boot [postgres; set TEST_DATABASE_URL to run]', () => {
  it('migrates once', async () => {
    const url = await makeDatabase(server ?? '');
    const opened = await Promise.all([openDatabase({ url }), openDatabase({ url }), openDatabase({ url })]);
    await Promise.all(opened.map((database) => database.migrate()));
    const rows = await opened[0].query<{ n: number }>(
      'select count(*)::int as n from drizzle.__drizzle_migrations',
      [],
    );
    expect(rows[0]?.n).toBeGreaterThan(0);
    for (const database of opened) await database.close();
    await dropDatabase(server ?? '', url);
  });
});
