import { page, react, vue, wrong, type Fault } from './fault.ts';

const hello = 'return <p>Hello</p>;';
const missing = { kind: 'import', message: 'not in the project' } as const;

/** Projects that import what is not there. */
export const importFaults: readonly Fault[] = [
  wrong('a package outside the list', react(hello, "import { DateTime } from 'luxon';\nvoid DateTime;"), {
    kind: 'import',
    file: 'src/App.tsx',
    line: 2,
    message: 'luxon',
    hint: 'date-fns',
  }),
  wrong('a package written wrongly', react(hello, "import { BarChart } from 'recharst';\nvoid BarChart;"), {
    kind: 'import',
    line: 2,
    hint: 'recharts',
  }),
  wrong('a package with a near one', react(hello, "import { Button } from 'antd';\nvoid Button;"), {
    kind: 'import',
    line: 2,
    message: 'antd',
    hint: 'Use',
  }),
  wrong('a package that nothing comes near', react(hello, "import x from 'zzqqxxyy-unheard-of';\nvoid x;"), {
    kind: 'import',
    line: 2,
    message: 'not available',
  }),
  wrong('a package of servers', react(hello, "import fs from 'fs';\nvoid fs;"), {
    kind: 'import',
    line: 2,
    message: 'server only',
  }),
  wrong('a part that a package does not have', react(hello, "import x from 'react-dom/nothing';\nvoid x;"), {
    kind: 'import',
    line: 2,
    message: 'not its part',
  }),
  wrong(
    'a package in a deeper file',
    react('return <A/>;', "import A from './A';", {
      'src/A.tsx': "// a\n\nimport m from 'mobx';\nexport default () => <p>{String(m)}</p>;",
    }),
    { kind: 'import', file: 'src/A.tsx', line: 3, hint: 'zustand' },
  ),
  wrong(
    'a package that is imported later',
    react('useEffect(() => void import("luxon"), []);\nreturn <p/>;'),
    { kind: 'import', file: 'src/App.tsx', line: 4 },
  ),
  wrong(
    'vue: a package outside the list',
    vue("import { createStore } from 'vuex';\nvoid createStore;", '<p/>'),
    { kind: 'import', file: 'src/App.vue', message: 'vuex', hint: 'pinia' },
  ),
  wrong(
    'a component that was never written',
    react('return <Card/>;', "import Card from './components/Card';"),
    { ...missing, file: 'src/App.tsx', line: 2 },
  ),
  wrong(
    'a path by alias that was never written',
    react('return <Card/>;', "import Card from '@/components/Card';"),
    { ...missing, line: 2 },
  ),
  wrong(
    'a name in other letters',
    react('return <Card/>;', "import Card from './card';", { 'src/Card.tsx': 'export default () => <p/>;' }),
    { ...missing, line: 2, hint: 'src/Card.tsx exists' },
  ),
  wrong('a sheet that was never written', react(hello, "import './none.css';"), { ...missing, line: 2 }),
  wrong(
    'a sheet that another asks for',
    react(hello, "import './a.css';", { 'src/a.css': '\n@import "./b.css";' }),
    { ...missing, file: 'src/a.css', line: 2 },
  ),
  wrong('data that was never written', react('return <p>{d.a}</p>;', "import d from './d.json';"), {
    ...missing,
    line: 2,
  }),
  wrong(
    'a part loaded later that was never written',
    react('return <Suspense fallback="…"><L/></Suspense>;', "const L = lazy(() => import('./L'));"),
    { ...missing, line: 2 },
  ),
  wrong(
    'something passed on from nowhere',
    react(hello, "import './i';", { 'src/i.ts': "export { a } from './a';" }),
    { ...missing, file: 'src/i.ts', line: 1 },
  ),
  wrong(
    'an entry whose component was never written',
    {
      'index.html': '<div id="root"></div><script type="module" src="/src/main.tsx"></script>',
      'src/main.tsx':
        "import { createRoot } from 'react-dom/client';\nimport App from './App';\ncreateRoot(document.getElementById('root')!).render(<App/>);",
    },
    { ...missing, file: 'src/main.tsx', line: 2 },
  ),
  wrong('vue: a component that was never written', vue("import A from './A.vue';", '<A/>'), {
    ...missing,
    file: 'src/App.vue',
  }),
  wrong(
    'module: an import that was never written',
    page('<script type="module" src="a.js"></script>', { 'a.js': 'let a = 1;\nimport "./b.js";' }),
    { ...missing, file: 'a.js', line: 2 },
  ),
  wrong('module: the file itself was never written', page('<script type="module" src="none.js"></script>'), {
    ...missing,
    file: 'index.html',
    line: 2,
  }),
  wrong(
    'a script of its own file that was never written',
    page('<script src="none.js"></script><p>Page</p>'),
    {
      ...missing,
      file: 'index.html',
      line: 2,
    },
  ),
];
