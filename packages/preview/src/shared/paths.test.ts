import { describe, expect, it } from 'vitest';
import { findFile, resolvePath } from './paths.ts';

describe('resolvePath', () => {
  it.each([
    ['a/b.html', 'c.css', 'a/c.css'],
    ['a/b.html', './d/../c.css?v=1#x', 'a/c.css'],
    ['a/b.html', '/c.css', 'c.css'],
    ['a/b.html', '../../../c.css', 'c.css'],
    ['a/b.html', 'my%20file.css', 'a/my file.css'],
    ['a/b.html', '100%.css', 'a/100%.css'],
    ['a/b.html', '?q=1', 'a/b.html'],
    ['index.html', '.', ''],
  ])('%s + %s = %s', (base, reference, path) => {
    expect(resolvePath(base, reference)).toBe(path);
  });
});

describe('findFile', () => {
  const texts = { 'index.html': '', 'about.html': '', 'docs/index.html': '', 'public/logo.svg': '' };
  it.each([
    ['', 'index.html'],
    ['about', 'about.html'],
    ['docs/', 'docs/index.html'],
    ['docs', 'docs/index.html'],
    ['logo.svg', 'public/logo.svg'],
    ['missing', null],
    ['constructor', null],
  ])('%s → %s', (path, found) => {
    expect(findFile(texts, path)).toBe(found);
  });
});
