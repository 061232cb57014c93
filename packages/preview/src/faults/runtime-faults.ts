import { page, react, vue, wrong, type Fault } from './fault.ts';

const thrown = (message: string) => ({ kind: 'runtime', message }) as const;
const stays = { shown: 'this' } as const;
const script = (code: string): ReturnType<typeof page> =>
  page(`<p>Page</p><button>b</button>\n<script>\n${code}\n</script>`);

/** Projects whose code throws; what throws late leaves its page where it is. */
export const runtimeFaults: readonly Fault[] = [
  wrong(
    'react: a module throws',
    react('return <p/>;', "const a = null as never as string[];\na.push('x');"),
    { ...thrown('TypeError'), file: 'src/App.tsx', line: 3 },
  ),
  wrong('react: a render throws', react("throw new Error('drawn');"), {
    ...thrown('drawn'),
    file: 'src/App.tsx',
    line: 4,
  }),
  wrong(
    'react: a value that is not there',
    react('const a = undefined as never as string[];\nreturn <p>{a.map((b) => b)}</p>;'),
    { ...thrown('map'), file: 'src/App.tsx', line: 5 },
  ),
  wrong(
    'react: an effect throws',
    react("useEffect(() => { throw new Error('effect'); }, []);\nreturn <p/>;"),
    { ...thrown('effect'), file: 'src/App.tsx', line: 4 },
  ),
  wrong(
    'react: a layout effect throws',
    react("useLayoutEffect(() => { throw new Error('layout'); }, []);\nreturn <p/>;"),
    { ...thrown('layout'), line: 4 },
  ),
  wrong(
    'react: a click throws',
    react("return <button onClick={() => { throw new Error('click'); }}>b</button>;"),
    { ...thrown('click'), ...stays, line: 4 },
    { click: 'button' },
  ),
  wrong(
    'react: an object as a child',
    react('return <p>{{ a: 1 } as never}</p>;'),
    thrown('Objects are not valid'),
  ),
  wrong(
    'react: state set while rendering',
    react('const [n, set] = useState(0);\nset(n + 1);\nreturn <p>{n}</p>;'),
    thrown('Too many re-renders'),
  ),
  wrong(
    'react: state set in a layout effect, for ever',
    react('const [n, set] = useState(0);\nuseLayoutEffect(() => set(n + 1));\nreturn <p>{n}</p>;'),
    thrown('Maximum update depth'),
  ),
  wrong(
    'react: a component that is undefined',
    react('const A = undefined as never as () => null;\nreturn <A/>;'),
    thrown('invalid'),
  ),
  wrong(
    'react: an export that is not there',
    react('return <Card/>;', "import { Cart as Card } from './Card';", {
      'src/Card.tsx': 'export const Card = () => <p/>;',
    }),
    thrown('invalid'),
  ),
  wrong(
    'react: a default export that is not there',
    react('return <Card/>;', "import Card from './Card';", {
      'src/Card.tsx': 'export const Card = () => <p/>;',
    }),
    thrown('invalid'),
  ),
  wrong(
    'react: an icon that is not there',
    react('return <NoSuchIconAtAll/>;', "import { NoSuchIconAtAll } from 'lucide-react';"),
    thrown('invalid'),
  ),
  wrong(
    'react: an element that is not there',
    {
      'src/main.tsx':
        "import { createRoot } from 'react-dom/client';\ncreateRoot(document.getElementById('rot')!).render(<p/>);",
    },
    { ...thrown('Target container'), file: 'src/main.tsx', line: 2 },
  ),
  wrong(
    'react: an error boundary that throws itself',
    react(
      'return <B><T/></B>;',
      "class B extends Component<any> { state = { e: 0 };\nstatic getDerivedStateFromError() { return { e: 1 }; }\nrender() { if (this.state.e) throw new Error('twice'); return this.props.children; } }\nfunction T(): never { throw new Error('once'); }",
    ),
    thrown('twice'),
  ),
  wrong(
    'react: a part loaded later throws',
    react('return <Suspense fallback="…"><L/></Suspense>;', "const L = lazy(() => import('./L'));", {
      'src/L.tsx': "throw new Error('later');\nexport default () => null;",
    }),
    { ...thrown('later'), shown: undefined },
  ),
  wrong(
    'react: recursion without end',
    react('const f = (): number => f() + 1;\nreturn <p>{f()}</p>;'),
    thrown('call stack'),
  ),
  wrong('a script throws', script('\nnothing.here();'), {
    ...thrown('nothing is not defined'),
    file: 'index.html',
    line: 5,
  }),
  wrong('a script does not parse', script('let a = ;'), {
    ...thrown('SyntaxError'),
    file: 'index.html',
    line: 4,
  }),
  wrong(
    'a script of its own file does not parse',
    page('<script src="a.js"></script>', { 'a.js': 'let a;\na = ;' }),
    { ...thrown('SyntaxError'), file: 'a.js', line: 2 },
  ),
  wrong('a script of its own file throws', page('<script src="a.js"></script>', { 'a.js': '\n\nnull.x;' }), {
    ...thrown('null'),
    file: 'a.js',
    line: 3,
  }),
  wrong(
    'module: a throw',
    page('<script type="module" src="a.js"></script>', { 'a.js': "\nthrow new Error('module');" }),
    { ...thrown('module'), file: 'a.js', line: 2 },
  ),
  wrong(
    'react: a circle of constants that ask too early',
    react('return <p>{a}</p>;', "import { a } from './a';", {
      'src/a.ts': "import { b } from './b';\nexport const a = b + 1;",
      'src/b.ts': "import { a } from './a';\nexport const b = a + 1;",
    }),
    { ...thrown('before initialization'), file: 'src/b.ts', line: 2 },
  ),
  wrong(
    'react: a call of another host that the page waits for',
    react('return <p>{data}</p>;', "const data = await (await fetch('https://api.example.com/x')).text();"),
    { kind: 'network', message: 'outside addresses are closed', hint: 'Catch' },
  ),
  wrong(
    'module: a circle that asks too early',
    page('<script type="module" src="a.js"></script>', {
      'a.js': "import { b } from './b.js'; export const a = b + 1;",
      'b.js': "import { a } from './a.js'; export const b = a + 1;",
    }),
    { ...thrown('before initialization'), file: 'b.js' },
  ),
  wrong(
    'module: an export that is not there',
    page('<script type="module" src="a.js"></script>', {
      'a.js': "import { c } from './b.js'; c();",
      'b.js': 'export const b = 1;',
    }),
    { message: "'c'" },
  ),
  wrong(
    'a click throws',
    script("document.querySelector('button').onclick = () => { throw new Error('clicked') };"),
    { ...thrown('clicked'), ...stays, file: 'index.html', line: 4 },
    { click: 'button' },
  ),
  wrong('a timer throws at once', script("setTimeout(() => { throw new Error('soon') });"), thrown('soon')),
  wrong(
    'a timer throws after the page stood',
    script("setTimeout(() => { throw new Error('late') }, 250);"),
    { ...thrown('late'), ...stays },
    { until: 'late' },
  ),
  wrong('a promise rejects at once', script("Promise.reject(new Error('rejected'));"), thrown('rejected')),
  wrong(
    'a promise rejects after the page stood',
    script("setTimeout(() => Promise.reject(new Error('late')), 250);"),
    { ...thrown('late'), ...stays },
    { until: 'late' },
  ),
  wrong('a text is thrown', script("throw 'only words';"), thrown('only words')),
  wrong('null is thrown', script('throw null;'), thrown('null')),
  wrong('nothing is thrown', script('throw undefined;'), thrown('undefined')),
  wrong('an object is thrown', script("throw { code: 'E7' };"), thrown('E7')),
  wrong(
    'an object that holds itself is thrown',
    script('const a = { code: 1 }; a.a = a; throw a;'),
    thrown(''),
  ),
  wrong('a big number is thrown', script('throw 12n;'), thrown('12')),
  wrong('a promise rejects with nothing', script('Promise.reject();'), thrown('undefined')),
  wrong('a promise rejects with a text', script("Promise.reject('no reason');"), thrown('no reason')),
  wrong(
    'an error with a message of a million characters',
    script("throw new Error('x'.repeat(1e6));"),
    thrown('xxx'),
  ),
  wrong('an import that fails later', script("import('data:text/javascript,throw new Error(`inner`)');"), {
    kind: 'runtime',
  }),
  wrong('vue: the set-up throws', vue("const a = 1;\nthrow new Error('set up');", '<p>{{ a }}</p>'), {
    ...thrown('set up'),
    file: 'src/App.vue',
    line: 3,
  }),
  wrong('vue: the drawing throws', vue('const a = undefined;', '<p>{{ a.b }}</p>'), {
    ...thrown('undefined'),
    file: 'src/App.vue',
  }),
  wrong(
    'vue: a click throws',
    vue("const f = () => { throw new Error('clicked'); };", '<button @click="f">b</button>'),
    { ...thrown('clicked'), ...stays },
    { click: 'button' },
  ),
];
