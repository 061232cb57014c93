import { describe, expect, it } from 'vitest';
import { detectProject } from './index.ts';
import { project } from './test-helpers.ts';

const html = (script: string): string =>
  `<!DOCTYPE html><html><body><div id="root"></div>${script}</body></html>`;
const APP = 'export default function App() { return <p>Hi</p>; }';

describe('detectProject', () => {
  it.each<[string, Record<string, string>, ReturnType<typeof detectProject>]>([
    ['nothing', {}, { kind: 'empty', entry: null, typescript: false }],
    ['one page', { 'index.html': html('') }, { kind: 'static', entry: 'index.html', typescript: false }],
    [
      'a page of another name',
      { 'landing.html': html(''), 'a.css': '' },
      { kind: 'static', entry: 'landing.html', typescript: false },
    ],
    [
      'several pages',
      { 'about.html': html(''), 'index.html': html('') },
      { kind: 'static', entry: 'index.html', typescript: false },
    ],
    [
      'a page in a folder',
      { 'a.html': html(''), 'public/index.html': html('') },
      { kind: 'static', entry: 'public/index.html', typescript: false },
    ],
    [
      'a page with plain scripts',
      { 'index.html': html('<script src="app.js"></script>'), 'app.js': 'let a;' },
      { kind: 'static', entry: 'index.html', typescript: false },
    ],
    [
      'a page with modules that a browser takes',
      {
        'index.html': html('<script type="module" src="app.js"></script>'),
        'app.js': "import { a } from './lib.js';",
        'lib.js': 'export const a = 1;',
      },
      { kind: 'static', entry: 'index.html', typescript: false },
    ],
    [
      'a page that compiles its own JSX',
      { 'index.html': html('<script type="text/babel" src="app.jsx"></script>'), 'app.jsx': APP },
      { kind: 'static', entry: 'index.html', typescript: false },
    ],
    ['only a stylesheet', { 'a.css': 'a{}' }, { kind: 'static', entry: null, typescript: false }],
    ['a bare App.tsx', { 'App.tsx': APP }, { kind: 'react', entry: 'App.tsx', typescript: true }],
    ['src/App.tsx alone', { 'src/App.tsx': APP }, { kind: 'react', entry: 'src/App.tsx', typescript: true }],
    [
      'JavaScript React',
      { 'src/App.jsx': APP, 'src/index.css': '' },
      { kind: 'react', entry: 'src/App.jsx', typescript: false },
    ],
    [
      'a Vite React project',
      {
        'package.json': '{}',
        'vite.config.ts': "import react from '@vitejs/plugin-react';",
        'index.html': html('<script type="module" src="/src/main.tsx"></script>'),
        'src/main.tsx': "import App from './App';",
        'src/App.tsx': APP,
      },
      { kind: 'react', entry: 'src/main.tsx', typescript: true },
    ],
    [
      'an entry the page names',
      {
        'index.html': html('<script type="module" src="./start.jsx"></script>'),
        'start.jsx': '',
        'src/main.jsx': '',
      },
      { kind: 'react', entry: 'start.jsx', typescript: false },
    ],
    [
      'an entry without a page',
      { 'src/index.js': "import React from 'react';", 'src/App.js': '' },
      { kind: 'react', entry: 'src/index.js', typescript: false },
    ],
    [
      'a component of another name',
      { 'src/types.tsx': 'export type A = 1;', 'src/LoginForm.tsx': APP },
      { kind: 'react', entry: 'src/LoginForm.tsx', typescript: true },
    ],
    [
      'a page router',
      { 'app/layout.tsx': APP, 'app/page.tsx': APP },
      { kind: 'react', entry: 'app/page.tsx', typescript: true },
    ],
    [
      'vanilla TypeScript',
      {
        'index.html': html('<script type="module" src="/src/main.ts"></script>'),
        'src/main.ts': "import './style.css';",
      },
      { kind: 'vanilla', entry: 'src/main.ts', typescript: true },
    ],
    [
      'a module that imports a package',
      {
        'index.html': html('<script type="module" src="/main.js"></script>'),
        'main.js': "import confetti from 'canvas-confetti';",
      },
      { kind: 'vanilla', entry: 'main.js', typescript: false },
    ],
    [
      'a module that imports without extension, further down',
      {
        'index.html': html('<script type="module" src="/main.js"></script>'),
        'main.js': "import { a } from './a.js';",
        'a.js': "import { b } from './b';",
        'b.js': '',
      },
      { kind: 'vanilla', entry: 'main.js', typescript: false },
    ],
    [
      'a script without a page',
      { 'counter.js': 'let a;' },
      { kind: 'vanilla', entry: 'counter.js', typescript: false },
    ],
    [
      'a bare App.vue',
      { 'src/App.vue': '<template><p/></template>' },
      { kind: 'vue', entry: 'src/App.vue', typescript: false },
    ],
    [
      'a Vite Vue project',
      {
        'index.html': html('<script type="module" src="/src/main.js"></script>'),
        'src/main.js': "import { createApp } from 'vue';",
        'src/App.vue': '<script setup lang="ts"></script>',
      },
      { kind: 'vue', entry: 'src/main.js', typescript: true },
    ],
    [
      'a Vue component of another name',
      { 'src/Card.vue': '<template/>' },
      { kind: 'vue', entry: 'src/Card.vue', typescript: false },
    ],
  ])('%s', (_, files, expected) => {
    expect(detectProject(project(files))).toEqual(expected);
  });

  it('follows modules that import each other only once', () => {
    const files = project({
      'index.html': html('<script type="module" src="a.js"></script>'),
      'a.js': "import { b } from './b.js';",
      'b.js': "import { a } from './a.js';",
    });
    expect(detectProject(files).kind).toBe('static');
  });
});
