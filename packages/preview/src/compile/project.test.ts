import { describe, expect, it } from 'vitest';
import { built, failed } from '../testing/builds.ts';

describe('React projects', () => {
  it('follows imports from the script that the page names', () => {
    const { react, page, styles } = built({
      'index.html': '<div id="root"></div><script type="module" src="/src/start.jsx"></script>',
      'src/start.jsx':
        "import { createRoot } from 'react-dom/client'; import App from '@/App'; import './a.css'; createRoot(document.body).render(<App />);",
      'src/App.jsx': "import './b.css'; import { X } from './parts'; export default () => <X />;",
      'src/parts/index.tsx': 'export const X = () => null;',
      'src/a.css': '.a{}',
      'src/b.css': '.b{}',
      'src/unused.jsx': 'syntax error here (',
    });
    expect(page).toBe('index.html');
    expect(react).toMatchObject({ entry: 'src/start.jsx', mount: false });
    expect(Object.keys(react?.modules ?? {}).sort()).toEqual([
      'src/App.jsx',
      'src/a.css',
      'src/b.css',
      'src/parts/index.tsx',
      'src/start.jsx',
    ]);
    expect(styles?.tailwind).toBe('none');
    expect(styles?.sheets.map((style) => style.path)).toEqual(['src/b.css', 'src/a.css']);
    expect(react?.modules['src/App.jsx']?.deps).toEqual({
      './b.css': 'src/b.css',
      './parts': 'src/parts/index.tsx',
      'react/jsx-runtime': 'lib:react/jsx-runtime',
    });
  });

  it('keeps lines, so that errors point at the source', () => {
    const text =
      "import { useState,\n  type Ref } from 'react';\ninterface P {\n  a: string;\n}\nexport default function App({ a }: P) {\n  const [x] = useState<string>('');\n  throw new Error(x + a);\n}\n";
    const code = built({ 'App.tsx': text }).react?.modules['App.tsx']?.code ?? '';
    const at = (source: string, what: string): number =>
      source.slice(0, source.indexOf(what)).split('\n').length;
    expect(at(code, 'throw new Error')).toBe(at(text, 'throw new Error'));
  });

  it.each([
    [
      'a type that is imported as a value',
      "import { T } from './types'; export default () => { const t: T = 1; return t; };",
    ],
    [
      'imports in texts and comments',
      "// import x from 'nowhere';\nexport default () => `import y from 'nowhere'; require('nothing')`;",
    ],
  ])('does not stumble over %s', (_, text) => {
    expect(failed({ 'App.tsx': text, 'types.ts': 'export type T = number;' })).toBeNull();
  });

  it.each([
    [
      'a package outside the list',
      "import a from 'luxon';",
      {
        kind: 'import',
        line: 1,
        hint: 'Use "date-fns" instead.',
        message: 'The package "luxon" is not available here.',
      },
    ],
    [
      'a slip of the pen',
      "\nimport a from 'lucide-reakt';",
      { kind: 'import', line: 2, hint: 'Use "lucide-react" instead.' },
    ],
    [
      'a missing part of a package',
      "import a from 'date-fns/locale';",
      { kind: 'import', message: '"date-fns" is available, but not its part "date-fns/locale".' },
    ],
    ['a package like nothing in the list', "import a from '@nivo/bar';", { kind: 'import', hint: null }],
    [
      'a missing file',
      "\n\nimport a from './a';",
      { kind: 'import', line: 3, message: '"./a" is not in the project: no file a was written.' },
    ],
    ['an unfinished file', 'const a = (', { kind: 'build', file: 'App.tsx', line: 2 }],
    [
      'an unclosed tag',
      'const a = (\n  <div>\n);',
      { kind: 'build', file: 'App.tsx', line: 2, message: 'Unterminated JSX contents.' },
    ],
    [
      'a tag closed by another',
      'const a = (\n  <div><p></div>\n);',
      { kind: 'build', file: 'App.tsx', line: 2 },
    ],
    [
      'a name declared twice',
      'const a = 1;\nconst a = 2;',
      { kind: 'build', file: 'App.tsx', line: 2, message: "Identifier 'a' has already been declared." },
    ],
    [
      'await in a plain function',
      'function a() {\n  await a;\n}',
      { kind: 'build', file: 'App.tsx', line: 2 },
    ],
  ])('says what is wrong with %s', (_, text, failure) => {
    expect(failed({ 'App.tsx': `${text}\nexport default () => a;` })).toMatchObject(failure);
  });

  it('takes circles, parts of packages and dynamic imports', () => {
    const { react } = built({
      'App.tsx':
        "import { b } from './b'; import { persist } from 'zustand/middleware'; const L = import('./late'); export const a = [b, persist, L]; export default () => null;",
      'b.ts': "import { a } from './App'; export const b = () => a;",
      'late.tsx': 'export default 1',
    });
    expect(Object.keys(react?.modules ?? {}).sort()).toEqual(['App.tsx', 'b.ts', 'late.tsx']);
    expect(react?.libs).toContain('zustand/middleware');
    expect(react).toMatchObject({ entry: 'App.tsx', mount: true });
  });

  it('names the broken place in data', () => {
    expect(
      failed({ 'App.tsx': "import d from './d.json'; export default () => d;", 'd.json': '{\n"a": }' }),
    ).toMatchObject({ kind: 'build', file: 'd.json' });
  });

  it.each([
    ['v4', '@import "tailwindcss";', ''],
    ['v3', '@tailwind base;\n@tailwind utilities;', ''],
    ['v4', '.x{}', '<div className="flex p-4 bg-red-500 text-xl rounded-lg" />'],
    ['none', '.x{}', '<div className="hero card" />'],
  ])('finds Tailwind %s in %j %s', (mode, css, jsx) => {
    expect(
      built({ 'src/App.tsx': `import './a.css'; export default () => ${jsx || 'null'};`, 'src/a.css': css })
        .styles?.tailwind,
    ).toBe(mode);
  });

  it('scopes the classes of CSS modules', () => {
    const { react, styles } = built({
      'App.tsx': "import s from './a.module.css'; export default () => s.box;",
      'a.module.css':
        '.box:hover > .in { color: #fff; margin: .5em } @media (min-width: 1.5em) { .box { a: b } } :global(.out) {}',
    });
    const css = styles?.sheets[0]?.css ?? '';
    expect(css).toMatch(
      /^\.box_\w+:hover > \.in_\w+ { color: #fff; margin: \.5em } @media \(min-width: 1\.5em\) { \.box_\w+ { a: b } } \.out {}$/,
    );
    expect(react?.modules['a.module.css']?.code).toMatch(/"box":"box_\w+"/);
  });
});

describe('plain projects', () => {
  it('compiles what module scripts reach, with absolute imports', () => {
    const build = built(
      {
        'index.html':
          '<script type="module" src="js/main.ts"></script><script type="module">import { b } from "./js/b.js"</script>',
        'js/main.ts':
          "import { b } from './b'; import clsx from 'clsx'; import './x.css'; const n: number = b; clsx(n);",
        'js/b.js': 'export const b = 1;',
        'js/x.css': 'p{}',
      },
      { kind: 'vanilla' },
    );
    expect(build.modules['js/main.ts']).toContain("import { b } from 'studio:/js/b.js'");
    expect(build.styles?.sheets).toEqual([{ path: 'js/x.css', css: 'p{}' }]);
    expect(build.libs).toEqual({ clsx: 'clsx' });
    expect(Object.keys(build.modules).sort()).toEqual(['js/b.js', 'js/main.ts', 'js/x.css']);
  });

  it('knows packages by the address of a module host', () => {
    const { libs } = built(
      {
        'index.html':
          '<script type="module">import React from "https://esm.sh/react@18.2.0"; import { createRoot } from "https://esm.sh/react-dom@18/client"</script>',
      },
      { kind: 'static' },
    );
    expect(libs).toEqual({
      'https://esm.sh/react@18.2.0': 'react',
      'https://esm.sh/react-dom@18/client': 'react-dom/client',
    });
  });

  it('makes a page for scripts that come without one', () => {
    expect(
      built({ 'main.ts': 'document.title = "x";' }, { kind: 'vanilla', entry: 'main.ts' }).html,
    ).toContain('<script type="module" src="/main.ts">');
  });

  it('says what it cannot show', () => {
    expect(failed({}, { kind: 'vue' })).toMatchObject({
      kind: 'build',
      message: 'There is no component to show.',
    });
    expect(failed({ 'a.css': '' }, { kind: 'static' })).toMatchObject({
      message: 'There is no page to show.',
    });
  });
});
