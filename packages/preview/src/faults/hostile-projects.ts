import { page, react, right, wrong, type Fault } from './fault.ts';

const script = (code: string): ReturnType<typeof page> =>
  page(`<p>Page</p><button>b</button>\n<script>\n${code}\n</script>`);
const done = { until: 'done' } as const;
const thrown = { kind: 'runtime', file: 'index.html' } as const;

/** Pages that, mostly unmeant, stand in the way of whoever looks at them: the state is true of them too. */
export const hostileProjects: readonly Fault[] = [
  right(
    'Promise is taken away',
    script('window.Promise = undefined; setTimeout(() => console.log("done"), 50);'),
    done,
  ),
  right(
    'globals are taken away',
    script(
      'console.log({ done: 1 }); for (const name of ["JSON", "Map", "Set", "WeakMap", "WeakSet", "Object", "Array", "String", "Reflect", "URL", "Error", "Node", "Element", "MessageChannel", "Proxy", "Symbol", "RegExp"]) window[name] = undefined; console.log({ done: 2 });',
    ),
    { until: '{ done: 2 }' },
  ),
  right(
    'timers, messages and listeners are replaced',
    script(
      'window.setTimeout = window.setInterval = window.requestAnimationFrame = window.queueMicrotask = () => 0; window.postMessage = () => 0; window.addEventListener = document.addEventListener = () => 0; console.log("done");',
    ),
    done,
  ),
  wrong(
    'globals are taken away, then it throws',
    script('window.Promise = window.JSON = window.Error = undefined; window.setTimeout = () => 0; null.x;'),
    { ...thrown, line: 4 },
  ),
  wrong(
    'an error whose message cannot be read',
    script('throw Object.defineProperty(new Error(), "message", { get() { throw 1; } });'),
    thrown,
  ),
  wrong(
    'an error whose stack cannot be read',
    script('throw Object.defineProperty(new Error("shown"), "stack", { get() { throw 1; } });'),
    { ...thrown, message: 'shown' },
  ),
  wrong(
    'an object that cannot be read is thrown',
    script(
      'throw new Proxy({}, { get() { throw 1; }, ownKeys() { throw 1; }, getPrototypeOf() { throw 1; }, getOwnPropertyDescriptor() { throw 1; } });',
    ),
    { kind: 'runtime' },
  ),
  wrong(
    'a promise rejects with an object that cannot be read',
    script(
      'Promise.reject(new Proxy({}, { get() { throw 1; }, getPrototypeOf() { throw 1; }, getOwnPropertyDescriptor() { throw 1; } }));',
    ),
    { kind: 'runtime' },
  ),
  wrong(
    'react: an error whose message cannot be read',
    react('throw Object.defineProperty(new Error(), "message", { get() { throw 1; } });'),
    { kind: 'runtime' },
  ),
  right(
    'values in the console that cannot be read',
    script(
      'console.log(new Proxy({}, { get() { throw 1; }, ownKeys() { throw 1; }, getPrototypeOf() { throw 1; } })); console.log({ get a() { throw 1; } }, Object.defineProperty(new Error(), "message", { get() { throw 1; } })); console.log("done");',
    ),
    done,
  ),
  right(
    'a value in the console that would loop when asked',
    script('console.log({ get a() { for (;;); } }, [{ get b() { for (;;); } }]); console.log("done");'),
    done,
  ),
  wrong('an import map that is no JSON', page('<script type="importmap">{ imports: </script><p>Page</p>'), {
    kind: 'runtime',
    message: 'import map',
  }),
  wrong('an import map of another shape', page('<script type="importmap">["a"]</script><p>Page</p>'), {
    kind: 'runtime',
    message: 'import map',
  }),
  right(
    'an import map with a value that leads nowhere',
    page(
      '<script type="importmap">{"imports": {"a": 5, "b": "./b.js"}}</script><p>Page</p><script type="module">import "b";</script>',
      { 'b.js': 'console.log("done");' },
    ),
    done,
  ),
  wrong('a page that reloads itself at once', script('location.reload();'), {
    kind: 'runtime',
    message: 'leave the preview',
  }),
  wrong(
    'a page that reloads itself again and again',
    script('onload = () => setTimeout(() => location.reload(), 30);'),
    { kind: 'runtime', message: 'leave the preview', shown: 'none' },
  ),
];

const hiding = (name: string, where: Fault['where'], fault: Fault): Fault => ({ ...fault, name, where });
const app = react('useEffect(() => console.log("done"), []);\nreturn <p>App</p>;');

/** The same, where nobody looks. */
export const hiddenProjects: readonly Fault[] = (['hidden tab', 'no display', 'no frames'] as const).flatMap(
  (where) => [
    hiding(`${where}: a page`, where, right('', script('console.log("done");'), done)),
    hiding(
      `${where}: a page with styles`,
      where,
      right('', page('<script src="https://cdn.tailwindcss.com"></script><p class="p-4">Hi</p>')),
    ),
    hiding(`${where}: an app`, where, right('', app, done)),
    hiding(`${where}: a page that throws`, where, wrong('', script('nothing();'), { ...thrown, line: 4 })),
    hiding(
      `${where}: an app that throws`,
      where,
      wrong('', react("throw new Error('drawn');"), { kind: 'runtime', message: 'drawn' }),
    ),
  ],
);
