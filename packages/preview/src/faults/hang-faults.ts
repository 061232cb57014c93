import { page, react, vue, type Fault, type Step } from './fault.ts';

const hang = (name: string, files: Step['files'], more: Partial<Step> = {}): Fault => ({
  name,
  hangs: true,
  steps: [{ files, ...more, expect: { phase: 'failed', kind: 'hang' } }],
});
const loop = 'for (;;) {}';

const half = (files: Step['files'], length: number): Step['files'] =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.slice(0, length)]));
const written = page(`<p>Written</p><script>${loop}</script>\n<p>More</p>`);
const calm = page('<p>Written</p><script>1</script>\n<p>Calm</p>');
const app = react(`${loop}\nreturn <p/>;`);
const ready = { phase: 'ready', shown: 'this' } as const;
const writing = { phase: 'writing' } as const;

/** Projects that never stop: their frame is ended, the app goes on. */
export const hangFaults: readonly Fault[] = [
  hang('react: a module loops', react('return <p/>;', loop)),
  hang('react: a render loops', react(`${loop}\nreturn <p/>;`)),
  hang('react: an effect loops', react(`useEffect(() => { ${loop} }, []);\nreturn <p/>;`)),
  hang('react: a click loops', react(`return <button onClick={() => { ${loop} }}>b</button>;`), {
    click: 'button',
  }),
  hang('a script loops', page(`<p>x</p><script>${loop}</script>`)),
  hang(
    'promises without end',
    page('<p>x</p><script>(function f() { Promise.resolve().then(f); })()</script>'),
  ),
  hang('a loop after the page stood', page(`<p>x</p><script>setTimeout(() => { ${loop} }, 200)</script>`)),
  hang('vue: the set-up loops', vue(loop, '<p/>')),
  {
    name: 'a page loops while it is written, and goes on to be written',
    hangs: true,
    bare: true,
    steps: [
      { files: half(written, 105), streaming: true, expect: writing },
      { files: half(written, 110), streaming: true, expect: writing },
      { files: written, expect: { phase: 'failed', kind: 'hang' } },
    ],
  },
  {
    name: 'a page loops while it is written, and is right in the end',
    hangs: true,
    bare: true,
    steps: [
      { files: half(written, 105), streaming: true, expect: writing },
      { files: calm, expect: { ...ready, text: 'Calm' } },
    ],
  },
  {
    name: 'an app loops while it is written, and is right in the end',
    hangs: true,
    steps: [
      { files: app, streaming: true, expect: writing },
      { files: react('return <p>Calm</p>;'), expect: { ...ready, text: 'Calm' } },
    ],
  },
  {
    name: 'a page that loops gives way at once to one that is right',
    hangs: true,
    steps: [
      { files: page(`<script>${loop}</script>`), expect: { phase: 'running' } },
      { files: page('<p>Calm</p>'), expect: { ...ready, text: 'Calm' } },
    ],
  },
  {
    name: 'a page that stood and loops gives way to one that is right',
    hangs: true,
    steps: [
      // In a task of its own: the click has to be answered.
      {
        files: page(`<button onclick="setTimeout(() => { ${loop} })">Stood</button>`),
        click: 'button',
        expect: ready,
      },
      { files: page('<p>Calm</p>'), expect: { ...ready, text: 'Calm' } },
    ],
  },
];
