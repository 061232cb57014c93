import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { defaultMigrationsFolder } from './open-database.ts';
import { openPostgres } from './open-postgres.ts';

const server = process.env.TEST_DATABASE_URL;

/** A way to the server that can stop carrying anything, in either direction, without closing. */
class Way {
  private readonly pairs: [Socket, Socket][] = [];
  private readonly listener = createServer((near) => {
    const far = connect(Number(this.target.port || 5432), this.target.hostname);
    this.pairs.push([near, far]);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('data', (part: Buffer) => this.open && to.write(part));
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  });
  open = true;

  constructor(private readonly target: URL) {}

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.listener.listen(0, '127.0.0.1', resolve));
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String((this.listener.address() as AddressInfo).port);
    return url.href;
  }

  /** As a host that was switched off: what is open stays open and silent. */
  vanish(): void {
    this.open = false;
  }

  close(): void {
    for (const [near, far] of this.pairs) {
      near.destroy();
      far.destroy();
    }
    this.listener.close();
  }
}

describe.skipIf(!server)('a database host that vanishes [postgres; set TEST_DATABASE_URL to run]', () => {
  let way: Way;
  let database: Database;
  beforeEach(async () => {
    way = new Way(new URL(server ?? ''));
    // With the margin of two seconds an answer is given up after 3 s.
    database = await openPostgres({
      url: await way.listen(),
      migrationsFolder: defaultMigrationsFolder(),
      maxConnections: 1,
      statementMs: 1_000,
    });
    await database.query('select $1::int', [1]);
  });
  afterEach(async () => {
    await database.close();
    way.close();
  });

  it('fails what waits for it, and works again as soon as the host is back', async () => {
    way.vanish();
    await expect(database.query('select $1::int', [2])).rejects.toThrow();
    way.open = true;
    // The one connection of the pool was cut, not kept for the silent one.
    expect(await database.query('select $1::int as n', [3])).toEqual([{ n: 3 }]);
  });

  it('fails a statement that drizzle waits for on the same silent connection', async () => {
    way.vanish();
    const drizzled = database.db.execute('select 1').then(
      () => 'answered',
      () => 'failed',
    );
    await expect(database.ping()).rejects.toThrow();
    expect(await drizzled).toBe('failed');
  });

  it('fails a transaction at each of its steps, and begins none that nobody waits for', async () => {
    const steps: string[] = [];
    way.vanish();
    const early = database.begin(() => Promise.resolve(steps.push('begun')));
    await expect(early).rejects.toThrow();
    way.open = true;
    const late = database.begin(async (tx) => {
      await tx.query('select $1::int', [1]);
      way.vanish();
    });
    await expect(late).rejects.toThrow();
    way.open = true;
    expect(await database.begin((tx) => tx.query('select $1::int as n', [4]))).toEqual([{ n: 4 }]);
    expect(steps).toEqual([]);
  });
});
