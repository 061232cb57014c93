import { page, react, vue, type Fault, type Step } from './fault.ts';

const hang = (name: string, files: Step['files'], more: Partial<Step> = {}): Fault => ({
  name,
  hangs: true,
  steps: [{ files, ...more, expect: { phase: 'failed', kind: 'hang' } }],
});
const loop = 'for (;;) {}';

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
];
