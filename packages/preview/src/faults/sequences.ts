import { page, react, type Fault } from './fault.ts';

const good = react('return <p>Good</p>;');
const next = react('return <p>Next</p>;');
const unbuilt = react('return <p>Bad</div>;');
const thrown = react("throw new Error('bad');");
const ready = { phase: 'ready', shown: 'this' } as const;
const kept = { phase: 'failed', shown: 'before' } as const;
const writing = { phase: 'writing' } as const;
const cut = (files: Record<string, string>, length: number) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.slice(0, length)]));
const text = page(
  `<h1>Title</h1>\n${'<p>Words.</p>\n'.repeat(30)}<script>\nconst list = [1, 2];\ndocument.title = String(list.length);\n</script>`,
);

/** Versions one after the other: what failed never stays, what was good never goes, half-written code raises no alarm. */
export const sequences: readonly Fault[] = [
  {
    name: 'good, does not build, good',
    steps: [
      { files: good, expect: { ...ready, text: 'Good' } },
      { files: unbuilt, expect: { ...kept, kind: 'build', text: 'Good' } },
      { files: next, expect: { ...ready, text: 'Next' } },
    ],
  },
  {
    name: 'good, throws, good',
    steps: [
      { files: good, expect: ready },
      { files: thrown, expect: { ...kept, kind: 'runtime', text: 'Good' } },
      { files: next, expect: { ...ready, text: 'Next' } },
    ],
  },
  {
    name: 'good, an import missing, good',
    steps: [
      { files: good, expect: ready },
      {
        files: react('return <A/>;', "import A from './A';"),
        expect: { ...kept, kind: 'import', text: 'Good' },
      },
      { files: good, expect: { ...ready, text: 'Good' } },
    ],
  },
  {
    name: 'bad, bad in another way, good',
    steps: [
      { files: unbuilt, expect: { phase: 'failed', kind: 'build' } },
      { files: thrown, expect: { phase: 'failed', kind: 'runtime' } },
      { files: next, expect: ready },
    ],
  },
  {
    name: 'a page, an app, a page',
    steps: [
      { files: page('<p>One</p>'), expect: { ...ready, text: 'One' } },
      { files: good, expect: { ...ready, text: 'Good' } },
      { files: page('<p>Two</p>'), expect: { ...ready, text: 'Two' } },
    ],
  },
  {
    name: 'the same files again',
    steps: [
      { files: good, expect: ready },
      { files: good, expect: ready },
      { files: good, expect: { ...ready, text: 'Good' } },
    ],
  },
  {
    name: 'the same wrong files again',
    steps: [
      { files: unbuilt, expect: { phase: 'failed', kind: 'build' } },
      { files: unbuilt, expect: { phase: 'failed', kind: 'build' } },
    ],
  },
  {
    name: 'a page that throws where there was none',
    bare: true,
    steps: [
      {
        files: page('<p>Seen</p><script>nothing()</script>'),
        expect: { phase: 'failed', kind: 'runtime', shown: 'this', text: 'Seen' },
      },
    ],
  },
  {
    name: 'a first version that does not build',
    bare: true,
    steps: [{ files: unbuilt, expect: { phase: 'failed', kind: 'build', shown: 'none' } }],
  },
  {
    name: 'a good page, then nothing',
    steps: [
      { files: good, expect: ready },
      { files: {}, expect: { phase: 'idle', shown: 'none' } },
      { files: unbuilt, expect: { phase: 'failed', kind: 'build', shown: 'none' } },
      { files: next, expect: ready },
    ],
  },
  {
    name: 'a page that is shown as it is written, and then does not build',
    bare: true,
    steps: [
      { files: page('<p>Page</p>'), streaming: true, expect: { ...writing, shown: 'this' } },
      {
        files: page('<p>Page</p><script type="module">let a = ;</script>'),
        expect: { phase: 'failed', kind: 'build', shown: 'this' },
      },
    ],
  },
  { name: 'nothing at all', bare: true, steps: [{ files: {}, expect: { phase: 'idle', shown: 'none' } }] },
  {
    name: 'cut off while it is written, then at rest',
    steps: [
      { files: cut(good, 130), streaming: true, expect: writing },
      { files: cut(good, 130), expect: { ...kept, kind: 'build' } },
    ],
  },
  {
    name: 'half-written, then right',
    steps: [
      { files: cut(next, 128), streaming: true, expect: writing },
      { files: cut(next, 138), streaming: true, expect: writing },
      { files: next, expect: { ...ready, text: 'Next' } },
    ],
  },
  {
    name: 'a page that grows',
    bare: true,
    steps: [
      { files: cut(text, 200), streaming: true, expect: { ...writing, shown: 'this' } },
      { files: cut(text, 400), streaming: true, expect: { ...writing, shown: 'this' } },
      { files: text, expect: { ...ready, text: 'Title' } },
    ],
  },
  {
    name: 'a page whose script is half-written',
    bare: true,
    steps: [
      { files: cut(text, (text['index.html'] ?? '').length - 60), streaming: true, expect: writing },
      { files: text, expect: ready },
    ],
  },
  {
    name: 'a page whose script comes later',
    bare: true,
    steps: [
      { files: page('<script src="a.js"></script><p>Page</p>'), streaming: true, expect: writing },
      {
        files: page('<script src="a.js"></script><p>Page</p>', { 'a.js': 'document.body.append("ran")' }),
        expect: { ...ready, text: 'Page' },
      },
    ],
  },
  {
    name: 'an entry before its component',
    bare: true,
    steps: [
      { files: { 'src/main.tsx': "import App from './App';\nvoid App;" }, streaming: true, expect: writing },
      {
        files: { 'src/main.tsx': "import App from './App';\nvoid App;" },
        expect: { phase: 'failed', kind: 'import', file: 'src/main.tsx', line: 1 },
      },
    ],
  },
];
