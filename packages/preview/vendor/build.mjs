#!/usr/bin/env node
// Builds everything that preview frames load into apps/web/public/preview. Does nothing when the inputs have not changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { copyCdn } from './cdn.mjs';
import { buildEngine } from './engine.mjs';
import { buildLibraries, writeKitSources } from './libs.mjs';
import { locked } from './lock.mjs';
import { MANIFEST_LOCK, readCore, writeCore, writeManifest } from './more.mjs';
import { HERE, OUT, ROOT, walk } from './paths.mjs';

const STAMP = join(OUT, '.stamp.json');
const MEGABYTE = 1e6;

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(walk)) {
    if (path.endsWith('.test.ts')) continue;
    hash.update(relative(ROOT, path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 20);
}

const LIBRARY_SOURCES = ['package.json', 'libs.mjs', 'bundle.mjs', 'sheet.mjs', 'catalogue.mjs', 'kit'];
/** What the two halves depend on: exact versions are in the lockfile. */
const CDN = readdirSync(HERE).filter((name) => /^cdn.*\.mjs$/.test(name));
const libraryInputs = () => hashOf([...LIBRARY_SOURCES, ...CDN].map((name) => join(HERE, name)).concat(join(ROOT, 'pnpm-lock.yaml')));
const engineInputs = () =>
  hashOf([...['engine.mjs', 'later.mjs'].map((name) => join(HERE, name)), ...['frame', 'compile', 'shared'].map((name) => join(HERE, '..', 'src', name)), join(HERE, '..', 'package.json')]);

const readStamp = () => (existsSync(STAMP) && readCore() ? JSON.parse(readFileSync(STAMP, 'utf8')) : {});
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
  const old = `${fresh}-old`;
  if (existsSync(join(OUT, name))) renameSync(join(OUT, name), old);
  renameSync(fresh, join(OUT, name));
  rmSync(old, { recursive: true, force: true });
  process.stdout.write(`preview ${name}: ${walk(join(OUT, name)).length} files, ${(sizeOf(join(OUT, name)) / MEGABYTE).toFixed(2)} MB\n`);
  return result;
}

/** What is older than its inputs. */
function stale() {
  const [old, inputs] = [readStamp(), { libraries: libraryInputs(), engine: engineInputs() }];
  return { inputs, libraries: old.libraries !== inputs.libraries, engine: old.engine !== inputs.engine };
}

async function buildLib(dir) {
  const { files, parts } = await buildLibraries(dir);
  const pathOf = (file) => `lib/${file}`;
  const pathsOf = (names) => names.map(pathOf);
  const needed = Object.fromEntries(Object.entries(parts).map(([file, names]) => [pathOf(file), pathsOf(names)]));
  return { libs: mapValues(files, pathOf), parts: needed, kit: `lib/${writeKitSources(dir)}` };
}

async function build() {
  const { inputs, libraries, engine } = stale();
  if (!libraries && !engine) return; // another process has built it meanwhile
  const before = readCore();
  const [lib, cdn, run] = await Promise.all([
    libraries ? replace('lib', buildLib) : { libs: before.libs, parts: before.parts, kit: before.kit },
    libraries ? replace('cdn', async (dir) => copyCdn(dir)) : before.cdn,
    engine ? replace('run', buildEngine) : { frame: before.frame, worker: before.worker },
  ]);
  writeCore({ ...lib, cdn, ...run });
  writeFileSync(STAMP, JSON.stringify(inputs));
}

async function main() {
  const started = performance.now();
  mkdirSync(OUT, { recursive: true });
  const { libraries, engine } = stale();
  if (libraries || engine) await locked(join(OUT, '.core.lock'), build);
  // Also when nothing was built: the list of what is prepared later may have changed.
  await locked(MANIFEST_LOCK, writeManifest);
  const took = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(libraries || engine ? `preview libraries: built in ${took} s\n` : 'preview libraries: up to date\n');
}

const mapValues = (record, change) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

await main();
