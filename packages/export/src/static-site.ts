import { packageJson } from './package-json.ts';
import type { Plan } from './plan.ts';
import { TOOLS } from './tools.ts';

const BUILD = `// Copies the site to dist/ as it is.
import { cpSync, readdirSync, rmSync } from 'node:fs';

const leave = new Set(['dist', 'node_modules', 'package.json', 'package-lock.json', 'build.mjs', 'README.md']);
rmSync('dist', { recursive: true, force: true });
for (const name of readdirSync('.')) {
  if (!leave.has(name) && !name.startsWith('.')) cpSync(name, \`dist/\${name}\`, { recursive: true });
}
`;

/** A site that needs no bundler stays as it is: a server to look at it, and a build that copies. */
export function addStaticBuild(plan: Plan, name: string): string[] {
  plan.write('build.mjs', BUILD);
  plan.write(
    'package.json',
    packageJson({
      name,
      scripts: { dev: 'vite', build: 'node build.mjs', preview: 'vite preview' },
      dependencies: {},
      devDependencies: { vite: TOOLS.vite },
    }),
  );
  return [
    'A web site without a build step: its files can be put on any web server as they are.',
    '```sh\nnpm install\nnpm run dev      # shows it while you work on it\nnpm run build    # copies it to dist/\n```',
  ];
}
