import { expect, it } from 'vitest';
import { pathProblem } from './path-problem.ts';

const files = { 'index.html': { path: 'index.html', content: '', complete: true } };

it('takes names that every disk can hold and that are free', () => {
  expect(pathProblem('styles/site.css', files)).toBeNull();
  expect(pathProblem('../up.js', files)).toContain('cannot be the name');
  expect(pathProblem('', files)).toContain('cannot be the name');
  expect(pathProblem('Index.html', files)).toContain('already');
});
