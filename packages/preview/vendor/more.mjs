// What the background has built: which groups are there, which are not, and the manifest that says so.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE, GROUPS } from './catalogue.mjs';
import { specifiersOf } from './bundle.mjs';
import { EXTRA, HERE, MORE, OUT } from './paths.mjs';

const CORE_FILE = join(OUT, '.core.json');
const STATE_FILE = join(OUT, '.more.json');
const MANIFEST = join(OUT, 'manifest.json');

/** Held by whoever writes the manifest. */
export const MANIFEST_LOCK = join(OUT, '.manifest.lock');

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);
/** Written beside and put in place, so that a reader sees the old file or the new one. */
function write(file, value) {
  writeFileSync(`${file}.${process.pid}`, `${JSON.stringify(value)}\n`);
  renameSync(`${file}.${process.pid}`, file);
}

const text = (file) => readFileSync(file, 'utf8');
const SOURCES = ['bundle.mjs', 'sheet.mjs'].map((name) => join(HERE, name));

/** Hash of what a group is built from, but for what it shares with others. */
export function inputsOf(group) {
  const hash = createHash('sha256').update(JSON.stringify(group)).update(text(join(EXTRA, 'pnpm-lock.yaml')));
  for (const file of SOURCES) hash.update(text(file));
  return hash.digest('hex').slice(0, 12);
}

/** Name of a group's folder: another one for other inputs, so that what a page has open stays as it is. */
export const folderOf = (group, uses) =>
  `${group.name}-${createHash('sha256').update(inputsOf(group)).update(JSON.stringify(uses)).digest('hex').slice(0, 12)}`;

/** The built folder of a group that fits its inputs and what it shares; null when it has to be built. */
function builtGroup(group, shared) {
  if (!existsSync(MORE)) return null;
  const inputs = inputsOf(group);
  for (const folder of readdirSync(MORE).filter((name) => name.startsWith(`${group.name}-`)).sort()) {
    const record = read(join(MORE, folder, 'files.json'));
    const fits = record?.inputs === inputs && Object.entries(record.uses).every(([specifier, url]) => shared[specifier] === url);
    if (fits) return { folder, files: record.files };
  }
  return null;
}

/** Addresses of a group's modules as other groups import them. */
export const sharedFrom = (folder, files) => Object.fromEntries(Object.entries(files).map(([specifier, file]) => [specifier, `../${folder}/${file}`]));

/** Goes through the groups in order. `build` makes a missing one (null = it stays missing); returns what there is. */
export async function gather(core, build = () => null) {
  const shared = Object.fromEntries(Object.entries(core.libs).map(([specifier, file]) => [specifier, `../../${file}`]));
  const libs = {};
  const missing = [];
  for (const group of GROUPS) {
    const made = builtGroup(group, shared) ?? (await build(group, shared));
    if (made === null) {
      missing.push(group);
      continue;
    }
    Object.assign(shared, sharedFrom(made.folder, made.files));
    for (const [specifier, file] of Object.entries(made.files)) libs[specifier] = `more/${made.folder}/${file}`;
    for (const [alias, specifier] of Object.entries(group.aliases ?? {})) libs[alias] = libs[specifier];
  }
  return { libs, missing };
}

/** Packages as a person counts them: by name, not by path. */
const packageOf = (specifier) => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
export const packagesOf = (groups) => [...new Set(groups.flatMap(specifiersOf).map(packageOf))];
const namesOf = (group) => [...specifiersOf(group), ...Object.keys(group.aliases ?? {})];

/** What the core build wrote, null before the first one. */
export const readCore = () => read(CORE_FILE);
export const writeCore = (core) => write(CORE_FILE, core);
export const writeState = (state, message = null) => write(STATE_FILE, { state, message });

/** Writes the manifest from what is there. Call under the manifest's lock. */
export async function writeManifest() {
  const core = readCore();
  if (!core) return null;
  const { libs: more, missing } = await gather(core);
  const { state, message } = read(STATE_FILE) ?? { state: 'waiting', message: null };
  const total = packagesOf(GROUPS).length;
  const later = {
    state: missing.length === 0 ? 'ready' : state === 'ready' ? 'waiting' : state,
    message: missing.length === 0 ? null : message,
    done: total - packagesOf(missing).length,
    total,
    pending: missing.flatMap(namesOf),
  };
  const picks = [CORE, ...GROUPS].flatMap((group) => group.picks ?? []);
  const body = { ...core, libs: { ...core.libs, ...more }, picks };
  const version = createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 12);
  write(MANIFEST, { version, ...body, later });
  return later;
}

/** Removes built folders that nothing refers to any more, except those of the last `days` days: open pages may still use them. */
export function prune(libs, days = 1) {
  const used = new Set(Object.values(libs).map((file) => file.split('/')[1]));
  for (const folder of existsSync(MORE) ? readdirSync(MORE) : []) {
    const age = Date.now() - statSync(join(MORE, folder)).mtimeMs;
    if (!used.has(folder) && age > days * 86_400_000) rmSync(join(MORE, folder), { recursive: true, force: true });
  }
}
