import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's root folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

const SKIPPED = new Set([
  'node_modules',
  '.next',
  '.turbo',
  '.git',
  'dist',
  'test-results',
  'playwright-report',
  '.cache',
  '.data',
]);

/** Every file below `folder` that a build could read, sorted; generated folders are passed over. */
function* walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const generated =
        SKIPPED.has(entry.name) || entry.name.startsWith('.next') || path.endsWith(join('public', 'preview'));
      if (!generated) yield* walk(path);
    } else if (entry.isFile()) yield path;
  }
}

/** One hash over the names and contents of the given files and folders (missing ones count as such). */
export function hashOf(paths, extra = '') {
  const hash = createHash('sha256').update(extra);
  const add = (file) => hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  for (const path of paths.map((p) => join(ROOT, p))) {
    if (!existsSync(path)) hash.update(`${path} absent\0`);
    else if (/\.[a-z]+$/i.test(path) && !path.endsWith('.next')) add(path);
    else for (const file of walk(path)) add(file);
  }
  return hash.digest('hex');
}

/** A remembered hash: a step is skipped while it still holds. */
export function stamp(name) {
  const file = join(ROOT, '.cache', 'stamps', name);
  return {
    holds: (hash) => existsSync(file) && readFileSync(file, 'utf8') === hash,
    write(hash) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, hash);
    },
  };
}

/** Reads KEY=value lines of `.env` at the root into process.env; what the environment already holds wins. */
export function loadDotEnv() {
  const file = join(ROOT, '.env');
  if (!existsSync(file)) return;
  try {
    process.loadEnvFile(file);
  } catch (error) {
    throw new Failure(`.env cannot be read: ${error.message}`);
  }
}

/** A failure that is told in one line, without a stack. */
export class Failure extends Error {}

/** Node's own version, checked before anything is installed. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const fits = major > 22 || (major === 22 && minor >= 12) || major === 21 || (major === 20 && minor >= 19);
  if (!fits) throw new Failure(`Node ${process.versions.node} is too old: install Node 20.19 or later.`);
}
