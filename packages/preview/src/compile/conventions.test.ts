import { describe, expect, it } from 'vitest';
import { built, failed } from '../testing/builds.ts';

const app = (head: string, more: Record<string, string> = {}): Record<string, string> => ({
  'src/App.tsx': `${head}\nexport default function App() { return null; }`,
  ...more,
});
const code = (files: Record<string, string>, id = 'src/App.tsx'): string =>
  built(files).react?.modules[id]?.code ?? '';
const deps = (files: Record<string, string>): Readonly<Record<string, string>> =>
  built(files).react?.modules['src/App.tsx']?.deps ?? {};

describe('where imports lead', () => {
  const target = { 'src/parts/button.tsx': 'export const B = 1;', 'lib/tool.ts': 'export default 1;' };

  it.each([
    [
      'tsconfig paths',
      '~parts/button',
      {
        'tsconfig.json':
          '{ "compilerOptions": { /* short */ "baseUrl": ".", "paths": { "~parts/*": ["./src/parts/*"], } } }',
      },
    ],
    [
      'jsconfig without baseUrl',
      '#p/button',
      { 'jsconfig.json': '{ "compilerOptions": { "paths": { "#p/*": ["./src/parts/*"] } } }' },
    ],
    ['a base folder', 'parts/button', { 'jsconfig.json': '{ "compilerOptions": { "baseUrl": "src" } }' }],
    [
      'path.resolve in the Vite configuration',
      '@parts/button',
      {
        'vite.config.ts':
          "export default defineConfig({ plugins: [react()], resolve: { alias: { '@': path.resolve(__dirname, './src'), '@parts': path.resolve(__dirname, 'src', 'parts') } } })",
      },
    ],
    [
      'new URL in the Vite configuration',
      'parts/button',
      {
        'vite.config.js':
          "export default { resolve: { alias: { parts: fileURLToPath(new URL('./src/parts', import.meta.url)) } } }",
      },
    ],
    [
      'a list of aliases',
      '~/parts/button',
      {
        'vite.config.mts':
          "export default { resolve: { alias: [{ find: '~', replacement: resolve(__dirname, 'src') }] } }",
      },
    ],
    [
      'a root-relative alias',
      '@p/button',
      { 'vite.config.js': "export default { resolve: { alias: { '@p': '/src/parts' } } }" },
    ],
    ['the usual @/', '@/parts/button', {}],
  ])('follows %s', (_, specifier, config) => {
    expect(deps(app(`import { B } from '${specifier}'; B;`, { ...target, ...config }))).toMatchObject({
      [specifier]: 'src/parts/button.tsx',
    });
  });

  it('takes a missing part of the interface kit from the list, and the project’s own where it has one', () => {
    const files = app("import { Button } from '@/components/ui/button'; Button;");
    expect(deps(files)).toMatchObject({ '@/components/ui/button': 'lib:@/components/ui/button' });
    expect(deps({ ...files, 'src/components/ui/button.tsx': 'export const Button = 1;' })).toMatchObject({
      '@/components/ui/button': 'src/components/ui/button.tsx',
    });
    expect(deps(app("import { Button } from './components/ui/button'; Button;"))).toMatchObject({
      './components/ui/button': 'lib:@/components/ui/button',
    });
  });

  it('keeps packages packages when an alias is short', () => {
    const files = app("import clsx from 'clsx'; clsx;", {
      'jsconfig.json': '{ "compilerOptions": { "baseUrl": "src" } }',
    });
    expect(deps(files)).toMatchObject({ clsx: 'lib:clsx' });
  });
});

describe('globs', () => {
  const pages = {
    'src/pages/a.tsx': 'export default 1;',
    'src/pages/b.tsx': 'export const t = 2;',
    'src/pages/deep/c.tsx': 'export {};',
  };

  it('writes lazy and eager ones out, with their keys', () => {
    const text = code(
      app(
        "const lazy = import.meta.glob('./pages/*.tsx');\nconst eager = import.meta.glob('@/pages/**/*.tsx', {\n  eager: true,\n  import: 'default',\n});\nlazy; eager; throw new Error('x');",
        pages,
      ),
    );
    expect(text).toContain('"./pages/a.tsx": () =>');
    expect(text).toContain('"./pages/b.tsx": () =>');
    expect(text).not.toContain('"./pages/deep/c.tsx"');
    expect(text).toMatch(/"\/src\/pages\/deep\/c\.tsx": .*\["default"\]/);
    expect(text.split('\n').findIndex((line) => line.includes('throw new Error'))).toBe(5);
  });

  it('takes files in and out as the project changes', () => {
    const files = app("export const all = import.meta.glob('./pages/*.tsx');", pages);
    expect(Object.keys(built(files).react?.modules ?? {})).toContain('src/pages/b.tsx');
    const { 'src/pages/b.tsx': _gone, ...less } = files;
    expect(Object.keys(built(less).react?.modules ?? {})).not.toContain('src/pages/b.tsx');
  });

  it('asks for plain patterns', () => {
    expect(failed(app('const p = "x";\nimport.meta.glob(p);'))).toMatchObject({
      kind: 'build',
      file: 'src/App.tsx',
      line: 2,
    });
  });

  it('follows imports with a variable in their address', () => {
    const modules =
      built(app('const load = (n: string) => import(`./pages/${n}.tsx`); load;', pages)).react?.modules ?? {};
    expect(Object.keys(modules)).toEqual(expect.arrayContaining(['src/pages/a.tsx', 'src/pages/b.tsx']));
  });
});

describe('environment', () => {
  it('shows what is meant for the page and nothing else', () => {
    const files = app('console.log(process.env.NODE_ENV);', {
      '.env': 'VITE_A="one two"\nVITE_B=plain # note\nSECRET=no\nREACT_APP_C=c\nVITE_D=${VITE_B}!',
      '.env.local': 'VITE_B=local',
      '.env.production': 'VITE_B=wrong',
    });
    const { environment } = built(files);
    expect(environment.meta).toMatchObject({
      MODE: 'development',
      DEV: true,
      PROD: false,
      BASE_URL: '/',
      VITE_A: 'one two',
      VITE_B: 'local',
      VITE_D: 'local!',
    });
    expect(environment.meta).not.toHaveProperty('SECRET');
    expect(environment.process).toEqual({
      NODE_ENV: 'development',
      PUBLIC_URL: '',
      REACT_APP_C: 'c',
      VITE_A: 'one two',
      VITE_B: 'local',
      VITE_D: 'local!',
    });
    expect(built(app('')).environment.process).toBeNull();
  });

  it('knows the path that the project is served under', () => {
    const files = app('', {
      'vite.config.ts': "export default defineConfig({ plugins: [react()], base: '/repo/', build: {} })",
    });
    expect(built(files).environment.meta.BASE_URL).toBe('/repo/');
    expect(
      built(app('', { 'vite.config.ts': "export default { base: './' }" })).environment.meta.BASE_URL,
    ).toBe('/');
  });

  it('fills the page in', () => {
    const { html } = built({
      'public/index.html': '<title>%REACT_APP_T% %VITE_T%</title><link href="%PUBLIC_URL%/i.svg">',
      'src/index.js': "import App from './App'; createRoot(a).render(<App/>)",
      'src/App.js': 'export default () => <p/>',
      '.env': 'VITE_T=Title',
    });
    expect(html).toBe('<title>%REACT_APP_T% Title</title><link href="/i.svg">');
  });
});

describe('files that are no scripts', () => {
  const svg =
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" stroke-width="2" class="a"><path/></svg>';

  it('gives addresses, texts and components of pictures', () => {
    const files = app(
      "import url from './a.svg'; import Icon from './a.svg?react'; import text from './a.svg?raw'; import { ReactComponent as Old } from './b.svg'; url; Icon; text; Old;",
      { 'src/a.svg': svg, 'src/b.svg': svg },
    );
    const modules = built(files).react?.modules ?? {};
    expect(modules['src/a.svg']?.code).toContain('data:image/svg+xml');
    expect(modules['src/a.svg?raw']?.code).toContain('<?xml');
    expect(modules['src/a.svg?react']?.code).toContain('"strokeWidth":"2","className":"a"');
    expect(modules['src/b.svg?component']?.code).toContain('exports.ReactComponent');
  });

  it('carries binary files as base64', () => {
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const modules =
      built(
        app("import a from './a.png'; import b from './b.jpg'; a; b;", {
          'src/a.png': png,
          'src/b.jpg': `data:image/jpeg;base64,${png}`,
        }),
      ).react?.modules ?? {};
    expect(modules['src/a.png']?.code).toContain(`data:image/png;base64,${png}`);
    expect(modules['src/b.jpg']?.code).toContain(`data:image/jpeg;base64,${png}`);
  });

  it('draws a picture that is missing, and says so', () => {
    const { react, notes } = built(app("import hero from '@/assets/hero.webp'; hero;"));
    expect(react?.modules['src/assets/hero.webp']?.code).toContain('hero.webp');
    expect(notes).toEqual(['src/assets/hero.webp is not in the project; a drawn picture stands in for it.']);
    expect(failed(app("import data from './data.json'; data;"))).toMatchObject({ kind: 'import', line: 1 });
  });

  it('reads JSON by name and as a whole', () => {
    expect(
      code(
        app("import all, { a } from './d.json'; all; a;", { 'src/d.json': '{"a":1,"default":2,"b-c":3}' }),
        'src/d.json',
      ),
    ).toContain('exports.a = $a');
  });
});

describe('modules', () => {
  it('has exported functions ready before a circle is closed', () => {
    expect(code(app('export function early() {}\nexport const late = 1;'))).toMatch(
      /^exports\.early = early; exports\.default = App;/,
    );
  });

  it('marks modules that wait, in the order a browser runs them', () => {
    const { react } = built(
      app("import { a } from './a'; import('./later'); a;", {
        'src/a.ts': "import './b'; export const a = await fetch('/x');",
        'src/b.ts': 'export {};',
        'src/later.ts': 'export const l = await 1;',
      }),
    );
    expect(react?.waits).toEqual(['src/b.ts', 'src/a.ts', 'src/App.tsx']);
    expect(react?.modules['src/a.ts']?.waits).toBe(true);
    expect(built(app('export const f = async () => { await 1; };')).react?.waits).toBeNull();
  });

  it.each([
    [
      'enums, parameter properties and abstract classes',
      'enum A { X = 3, Y }\nconst enum B { Z = "z" }\nabstract class C { constructor(readonly a: A, private b = B.Z) {} }\nclass D extends C { #p = 1; static { D.name; } override toString() { return `${this.#p}`; } }\nnew D(A.Y);',
    ],
    ['import attributes', "import d from './d.json' with { type: 'json' }; d;"],
    [
      'type-only parts',
      "import type { T } from './none'; import { type U, clsx } from 'clsx'; export type { T }; export type V = U; declare global { interface Window { x: 1 } } clsx;",
    ],
    [
      'satisfies, assertions and generics',
      'const a = { b: 1 } as const satisfies Record<string, number>; const f = <T,>(x: T): T => x!; f<number>(a.b);',
    ],
  ])('compiles %s', (_, text) => {
    expect(failed(app(text, { 'src/d.json': '{}' }))).toBeNull();
  });

  it.each([
    [
      'server code',
      "import fs from 'fs'; fs;",
      { kind: 'import', message: 'The package "fs" runs on a server only.' },
    ],
    [
      'the server parts of Next',
      "import { cookies } from 'next/headers'; cookies;",
      { kind: 'import', message: 'The package "next/headers" runs on a server only.' },
    ],
    ['decorators', '@sealed class A {}', { kind: 'build', line: 1 }],
  ])('says what cannot be done with %s', (_, text, failure) => {
    expect(failed(app(text))).toMatchObject(failure);
  });

  it('keeps what is moved by code inside the frame', () => {
    expect(code(app("window.location.href = '/login';"))).toContain("$studioLocation.href = '/login'");
  });
});
