import type { ProjectFiles } from '@studio/artifacts';
import { expect, it } from 'vitest';
import { entryFile } from './entry-file.ts';

const project = (...paths: string[]): ProjectFiles =>
  Object.fromEntries(paths.map((path) => [path, { path, content: '', complete: true }]));

it.each([
  [['styles/site.css', 'scripts/cart.js', 'index.html'], 'index.html'],
  [['about.html', 'styles.css'], 'about.html'],
  [['index.html', 'src/main.tsx', 'src/App.tsx', 'src/App.css'], 'src/App.tsx'],
  [['src/main.jsx', 'src/card.jsx'], 'src/main.jsx'],
  [['src/card.vue', 'App.vue'], 'App.vue'],
  [['src/style.css', 'src/main.ts'], 'src/main.ts'],
  [['notes.txt'], 'notes.txt'],
  [[], null],
])('%j begins in %j', (paths, entry) => {
  expect(entryFile(project(...paths))).toBe(entry);
});
