// Bundles the parts of the engine that run outside the app's own bundle: the script of the frame and the compile worker.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const SRC = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');

/** Writes both scripts to `outdir`; returns `{ frame, worker }` with their hashed names. */
export async function buildEngine(outdir) {
  const result = await build({
    entryPoints: { frame: join(SRC, 'frame/main.ts'), worker: join(SRC, 'compile/worker.ts') },
    outdir,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    metafile: true,
    legalComments: 'none',
    entryNames: '[name]-[hash]',
    logLevel: 'warning',
  });
  const names = {};
  for (const [path, { entryPoint }] of Object.entries(result.metafile.outputs)) {
    if (entryPoint) names[/compile\/worker\.ts$/.test(entryPoint) ? 'worker' : 'frame'] = `run/${path.split('/').pop()}`;
  }
  return names;
}
