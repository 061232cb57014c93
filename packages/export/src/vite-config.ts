import type { Project } from '@studio/artifacts';
import type { Plan } from './plan.ts';
import type { Tailwind } from './tailwind.ts';

/** Markup in a `.js` file, which Vite takes for plain JavaScript unless told otherwise. */
const MARKUP = /(?:return|=>|[=(?:&|,])\s*\(?\s*<[A-Za-z>]/;

export function viteConfig(plan: Plan, { kind }: Project, tailwind: Tailwind): string {
  const imports = ["import { fileURLToPath } from 'node:url';"];
  const plugins: string[] = [];
  if (kind === 'react') {
    imports.push("import react from '@vitejs/plugin-react';");
    plugins.push('react()');
  } else if (kind === 'vue') {
    imports.push("import vue from '@vitejs/plugin-vue';");
    plugins.push('vue()');
  }
  if (tailwind === 'v4') {
    imports.push("import tailwindcss from '@tailwindcss/vite';");
    plugins.push('tailwindcss()');
  }
  imports.push("import { defineConfig } from 'vite';");
  const source = plan.paths().some((path) => path.startsWith('src/')) ? './src' : '.';
  const markup =
    kind === 'react' && [...plan.files].some(([path, text]) => path.endsWith('.js') && MARKUP.test(text));
  return `${imports.join('\n')}

const source = fileURLToPath(new URL('${source}', import.meta.url));

export default defineConfig({
  plugins: [${plugins.join(', ')}],
  resolve: { alias: { '@': source, '~': source } },${markup ? JSX_IN_JS : ''}
});
`;
}

const JSX_IN_JS = `
  esbuild: { loader: 'tsx', include: /\\.[jt]sx?$/, exclude: /node_modules/ },
  optimizeDeps: { esbuildOptions: { loader: { '.js': 'jsx' } } },`;
