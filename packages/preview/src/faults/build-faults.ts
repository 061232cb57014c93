import { page, react, vue, wrong, type Fault } from './fault.ts';

const hello = 'return <p>Hello</p>;';

/** Projects that do not compile. */
export const buildFaults: readonly Fault[] = [
  wrong('tsx: a tag that is never closed', react('return <div><p>Hello</div>;'), {
    kind: 'build',
    file: 'src/App.tsx',
    line: 4,
  }),
  wrong(
    'tsx: a brace too few',
    { 'src/App.tsx': 'export default function App() {\n  return <p/>;\n' },
    { kind: 'build', file: 'src/App.tsx' },
  ),
  wrong('tsx: two elements side by side', react('return <p/><p/>;'), {
    kind: 'build',
    file: 'src/App.tsx',
    line: 4,
  }),
  wrong(
    'ts: a value missing',
    react(hello, "import './a';", { 'src/a.ts': 'export const a = 1;\nexport const b: number = ;\n' }),
    { kind: 'build', file: 'src/a.ts', line: 2 },
  ),
  wrong(
    'ts: a name declared twice',
    react(hello, "import './a';", { 'src/a.ts': 'const a = 1;\nconst a = 2;\nexport { a };\n' }),
    { kind: 'build', file: 'src/a.ts', line: 2 },
  ),
  wrong('ts: await outside an async function', react(hello, 'function f() {\nreturn await 1;\n}\nvoid f;'), {
    kind: 'build',
    file: 'src/App.tsx',
    line: 3,
  }),
  wrong(
    'js: types in a plain script',
    react(hello, "import './a';", { 'src/a.js': 'let x = 1;\nexport const f = (a: string): number => 1;\n' }),
    { kind: 'build', file: 'src/a.js', line: 2 },
  ),
  wrong(
    'json: a comma too many',
    react('return <p>{data.a}</p>;', "import data from './d.json';", { 'src/d.json': '{\n  "a": 1,\n}' }),
    { kind: 'build', file: 'src/d.json', line: 3 },
  ),
  wrong(
    'json: an empty file',
    react('return <p>{data.a}</p>;', "import data from './d.json';", { 'src/d.json': '' }),
    { kind: 'build', file: 'src/d.json' },
  ),
  wrong(
    'scss: a brace too few',
    react(hello, "import './a.scss';", { 'src/a.scss': '.a {\n  color: red;\n' }),
    { kind: 'build', file: 'src/a.scss' },
  ),
  wrong(
    'scss: a variable that is not there',
    react(hello, "import './a.scss';", { 'src/a.scss': '.a {\n  color: $none;\n}' }),
    { kind: 'build', file: 'src/a.scss', line: 2 },
  ),
  wrong(
    'css module: a brace too few',
    react('return <p className={s.a}/>;', "import s from './a.module.css';", {
      'src/a.module.css': '.a {\n  color: red;\n',
    }),
    { kind: 'build', file: 'src/a.module.css' },
  ),
  wrong(
    'css: a sheet with imports that cannot be read',
    react(hello, "import './a.css';", {
      'src/a.css': '@import "./b.css";\n.a { color: red;\n',
      'src/b.css': 'p{}',
    }),
    { kind: 'build', file: 'src/a.css' },
  ),
  wrong('vue: a script that does not parse', vue('const a == 1;', '<p/>'), {
    kind: 'build',
    file: 'src/App.vue',
    line: 2,
  }),
  wrong('vue: a tag that is never closed', vue('const a = 1;', '<div><p>{{ a }}</div>'), {
    kind: 'build',
    file: 'src/App.vue',
    line: 5,
  }),
  wrong('vue: an expression that does not parse', vue('const a = 1;', '<p>{{ a + }}</p>'), {
    kind: 'build',
    file: 'src/App.vue',
    line: 5,
  }),
  wrong(
    'module: a syntax error',
    page('<script type="module" src="a.js"></script>', { 'a.js': 'let a = 1;\na = ;' }),
    { kind: 'build', file: 'a.js', line: 2 },
  ),
  wrong('a less sheet', react(hello, "import './a.less';", { 'src/a.less': '.a { .b; }' }), {
    kind: 'build',
    file: 'src/a.less',
    hint: 'SCSS',
  }),
  wrong(
    'a svelte component',
    react(hello, "import S from './S.svelte';\nvoid S;", { 'src/S.svelte': '<p>x</p>' }),
    { kind: 'build', file: 'src/S.svelte', hint: 'React or Vue' },
  ),
  wrong('a decorator', react(hello, '@dec\nclass A {}\nvoid A;'), {
    kind: 'build',
    file: 'src/App.tsx',
    line: 2,
  }),
  wrong('only a style sheet', { 'style.css': 'p { color: red }' }, { kind: 'build', message: 'no page' }),
  wrong('only a text', { 'README.md': '# x' }, { kind: 'build', message: 'no page' }),
];
