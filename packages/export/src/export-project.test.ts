import { readFileSync } from 'node:fs';
import { importedPackages, type ProjectFiles } from '@studio/artifacts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportProject } from './export-project.ts';
import { slugOf, unpackableNames } from './names.ts';
import { SAMPLE_PACKAGES, SAMPLES } from './testing/projects.ts';
import { TOOLS } from './tools.ts';

const sample = (name: string) => SAMPLES.find((each) => each.name.startsWith(name))?.files ?? {};
const of = (texts: Record<string, string>): ProjectFiles =>
  Object.fromEntries(
    Object.entries(texts).map(([path, content]) => [path, { path, content, complete: true }]),
  );
const exported = (files: ProjectFiles, title = 'My shop') => {
  const { name, files: out } = exportProject(files, { title, packages: SAMPLE_PACKAGES });
  return { name, texts: Object.fromEntries(out.map(({ path, content }) => [path, content])) };
};
const packageOf = (texts: Record<string, string>) =>
  JSON.parse(texts['package.json'] ?? '') as {
    scripts: Record<string, string>;
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };

describe('a download', () => {
  it('of a single page is the page and a README', () => {
    const files = sample('Single page');
    const { name, texts } = exported(files);
    expect(name).toBe('my-shop');
    expect(Object.keys(texts).sort()).toEqual(['README.md', 'index.html']);
    expect(texts['index.html']).toBe(files['index.html']?.content);
  });

  it('of a static site keeps its files and gets a build that copies', () => {
    const files = sample('Static site');
    const { texts } = exported(files);
    for (const { path, content } of Object.values(files)) expect(texts[path]).toBe(content);
    expect(packageOf(texts).scripts.build).toBe('node build.mjs');
    expect(texts).not.toHaveProperty('vite.config.js');
  });

  it('of a component alone gets a page and a module that mounts it', () => {
    const { texts } = exported(sample('React component only'));
    expect(texts['index.html']).toContain('<script type="module" src="/src/main.jsx"></script>');
    expect(texts['index.html']).toContain('<title>My shop</title>');
    expect(texts['src/main.jsx']).toContain("import App from './App';");
    expect(packageOf(texts).dependencies).toEqual({ react: '19.3.1', 'react-dom': '19.3.1' });
  });

  it('pins what is imported to what the preview runs, and nothing else of the project’s own wishes', () => {
    const { texts } = exported(sample('React with its own Vite'));
    const { dependencies, devDependencies, scripts } = packageOf(texts);
    expect(dependencies).toEqual({ react: '19.3.1', 'react-dom': '19.3.1', zustand: '5.1.0' });
    expect(Object.keys(devDependencies).sort()).toEqual([
      '@types/react',
      '@types/react-dom',
      '@vitejs/plugin-react',
      'typescript',
      'vite',
    ]);
    expect(scripts).toEqual({ dev: 'vite', build: 'vite build', preview: 'vite preview' });
    expect(texts).not.toHaveProperty('vite.config.ts');
    for (const version of Object.values({ ...dependencies, ...devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('names packages whose versions nobody knows, and takes plain versions of the project’s own', () => {
    const files = of({
      'src/App.jsx':
        "import a from 'left-pad';\nimport b from 'nobody-knows';\nimport c from 'evil';\nexport default () => <p />;",
      'package.json': JSON.stringify({
        dependencies: { 'left-pad': '^1.3.0', evil: 'git+ssh://example.org/x' },
      }),
    });
    const { texts } = exported(files);
    expect(packageOf(texts).dependencies).toMatchObject({ 'left-pad': '^1.3.0' });
    expect(packageOf(texts).dependencies).not.toHaveProperty('evil');
    expect(texts['README.md']).toContain('evil, nobody-knows');
  });

  it('sets up the Tailwind that the project is written for', () => {
    const four = exported(sample('React with Tailwind 4')).texts;
    expect(packageOf(four).devDependencies).toMatchObject({
      tailwindcss: TOOLS.tailwindcss,
      '@tailwindcss/vite': TOOLS['@tailwindcss/vite'],
    });
    expect(four['index.html']).toContain('href="/src/tailwind.css"');
    const three = exported(sample('React with Tailwind 3')).texts;
    expect(packageOf(three).devDependencies).toMatchObject({ tailwindcss: '3.4.19' });
    expect(packageOf(three).dependencies).toHaveProperty('tailwindcss-animate');
    expect(three['tailwind.config.js']).toBe(sample('React with Tailwind 3')['tailwind.config.js']?.content);
    const none = exported(sample('Vanilla')).texts;
    expect(packageOf(none).devDependencies).not.toHaveProperty('tailwindcss');
  });

  it('leaves out locks and registries', () => {
    const { texts } = exported(
      of({ 'index.html': '<p>', 'a.js': '', 'package-lock.json': '{}', '.npmrc': 'registry=http://evil' }),
    );
    expect(texts).not.toHaveProperty('package-lock.json');
    expect(texts).not.toHaveProperty('.npmrc');
  });

  it('of nothing is a README', () => {
    expect(Object.keys(exported({}).texts)).toEqual(['README.md']);
  });

  it('is named so that it can be unpacked everywhere', () => {
    expect(slugOf('Café — “Ember”!')).toBe('cafe-ember');
    expect(slugOf('../..')).toBe('project');
    expect(slugOf('CON')).toBe('project');
    expect(slugOf('日本')).toBe('project');
    expect(slugOf('App')).toBe('app-project');
    expect(slugOf('x'.repeat(500)).length).toBeLessThanOrEqual(50);
    const names = unpackableNames(['aux.js', 'A.js', 'a.js', 'b', 'b/c.js', 'd./e.js']);
    expect([...names.values()]).toEqual(['_aux.js', 'A.js', 'a-2.js', 'b-2', 'b/c.js', 'd_/e.js']);
  });

  it('never has two files of one name or one that leaves its folder, whatever the project holds', () => {
    const path = fc
      .string({ unit: fc.constantFrom('a', 'A', '.', '/', 'con', '-', '2'), minLength: 1 })
      .filter((each) => !each.split('/').some((part) => part === '' || part === '.' || part === '..'));
    fc.assert(
      fc.property(fc.uniqueArray(path), (paths) => {
        const names = [...unpackableNames(paths).values()];
        const folded = names.map((name) => name.toLowerCase());
        expect(new Set(folded).size).toBe(names.length);
        for (const name of folded) {
          expect(name.split('/')).not.toContain('..');
          expect(folded.some((other) => other.startsWith(`${name}/`))).toBe(false);
        }
      }),
    );
  });
});

describe('importedPackages', () => {
  const found = (text: string, path = 'a.tsx') => importedPackages(new Map([[path, text]]));
  it('sees every form of import', () => {
    expect(
      found(
        "import a, { b } from 'one';\nimport 'two/style.css';\nexport * from '@x/three/deep';\nconst c = await import('four');\nconst d = require('five');\nimport {\n  e,\n} from \"six\";\nimport type { T } from 'seven';",
      ),
    ).toEqual(['@x/three', 'five', 'four', 'one', 'seven', 'six', 'two']);
    expect(
      found(
        "@import 'pkg/x.css'; @import './own.css'; @plugin \"@tailwindcss/forms\"; @import url('https://x.y/z.css');",
        'a.css',
      ),
    ).toEqual(['@tailwindcss/forms', 'pkg']);
  });
  it('sees none in comments, of its own, of Node, or by address', () => {
    expect(
      found(
        "// import a from 'one';\n/* import b from 'two'; */\nimport c from './three';\nimport d from '@/four';\nimport e from '~/five';\nimport f from 'node:fs';\nimport g from 'path';\nimport h from 'https://esm.sh/six';\nimport i from '/seven';",
      ),
    ).toEqual([]);
  });
});

it('the tools are those of this workspace, where it has them', () => {
  const workspace = readFileSync(new URL('../../../pnpm-workspace.yaml', import.meta.url), 'utf8');
  for (const name of ['react', 'react-dom', 'typescript', 'tailwindcss', '@types/react'] as const) {
    expect(workspace).toMatch(new RegExp(`^  '?${name}'?: ${TOOLS[name].replaceAll('.', '\\.')}$`, 'm'));
  }
});
