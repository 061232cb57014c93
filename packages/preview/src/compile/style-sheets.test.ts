import { describe, expect, it } from 'vitest';
import { built, failed } from '../testing/builds.ts';

const app = (head: string, more: Record<string, string> = {}): Record<string, string> => ({
  'src/App.tsx': `${head}\nexport default function App() { return null; }`,
  ...more,
});

describe('style sheets', () => {
  const sheets = (css: string, more: Record<string, string> = {}): string =>
    built(app("import './a.css';", { 'src/a.css': css, ...more }))
      .styles?.sheets.map((each) => each.css)
      .join('\n') ?? '';

  it('puts imports in place, with layers and conditions, and addresses in terms of the project', () => {
    const css = sheets(
      '@import "./parts/b.css" layer(base) screen;\n@import url(https://fonts.example/c.css);\n.a { background: url(./i.png) }',
      {
        'src/parts/b.css': '@import "../deep.css"; .b { background: url("../img/j.svg#x") }',
        'src/deep.css': '.deep{}',
        'src/img/j.svg': '<svg/>',
      },
    );
    expect(css).toMatch(/^@import url\("https:\/\/fonts\.example\/c\.css"\);/);
    expect(css).toMatch(
      /@layer base\s*\{\s*@media screen\s*\{\s*\.deep\{\}\s*\.b \{ background: url\("\/src\/img\/j\.svg"\) \}/,
    );
    expect(css).toContain('url("/src/i.png")');
  });

  it('names what a sheet imports in vain, and where a sheet breaks', () => {
    expect(failed(app("import './a.css';", { 'src/a.css': '\n@import "./none.css";' }))).toMatchObject({
      kind: 'import',
      file: 'src/a.css',
      line: 2,
    });
    expect(
      failed(app("import './a.css';", { 'src/a.css': '@tailwind base;\n.a { color: red' })),
    ).toMatchObject({ kind: 'build', file: 'src/a.css', line: 2 });
    expect(failed(app("import './a.css';", { 'src/a.css': '.a { color: red' }))).toBeNull();
  });

  it('composes the classes of other modules, whose sheets come first', () => {
    const { react, styles } = built(
      app("import s, { box } from './a.module.css'; s; box;", {
        'src/a.module.css':
          '@value tone: #123456;\n.box { composes: soft from "./b.module.css"; color: tone }\n.box-2 { animation: turn 1s }\n@keyframes turn { to { top: 0 } }',
        'src/b.module.css': '.soft { opacity: .5 }',
      }),
    );
    expect(styles?.sheets.map((each) => each.path)).toEqual(['src/b.module.css', 'src/a.module.css']);
    expect(react?.modules['src/a.module.css']?.code).toMatch(/"box":"box_\w+ soft_\w+"/);
    expect(styles?.sheets[1]?.css).toMatch(/color: #123456/);
    expect(styles?.sheets[1]?.css).toMatch(/animation: turn_(\w+) 1s[\s\S]*@keyframes turn_\1/);
  });

  it('compiles Sass, its parts and its modules, and says where it fails', () => {
    const files = app("import './a.scss'; import s from './b.module.scss'; s;", {
      'src/a.scss': "@use 'lib/tokens' as t;\n.a { .b { color: t.$c } }",
      'src/lib/_tokens.scss': '$c: #abcdef;',
      'src/b.module.scss': "@use '@/lib/tokens' as *;\n.x { &:hover { color: $c } }",
    });
    const css = built(files)
      .styles?.sheets.map((each) => each.css)
      .join('\n');
    expect(css).toMatch(/\.a \.b \{\s*color: #abcdef/);
    expect(css).toMatch(/\.x_\w+:hover/);
    expect(failed({ ...files, 'src/lib/_tokens.scss': '$c: ;' })).toMatchObject({
      kind: 'build',
      file: 'src/lib/_tokens.scss',
      line: 1,
    });
  });

  it('names kinds of files that are not here', () => {
    expect(failed(app("import Post from './a.mdx'; Post;", { 'src/a.mdx': '# A' }))).toMatchObject({
      kind: 'build',
      file: 'src/a.mdx',
      message: 'MDX files cannot be compiled here.',
    });
    expect(failed(app("import W from './w.ts?worker'; W;", { 'src/w.ts': '' }))).toMatchObject({
      kind: 'build',
      file: 'src/w.ts',
      message: 'Workers cannot be started here.',
    });

    expect(failed(app("import './a.less';", { 'src/a.less': '@a: 1;' }))).toMatchObject({
      kind: 'build',
      message: 'Less style sheets cannot be compiled here.',
      hint: 'Write the sheet as plain CSS or SCSS.',
    });
  });

  it('takes sheets of packages: from the list, as fonts, or names what is missing', () => {
    const { react, styles, notes } = built(
      app("import 'swiper/css'; import 'swiper/css/pagination'; import '@fontsource/open-sans/400.css';"),
    );
    expect(react?.libs).toContain('swiper/css');
    expect(react?.libs).toContain('@fontsource/open-sans/400.css');
    const imported = app("import './a.css';", { 'src/a.css': '@import "@fontsource-variable/open-sans";' });
    expect(built(imported).styles?.sheets[0]?.css).toContain('family=Open+Sans+Variable');
    expect(styles?.sheets.map(({ css }) => css).join('')).toBe('');
    expect(notes).toEqual([
      'The style sheet "swiper/css/pagination" is not available here; its rules are missing.',
    ]);
    expect(failed(app("import 'unknown/dist/x.css';"))).toMatchObject({ kind: 'import' });
  });

  it.each([
    ['v3', { 'package.json': '{"devDependencies":{"tailwindcss":"^3.4.1"}}' }],
    ['v4', { 'package.json': '{"devDependencies":{"tailwindcss":"^4.1.0"}}' }],
    ['v3', { 'tailwind.config.js': 'module.exports = {}' }],
    ['v4', { 'src/a.css': '@theme { --color-x: red; }' }],
    [
      'v3',
      { 'src/a.css': '@tailwind base;', 'package.json': '{"devDependencies":{"tailwindcss":"^4.1.0"}}' },
    ],
    ['v3', { 'src/a.css': "@import 'tailwindcss/base';" }],
  ])('decides for Tailwind %s by %j', (mode, files) => {
    const jsx = {
      'src/a.css': '',
      'src/App.tsx': 'import \'./a.css\'; export default () => <p className="flex p-4 text-lg font-bold" />;',
    };
    expect(built({ ...jsx, ...files }).styles?.tailwind).toBe(mode);
  });

  it('compiles the Tailwind configuration with what it imports', () => {
    const { styles } = built(
      app("import './a.css';", {
        'src/a.css': '@tailwind base;',
        'tailwind.config.ts':
          "import type { Config } from 'tailwindcss'; import animate from 'tailwindcss-animate'; import { colors } from './theme'; export default { theme: { colors }, plugins: [animate] } satisfies Config;",
        'theme.ts': 'export const colors = {};',
      }),
    );
    expect(Object.keys(styles?.tailwindModules.modules ?? {}).sort()).toEqual([
      'tailwind.config.ts',
      'theme.ts',
    ]);
    expect(styles?.tailwindModules.config).toBe('tailwind.config.ts');
  });
});
