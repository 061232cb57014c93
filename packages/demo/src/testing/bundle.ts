import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { compile } from 'tailwindcss';
import type { DraftFile } from '../page/files.ts';

const require = createRequire(import.meta.url);
/** What a generated project may import. */
const LIBRARIES: Readonly<Record<string, string>> = {
  react: require.resolve('react'),
  'react/jsx-runtime': require.resolve('react/jsx-runtime'),
  'react-dom/client': require.resolve('react-dom/client'),
  'lucide-react': require.resolve('lucide-react'),
};

/** Bundles a generated React project into one HTML document; for looking and for tests, not for the product. */
export async function bundleReact(files: readonly DraftFile[]): Promise<string> {
  const byPath = new Map(files.map((file) => [file.path, file.content]));
  const find = (path: string): string | undefined =>
    [path, `${path}.tsx`, `${path}.ts`].find((candidate) => byPath.has(candidate));
  const result = await build({
    entryPoints: ['src/main.tsx'],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'project',
        setup(setup) {
          setup.onResolve({ filter: /.*/ }, (args) => {
            if (args.namespace !== 'project' && args.kind !== 'entry-point') return undefined;
            if (!args.path.startsWith('.') && args.kind !== 'entry-point')
              return { path: LIBRARIES[args.path] ?? `not vendored: ${args.path}` };
            const path = args.kind === 'entry-point' ? args.path : join(dirname(args.importer), args.path);
            const found = find(path);
            return found === undefined
              ? { errors: [{ text: `no file ${path}` }] }
              : { path: found, namespace: 'project' };
          });
          setup.onLoad({ filter: /.*/, namespace: 'project' }, ({ path }) => ({
            contents: path.endsWith('.css') ? '' : (byPath.get(path) ?? ''),
            loader: path.endsWith('.tsx') ? 'tsx' : path.endsWith('.css') ? 'empty' : 'ts',
          }));
        },
      },
    ],
  });
  const css = await compile(`${byPath.get('src/index.css') ?? ''}\n${byPath.get('src/tokens.css') ?? ''}`, {
    loadStylesheet: (id) => {
      const path = require.resolve(id === 'tailwindcss' ? 'tailwindcss/index.css' : id);
      return Promise.resolve({ path, base: dirname(path), content: readFileSync(path, 'utf8') });
    },
  });
  const classes = [...byPath.values()].flatMap((content) => content.match(/[^\s'"`<>{}]+/g) ?? []);
  const html = byPath.get('index.html') ?? '';
  return html
    .replace('</head>', () => `<style>${css.build(classes)}</style></head>`)
    .replace(
      /<script type="module"[^>]*><\/script>/,
      () => `<script>${(result.outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script')}</script>`,
    );
}
