// Where the build reads and writes.
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const HERE = dirname(fileURLToPath(import.meta.url));
export const ROOT = join(HERE, '..', '..', '..');
/** The second package, installed in the background. */
export const EXTRA = join(HERE, 'extra');
export const OUT = process.env.PREVIEW_OUT ?? join(ROOT, 'apps/web/public/preview');
/** What the background has built: a folder a group. A route answers `/preview/more/…` from it, so the folder has another name. */
export const MORE = join(OUT, '.more');

/** Every file below a path, in a stable order. */
export const walk = (path) => (statSync(path).isDirectory() ? readdirSync(path).sort().flatMap((name) => walk(join(path, name))) : [path]);
