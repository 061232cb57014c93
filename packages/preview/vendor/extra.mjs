#!/usr/bin/env node
// Installs and prebuilds the large libraries of the list. With `--background` it gives way to everything else on the machine.
// Does nothing when all is there; tells its progress on standard output and in the manifest.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { GROUPS } from './catalogue.mjs';
import { locked, tryLock, unlock } from './lock.mjs';
import { folderOf, gather, inputsOf, MANIFEST_LOCK, packagesOf, prune, readCore, writeManifest, writeState } from './more.mjs';
import { EXTRA, MORE, OUT } from './paths.mjs';

const LOCK = join(OUT, '.more.lock');
const background = process.argv.includes('--background');
const say = (text) => process.stdout.write(`preview packages: ${text}\n`);
const publish = (state, message = null) =>
  locked(MANIFEST_LOCK, () => {
    writeState(state, message);
    return writeManifest();
  });

let child = null;
/** The pinned pnpm is the first in PATH. The lockfile decides every version; scripts of packages do not run. */
function install() {
  return new Promise((resolve, reject) => {
    const args = ['install', '--ignore-workspace', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts'];
    child = spawn('pnpm', args, { cwd: EXTRA, env: { ...process.env, CI: '1' }, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      child = null;
      if (code === 0) resolve();
      else reject(new Error(`The packages could not be installed (exit code ${code}).\n${output.split('\n').slice(-12).join('\n')}`));
    });
  });
}

/** Builds a group into a folder of its own and puts it in place whole. */
async function buildGroup(group, shared) {
  const fresh = join(MORE, `.${group.name}-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  try {
    const { files, uses } = await bundle(group, { resolveDir: EXTRA, outdir: fresh, shared });
    const folder = folderOf(group, uses);
    writeFileSync(join(fresh, 'files.json'), JSON.stringify({ inputs: inputsOf(group), uses, files }));
    rmSync(join(MORE, folder), { recursive: true, force: true });
    renameSync(fresh, join(MORE, folder));
    return { folder, files };
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
}

async function build() {
  const core = readCore();
  if (!core) throw new Error('The core has not been built.');
  const began = performance.now();
  const { missing } = await gather(core);
  if (missing.length === 0) return say('up to date');
  for (const left of existsSync(MORE) ? readdirSync(MORE).filter((name) => name.startsWith('.')) : [])
    rmSync(join(MORE, left), { recursive: true, force: true }); // of a process that was killed
  await publish('building');
  say(`${packagesOf(missing).length} of ${packagesOf(GROUPS).length} are being prepared`);
  await install();
  const broken = [];
  const made = await gather(core, async (group, shared) => {
    try {
      const result = await buildGroup(group, shared);
      const later = await publish('building');
      say(`${group.name}: ${later.done} of ${later.total}`);
      return result;
    } catch (error) {
      broken.push(`${group.name}: ${error.message}`); // the others do not wait for it
      return null;
    }
  });
  if (broken.length > 0) throw new Error(broken.join('\n'));
  await publish('ready');
  prune(made.libs);
  // What was built is all that is used; the packages themselves are some hundred megabytes.
  rmSync(join(EXTRA, 'node_modules'), { recursive: true, force: true });
  say(`ready in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

async function main() {
  if (background) {
    os.setPriority(os.constants.priority.PRIORITY_LOW);
    process.env.GOMAXPROCS = '1'; // esbuild's threads
  }
  if (!tryLock(LOCK)) {
    if (background) return say('another process is preparing them');
    while (!tryLock(LOCK)) await new Promise((done) => setTimeout(done, 300));
  }
  const end = () => {
    child?.kill();
    unlock(LOCK);
    process.exit(1);
  };
  process.once('SIGTERM', end).once('SIGINT', end);
  try {
    await build();
  } catch (error) {
    say(`failed: ${error.message}`);
    await publish('failed', error.message.split('\n')[0]);
    process.exitCode = 1;
  } finally {
    unlock(LOCK);
  }
}

if (existsSync(OUT)) await main();
else {
  say('failed: the core has not been built');
  process.exitCode = 1;
}
