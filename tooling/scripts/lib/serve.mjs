import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure, ROOT } from './repo.mjs';
import { childEnv } from './tools.mjs';

/** PORT from the environment (default 3001, also for an empty one): a whole number from 1 to 65535. */
export function readPort(env = process.env) {
  const raw = env.PORT || '3001';
  const port = Number(raw);
  if (!/^\d+$/.test(raw) || port < 1 || port > 65_535)
    throw new Failure(`PORT must be a whole number from 1 to 65535, not "${raw}".`);
  return port;
}

const WEB = join(ROOT, 'apps', 'web');

/**
 * Starts the built web app. `onLine` receives each line of its output. Resolves when it answers as ready; rejects when it ends before.
 * The child is given our process id so that it ends when we are killed without a chance to say so.
 */
export async function startWeb({ port, dataDir, env = {}, onLine = () => undefined }) {
  if (!existsSync(join(WEB, 'node_modules', 'next'))) throw new Failure('The web app is not installed.');
  const child = spawn(process.execPath, [join(WEB, 'server.mjs')], {
    cwd: WEB,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: a terminal's Ctrl-C reaches us alone, and the server is told once, by us.
    detached: true,
    env: {
      ...childEnv(),
      NEXT_MANUAL_SIG_HANDLE: 'true',
      STUDIO_PARENT_PID: String(process.pid),
      PORT: String(port),
      DATA_DIR: dataDir,
      LITELLM_CONFIG: process.env.LITELLM_CONFIG
        ? resolve(ROOT, process.env.LITELLM_CONFIG)
        : join(ROOT, 'litellm.config.yaml'),
      ...env,
    },
  });
  for (const stream of [child.stdout, child.stderr]) lines(stream, onLine);
  const ended = new Promise((done) => child.once('exit', (code, signal) => done(code ?? (signal ? 1 : 0))));
  const url = `http://localhost:${port}`;
  const ready = waitUntilReady(`${url}/api/health/ready`, ended);
  return { child, ended, url, ready };
}

function lines(stream, onLine) {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) onLine(line);
  });
  stream.on('end', () => rest && onLine(rest));
}

async function waitUntilReady(url, ended) {
  let over = false;
  void ended.then(() => (over = true));
  while (!over) {
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
      if (answer.ok) return;
    } catch {
      // not listening yet
    }
    await new Promise((done) => setTimeout(done, 60));
  }
  throw new Failure('The server ended before it was ready.');
}

/** Signals that come this close together are one: a terminal and npm both deliver the same Ctrl-C. */
const SAME_SIGNAL_MS = 800;

/**
 * Ends `child` when this process is told to end, or when whoever started it is gone (npm does not pass every signal on). Returns whether
 * that was so.
 */
export function endTogether(child) {
  let last = -Infinity;
  let asked = false;
  const end = (signal) => {
    asked = true;
    const now = performance.now();
    if (child.exitCode === null && now - last > SAME_SIGNAL_MS) child.kill(signal);
    last = now;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => end(signal === 'SIGHUP' ? 'SIGTERM' : signal));
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end('SIGTERM');
  }, 1_000);
  watch.unref();
  return () => asked;
}
