import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startWeb } from '../../scripts/lib/serve.mjs';
import type { StartedWeb } from '../../scripts/lib/serve.mjs';
import { freePort } from './ports.ts';

export interface StudioOptions {
  /** Added to the server's environment. */
  env?: Record<string, string | undefined>;
  /** Absent: a new folder, removed by `close`. */
  dataDir?: string;
  /** Absent: the embedded database. */
  databaseUrl?: string;
  port?: number;
}

export interface Ended {
  code: number;
  /** From the signal to the end of the process, milliseconds. */
  tookMs: number;
}

/** A built studio, served as `npm start` serves it, in a process of its own. */
export interface Studio {
  readonly url: string;
  readonly dataDir: string;
  readonly pid: number;
  /** What every process of this studio printed, oldest first. */
  readonly logs: readonly string[];
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<Ended>;
  /** Starts again on the same data and port after `kill`; resolves with the milliseconds until it was ready. */
  restart(env?: Record<string, string | undefined>): Promise<number>;
  /** Ends the process without ceremony and removes a folder that was made for it. */
  close(): Promise<void>;
}

/** What a developer's shell may hold and a test server must not see. */
const CLEAN = Object.fromEntries(
  [
    'APP_ENV',
    'AUTH_SECRET',
    'AUTH_URL',
    'DATABASE_URL',
    'DEMO_MODEL',
    'DEMO_TOKENS_PER_SECOND',
    'FEATHERLESS_AI_API_KEY',
    'GATEWAY_FIRST_BYTE_MS',
    'GATEWAY_IDLE_MS',
    'GROQ_API_KEY',
    'GUEST_MESSAGE_LIMIT',
    'LITELLM_MASTER_KEY',
    'LITELLM_PROXY_URL',
    'LLAMA_API_KEY',
    'LOG_LEVEL',
    'NODE_OPTIONS',
    'PREVIEW_ALLOW_OUTSIDE',
    'TEST',
    'VITEST',
  ].map((name) => [name, undefined]),
);

const WEB = fileURLToPath(new URL('../../../apps/web/', import.meta.url));

/**
 * Starts the app that was built last and waits until it is ready.
 *
 * @throws Error with the server's own last lines when it ends before, or when nothing was built.
 */
export async function startStudio(options: StudioOptions = {}): Promise<Studio> {
  const built = join(WEB, process.env.NEXT_DIST_DIR ?? '.next', 'BUILD_ID');
  if (!existsSync(built))
    throw new Error(`Nothing is built (${built} is absent): run "npm run build" first.`);
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'studio-test-'));
  const port = options.port ?? (await freePort());
  const logs: string[] = [];
  let env: Record<string, string | undefined> = {
    ...CLEAN,
    NODE_ENV: 'production',
    DATABASE_URL: options.databaseUrl,
    ...options.env,
  };
  let web: StartedWeb;
  let alive = false;

  async function boot(): Promise<number> {
    const from = performance.now();
    const started = await startWeb({ port, dataDir, env, onLine: (line) => logs.push(line) });
    web = started;
    alive = true;
    void started.ended.then(() => (alive = false));
    try {
      await started.ready;
    } catch (cause) {
      throw new Error(`The server ended before it was ready:\n${logs.slice(-20).join('\n')}`, { cause });
    }
    return performance.now() - from;
  }

  async function kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<Ended> {
    const from = performance.now();
    if (alive) web.child.kill(signal);
    return { code: await web.ended, tookMs: performance.now() - from };
  }

  const lastResort = () => void (alive && web.child.kill('SIGKILL'));
  process.once('exit', lastResort);
  await boot();

  return {
    url: `http://localhost:${port}`,
    dataDir,
    logs,
    get pid() {
      return web.child.pid ?? 0;
    },
    kill,
    restart(changed = {}) {
      env = { ...env, ...changed };
      return boot();
    },
    async close() {
      process.off('exit', lastResort);
      await kill('SIGKILL');
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
