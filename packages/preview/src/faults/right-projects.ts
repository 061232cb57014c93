import { page, react, right, vue, type Fault } from './fault.ts';

const script = (code: string): ReturnType<typeof page> =>
  page(`<p>Page</p><button>b</button>\n<script>\n${code}\n</script>`);
const boundary =
  'class B extends Component<any> { state = { e: 0 };\nstatic getDerivedStateFromError() { return { e: 1 }; }\nrender() { return this.state.e ? <p>Caught</p> : this.props.children; } }';

/** Projects that are right, though they look suspicious: a failure of one of them is a false one. */
export const rightProjects: readonly Fault[] = [
  right('a plain page', page('<p>Plain</p>'), { text: 'Plain' }),
  right('an empty page', { 'index.html': '' }),
  right('a page of white space', { 'index.html': '  \n ' }),
  right('tags that are never closed', page('<div><p>Loose<b>bold')),
  right(
    'a broken sheet beside a page',
    page('<link rel="stylesheet" href="a.css"><p>Page</p>', { 'a.css': 'p { color: red' }),
    { text: 'Page' },
  ),
  right('a picture that is not there', page('<img src="none.png" alt="x"><p>Page</p>'), { text: 'Page' }),
  right('a sheet that is not there', page('<link rel="stylesheet" href="none.css"><p>Page</p>'), {
    text: 'Page',
  }),
  right(
    'a sheet with a picture that is not there',
    page('<style>p { background: url(none.png) }</style><p>Page</p>'),
    { text: 'Page' },
  ),
  right(
    'a script that hosts add',
    page('<script src="/_vercel/insights/script.js" defer></script><p>Page</p>'),
    { text: 'Page' },
  ),
  right(
    'a call of another host that nobody catches',
    script("fetch('https://api.example.com/x').then((r) => r.json()).then(console.log);"),
    { until: 'outside addresses are closed', text: 'Page' },
  ),
  right(
    'react: a call of another host that nobody catches',
    react(
      "useEffect(() => { (async () => { await fetch('https://api.example.com'); })(); }, []);\nreturn <p>App</p>;",
    ),
    { until: 'outside addresses are closed', text: 'App' },
  ),
  right(
    'react: a call by axios that nobody catches',
    react(
      "useEffect(() => { void axios.get('https://api.example.com'); }, []);\nreturn <p>App</p>;",
      "import axios from 'axios';",
    ),
    { until: 'Network Error', text: 'App' },
  ),
  right(
    'a call of another host, caught',
    script("fetch('https://api.example.com/x').catch(() => console.log('done'));"),
    { until: 'done' },
  ),
  right(
    'a request of the old kind to another host',
    script(
      "const x = new XMLHttpRequest(); x.open('GET', 'https://api.example.com/x'); x.onerror = () => console.log('done'); x.send();",
    ),
    { until: 'done' },
  ),
  right(
    'a socket to another host',
    script("new WebSocket('wss://api.example.com').onerror = () => console.log('done');"),
    { until: 'done' },
  ),
  right('a picture of another host', page('<img src="https://pictures.example.org/a.png"><p>Page</p>')),
  right(
    'a script of another host that nothing needs',
    page('<script src="https://stats.example.org/a.js"></script><p>Page</p>'),
    { text: 'Page' },
  ),
  right(
    'data of the project',
    page(
      "<p></p><script>fetch('d.json').then((r) => r.json()).then((d) => { document.querySelector('p').textContent = d.a; console.log('done'); });</script>",
      { 'd.json': '{"a":"Data"}' },
    ),
    { until: 'done', text: 'Data' },
  ),
  right('errors that are only logged', script("console.error('bad'); console.error(new Error('worse'));")),
  right(
    'ten thousand lines in the console',
    script("for (let i = 0; i < 10000; i++) console.log('line ' + i);"),
  ),
  right(
    'a hundred thousand nodes',
    script(
      "let h = ''; for (let i = 0; i < 100000; i++) h += '<i></i>'; const d = document.createElement('div'); d.innerHTML = h; document.body.append(d);",
    ),
  ),
  right('work that blocks for a moment', script('const end = Date.now() + 300; while (Date.now() < end);')),
  right(
    'a script of a megabyte',
    page('<p>Page</p><script src="a.js"></script>', {
      'a.js': `const a = [\n${'"0123456789",\n'.repeat(70_000)}];`,
    }),
  ),
  right('questions to the person', script("alert('a'); if (confirm('b')) prompt('c'); print();")),
  right('a new window', script("window.open('https://example.com');")),
  right(
    'a worker',
    script(
      "const w = new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))); w.onmessage = () => console.log('done'); w.onerror = () => console.log('done');",
    ),
    { until: 'done' },
  ),
  right('a worker that loops', script("new Worker(URL.createObjectURL(new Blob(['for (;;) {}'])));")),
  right(
    'WebAssembly',
    script(
      'WebAssembly.instantiate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => console.log("done"));',
    ),
    { until: 'done' },
  ),
  right(
    'storage',
    script(
      "localStorage.setItem('a', '1'); sessionStorage.b = 2; document.cookie = 'c=1'; localStorage.clear();",
    ),
  ),
  right(
    'a policy of its own',
    {
      'index.html':
        '<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><p>Page</p><script>document.querySelector("p").textContent = "Ran"</script>',
    },
    { text: 'Ran' },
  ),
  right(
    'an animation without end',
    page(
      '<style>@keyframes a { to { rotate: 1turn } } p { animation: a 1s infinite }</style><p>Page</p><script>(function f() { requestAnimationFrame(f); })(); setInterval(() => 0, 10);</script>',
    ),
  ),
  right('text written by code', page('<script>document.write("<p>Written</p>")</script>'), {
    text: 'Written',
  }),
  right(
    'text written by code later',
    script(
      "setTimeout(() => { document.write('<p>Anew</p>'); document.close(); }, 150); setTimeout(() => console.log('done'), 200);",
    ),
    { until: 'done' },
  ),
  right(
    'a link to another page by code',
    {
      ...page('<p>One</p>'),
      ...page('<script>setTimeout(() => { location.href = "two.html" }, 50)</script>', {
        'two.html': '<p>Two</p><script>console.log("done")</script>',
      }),
    },
    { until: 'done', text: 'Two' },
  ),
  right('its own address changed', script("history.pushState(null, '', '/deep/link'); location.hash = 'a';")),
  right(
    'react: a boundary catches',
    react('return <B><T/></B>;', `${boundary}\nfunction T(): never { throw new Error('once'); }`),
    { text: 'Caught' },
  ),
  right('react: keys that are missing', react('return <ul>{[1, 2].map((n) => <li>{n}</li>)}</ul>;')),
  right(
    'react: waiting for ever',
    react(
      'return <Suspense fallback={<p>Wait</p>}><T/></Suspense>;',
      'const never = new Promise(() => undefined);\nfunction T(): never { throw never; }',
    ),
    { text: 'Wait' },
  ),
  right(
    'react: a type from elsewhere',
    react(
      'const a: T = { a: 1 };\nreturn <p>{a.a}</p>;',
      "import type { X } from 'types-of-nothing';\nimport { T } from './t';\nexport type Y = X;",
      { 'src/t.ts': 'export interface T { a: number }' },
    ),
    { text: '1' },
  ),
  right(
    'react: a circle of components',
    react('return <A n={2}/>;', "import { A } from './A';", {
      'src/A.tsx':
        "import { B } from './B';\nexport const A = ({ n }: { n: number }) => <i>{n}<B n={n - 1}/></i>;",
      'src/B.tsx':
        "import { A } from './A';\nexport const B = ({ n }: { n: number }) => (n > 0 ? <A n={n}/> : null);",
    }),
    { text: '21' },
  ),
  right(
    'react: a circle of constants that ask late',
    react('return <p>{sum()}</p>;', "import { sum } from './a';", {
      'src/a.ts': "import { b } from './b';\nexport const a = 1;\nexport const sum = () => a + b();",
      'src/b.ts': "import { a } from './a';\nexport { sum } from './a';\nexport const b = () => a + 1;",
    }),
    { text: '3' },
  ),
  right(
    'react: a picture that was never made',
    react("return <img src={a} alt='x'/>;", "import a from './none.png';"),
  ),
  right(
    'react: a call of another host, caught',
    react(
      "useEffect(() => { fetch('https://api.example.com').catch(() => console.log('done')); }, []);\nreturn <p>App</p>;",
    ),
    { until: 'done', text: 'App' },
  ),
  right(
    'react: a part loaded later',
    react('return <Suspense fallback="…"><L/></Suspense>;', "const L = lazy(() => import('./L'));", {
      'src/L.tsx': "console.log('done');\nexport default () => <p>Later</p>;",
    }),
    { until: 'done' },
  ),
  right(
    'react: an import that fails later, caught',
    react("useEffect(() => { import('./L').catch(() => console.log('done')); }, []);\nreturn <p/>;", '', {
      'src/L.tsx': "throw new Error('inner');",
    }),
    { until: 'done' },
  ),
  right(
    'react: a glob of nothing',
    react('return <p>{Object.keys(all).length}</p>;', "const all = import.meta.glob('./none/*.ts');"),
    { text: '0' },
  ),
  right('vue: a component that is not known', vue('const a = 1;', '<p>{{ a }}<Missing/></p>'), { text: '1' }),
  right('vue: a page', vue("import { ref } from 'vue';\nconst a = ref('Vue');", '<p>{{ a }}</p>'), {
    text: 'Vue',
  }),
];
