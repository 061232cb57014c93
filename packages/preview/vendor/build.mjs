#!/usr/bin/env node
// Builds everything that preview frames load into apps/web/public/preview. Does nothing when the inputs have not changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyCdn } from './cdn.mjs';
import { buildEngine } from './engine.mjs';
import { buildLibraries } from './libs.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..', '..');
const OUT = process.env.PREVIEW_OUT ?? join(ROOT, 'apps/web/public/preview');
const STAMP = join(OUT, '.stamp.json');
const MEGABYTE = 1e6;

const walk = (path) => (statSync(path).isDirectory() ? readdirSync(path).sort().flatMap((name) => walk(join(path, name))) : [path]);

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(walk)) {
    if (path.endsWith('.test.ts')) continue;
    hash.update(relative(ROOT, path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 20);
}

/** What the two halves depend on: exact versions are in the lockfile. */
const CDN = readdirSync(HERE).filter((name) => /^cdn.*\.mjs$/.test(name));
const libraryInputs = () => hashOf([join(HERE, 'package.json'), join(HERE, 'libs.mjs'), ...CDN.map((name) => join(HERE, name)), join(ROOT, 'pnpm-lock.yaml')]);
const engineInputs = () =>
  hashOf([join(HERE, 'engine.mjs'), ...['frame', 'compile', 'shared'].map((name) => join(HERE, '..', 'src', name)), join(HERE, '..', 'package.json')]);

const readStamp = () => (existsSync(STAMP) && existsSync(join(OUT, 'manifest.json')) ? JSON.parse(readFileSync(STAMP, 'utf8')) : {});
const sizeOf = (dir) => walk(dir).reduce((sum, path) => sum + statSync(path).size, 0);

/** Builds into a fresh folder and puts it in place at the end, so that a server never serves half a build. */
async function replace(name, fill) {
  const fresh = join(OUT, `.${name}-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const result = await fill(fresh).catch((error) => {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  });
  rmSync(join(OUT, name), { recursive: true, force: true });
  renameSync(fresh, join(OUT, name));
  process.stdout.write(`preview ${name}: ${walk(join(OUT, name)).length} files, ${(sizeOf(join(OUT, name)) / MEGABYTE).toFixed(2)} MB\n`);
  return result;
}

async function main() {
  const started = performance.now();
  const old = readStamp();
  const inputs = { libraries: libraryInputs(), engine: engineInputs() };
  const fresh = { libraries: old.libraries === inputs.libraries, engine: old.engine === inputs.engine };
  if (fresh.libraries && fresh.engine) return process.stdout.write('preview libraries: up to date\n');
  mkdirSync(OUT, { recursive: true });
  const before = fresh.libraries || fresh.engine ? JSON.parse(readFileSync(join(OUT, 'manifest.json'), 'utf8')) : {};
  const [libs, cdn, engine] = await Promise.all([
    fresh.libraries ? before.libs : replace('lib', async (dir) => mapValues(await buildLibraries(dir), (file) => `lib/${file}`)),
    fresh.libraries ? before.cdn : replace('cdn', async (dir) => copyCdn(dir)),
    fresh.engine ? { frame: before.frame, worker: before.worker } : replace('run', buildEngine),
  ]);
  const body = { libs, cdn, ...engine };
  const version = createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 12);
  writeFileSync(join(OUT, 'manifest.json.new'), `${JSON.stringify({ version, ...body })}\n`);
  renameSync(join(OUT, 'manifest.json.new'), join(OUT, 'manifest.json'));
  writeFileSync(STAMP, JSON.stringify(inputs));
  process.stdout.write(`preview libraries: built in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}

const mapValues = (record, change) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

await main();
