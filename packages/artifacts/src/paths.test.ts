import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf, normalizePath } from './index.ts';

describe('normalizePath', () => {
  it.each([
    ['src/App.tsx', 'src/App.tsx'],
    ['/src/App.tsx', 'src/App.tsx'],
    ['./src//App.tsx', 'src/App.tsx'],
    ['src/./a/../App.tsx', 'src/App.tsx'],
    ['src\\App.tsx', 'src/App.tsx'],
    [' index.html ', 'index.html'],
    ['/home/project/src/a.ts', 'src/a.ts'],
    ['app/(shop)/[id]/page.tsx', 'app/(shop)/[id]/page.tsx'],
    ['src/Mein Büro.tsx', 'src/Mein Büro.tsx'],
    ['.gitignore', '.gitignore'],
  ])('%j → %j', (raw, path) => {
    expect(normalizePath(raw)).toBe(path);
  });

  it.each([
    '',
    ' ',
    '/',
    '.',
    '..',
    'src/',
    '../x.html',
    '../../etc/x.html',
    'a/../../x',
    '..\\x',
    'C:\\x',
    'http://a/b.js',
    'a\u0000b',
    'a\nb',
    'a\u0085b',
    'a\u2028b',
    'gpj\u202esj.js',
    'a\ud800b',
    'a?b',
    'a<b',
    '__proto__',
    'a/__proto__/b',
    'x'.repeat(241),
  ])('refuses %j', (raw) => {
    expect(normalizePath(raw)).toBeNull();
  });

  it('gives paths that stay inside and do not change again', () => {
    const segment = fc.constantFrom('..', '.', '', 'a', 'b.ts', ' c ', '/', '\\', '...', '__proto__');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(segment, { maxLength: 8 }).map((parts) => parts.join('/')),
        ),
        (raw) => {
          const path = normalizePath(raw);
          if (path === null) return;
          expect(path.split('/').some((part) => ['', '.', '..', '__proto__'].includes(part))).toBe(false);
          expect(normalizePath(path)).toBe(path);
        },
      ),
    );
  });
});

describe('languageOf', () => {
  it.each([
    ['src/App.tsx', 'tsx'],
    ['a.TS', 'typescript'],
    ['x/main.js', 'javascript'],
    ['index.html', 'html'],
    ['App.vue', 'vue'],
    ['Dockerfile', 'dockerfile'],
    ['.env.example', 'ini'],
    ['README.md', 'markdown'],
    ['noextension', null],
    ['a.unknown', null],
    ['constructor', null],
    ['a.constructor', null],
  ])('%s is %s', (path, language) => {
    expect(languageOf(path)).toBe(language);
  });
});
