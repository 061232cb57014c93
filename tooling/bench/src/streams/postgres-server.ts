import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './ports.ts';

export interface PostgresServer {
  url: string;
  /** Process id of the postmaster: the root of its process tree. */
  pid: number;
  close(): Promise<void>;
}

function binaries(): string | null {
  const base = '/usr/lib/postgresql';
  if (!existsSync(base)) return null;
  const version = readdirSync(base)
    .sort((a, b) => Number(a) - Number(b))
    .at(-1);
  return version ? join(base, version, 'bin') : null;
}

/** A PostgreSQL of our own that counts statements; null where its programs are absent. As root it runs as the user `studio-pg`. */
export async function startPostgres(): Promise<PostgresServer | null> {
  const bin = binaries();
  if (!bin) return null;
  const dir = mkdtempSync(join(tmpdir(), 'studio-bench-pg-'));
  const data = join(dir, 'data');
  mkdirSync(data);
  chmodSync(dir, 0o755);
  const root = process.getuid?.() === 0;
  const user = 'studio-pg';
  if (root) {
    try {
      execFileSync('id', [user], { stdio: 'ignore' });
    } catch {
      execFileSync('useradd', ['-m', user]);
    }
    execFileSync('chown', ['-R', user, dir]);
  }
  const command = (name: string, args: string[]): [string, string[]] =>
    root
      ? ['su', [user, '-s', '/bin/sh', '-c', [join(bin, name), ...args].map((part) => `'${part}'`).join(' ')]]
      : [join(bin, name), args];
  execFileSync(...command('initdb', ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '-D', data]), {
    stdio: 'ignore',
  });
  const port = await freePort();
  const options = `-p ${port} -k ${dir} -c listen_addresses=127.0.0.1 -c max_connections=200 -c shared_preload_libraries=pg_stat_statements -c max_wal_size=4GB -c checkpoint_timeout=1h`;
  const start = spawn(
    ...command('pg_ctl', ['-D', data, '-w', '-l', join(dir, 'log'), '-o', options, 'start']),
    { stdio: 'ignore' },
  );
  await new Promise<void>((done, fail) =>
    start.once('exit', (code) => (code === 0 ? done() : fail(new Error(`pg_ctl start: ${code}`)))),
  );
  const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    pid,
    close() {
      execFileSync(...command('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']), { stdio: 'ignore' });
      rmSync(dir, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}
