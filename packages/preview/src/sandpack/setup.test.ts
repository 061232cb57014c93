import type { ProjectFiles } from '@studio/artifacts';
import { expect, it } from 'vitest';
import { setupOf } from './setup.ts';

const filesOf = (sources: Record<string, string>): ProjectFiles =>
  Object.fromEntries(
    Object.entries(sources).map(([path, content]) => [path, { path, content, complete: true }]),
  );
const packages = { react: '19.3.1', 'react-dom': '19.3.1', recharts: '3.1.0' };
const made = (sources: Record<string, string>) => {
  const setup = setupOf(filesOf(sources), packages);
  if (!setup?.ok) throw new Error('not taken');
  return setup.setup;
};
const APP = "import { Bar } from 'recharts';\nexport default () => <Bar />;";

it('starts a project that puts itself on the page, and mounts one that does not', () => {
  const main =
    "import { createRoot } from 'react-dom/client';\nimport App from './App';\ncreateRoot(x).render(<App />);";
  const own = made({ 'src/main.tsx': main, 'src/App.tsx': APP });
  expect([own.entry, own.template]).toEqual(['/src/main.tsx', 'create-react-app-typescript']);
  const bare = made({ 'src/App.jsx': APP });
  expect(bare.template).toBe('create-react-app');
  expect(bare.files[bare.entry ?? '']?.code).toContain('from "./src/App"');
});

it('names exact versions: of our list, else of the project, else the newest', () => {
  const own = JSON.stringify({ dependencies: { recharts: '^1.0.0', mine: '^2.0.0' }, scripts: {} });
  const setup = made({ 'src/App.tsx': `${APP}\nimport 'mine';\nimport 'other/part';`, 'package.json': own });
  const dependencies = { ...packages, mine: '^2.0.0', other: 'latest' };
  expect(setup.dependencies).toEqual(dependencies);
  expect(JSON.parse(setup.files['/package.json']?.code ?? '')).toMatchObject({ dependencies });
  expect(made({ 'src/App.tsx': APP, 'package.json': '{ "depend' }).dependencies).toEqual(packages);
});

it('leaves the start of a page to the bundler', () => {
  const page =
    '<html><body><div id="root"></div><script type="module" src="/src/main.tsx"></script></body></html>';
  const { files } = made({ 'index.html': page, 'src/main.tsx': APP });
  expect(files['/public/index.html']?.code).toBe('<html><body><div id="root"></div></body></html>');
});

it('takes React projects only, and says so', () => {
  expect(setupOf({}, packages)).toBeNull();
  const others = { static: { 'index.html': '<p>x</p>' }, vue: { 'src/App.vue': '<template />' } };
  for (const sources of Object.values(others))
    expect(setupOf(filesOf(sources), packages)).toMatchObject({ ok: false });
});
