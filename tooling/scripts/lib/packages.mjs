import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './repo.mjs';
import { childEnv, run } from './tools.mjs';

const SCRIPT = join(ROOT, 'packages', 'preview', 'vendor', 'extra.mjs');

/** Installs and prebuilds the large packages of the preview's list now; its own stamps decide whether anything is done. */
export const ensurePackages = () => run(process.execPath, [SCRIPT], { label: 'preview packages' });

/**
 * Does the same behind a server that is up already, giving way to it. `onLine` receives what it tells. Returns the function that
 * ends it.
 */
export function preparePackages(onLine) {
  const child = spawn(process.execPath, [SCRIPT, '--background'], {
    cwd: ROOT,
    env: childEnv(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => String(chunk).trim().split('\n').forEach(onLine));
  child.on('error', (error) => onLine(`preview packages: failed: ${error.message}`));
  return () => child.kill();
}
