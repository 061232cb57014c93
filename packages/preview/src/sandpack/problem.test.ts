import { describe, expect, it } from 'vitest';
import { readBundlerMessage, type BundlerProblem } from './messages.ts';
import { failureOf } from './problem.ts';

const problem = (given: object): BundlerProblem => {
  const read = readBundlerMessage({ type: 'action', action: 'show-error', $id: 1, ...given });
  if (read?.type !== 'action') throw new Error('not read');
  return read;
};

describe('failureOf', () => {
  it('finds what Babel said in what the bundler made of it', () => {
    const message =
      "Cannot assign to read only property 'message' of object 'SyntaxError: /src/App.tsx: Expected corresponding JSX closing tag for <h1>. (2:19)\n\n  1 | export default\n> 2 |   return <h1>Broken</h2>;'";
    expect(failureOf(problem({ title: 'TypeError', message, line: 9, path: '/x' }), false)).toEqual({
      kind: 'build',
      message: 'Expected corresponding JSX closing tag for <h1>.',
      file: 'src/App.tsx',
      line: 2,
      column: 20,
      hint: null,
    });
    expect(
      failureOf(problem({ title: 'SyntaxError', message: '/a.js: Unexpected token (1:0)\n' }), false),
    ).toMatchObject({ kind: 'build', message: 'Unexpected token', file: 'a.js', line: 1, column: 1 });
  });

  it('tells code that fails from code that does not build', () => {
    const given = {
      title: 'ReferenceError',
      message: 'nope is not defined',
      line: 2,
      column: 14,
      path: '/src/App.tsx',
    };
    expect(failureOf(problem(given), true)).toEqual({
      kind: 'runtime',
      message: 'ReferenceError: nope is not defined',
      file: 'src/App.tsx',
      line: 2,
      column: 15,
      hint: null,
    });
    expect(failureOf(problem(given), false).kind).toBe('build');
  });

  it('takes the innermost line of the project where the bundler names none', () => {
    const frames = [
      { _originalFileName: null, _originalLineNumber: null },
      { _originalFileName: '/node_modules/react-dom/client.js', _originalLineNumber: 3 },
      { _originalFileName: '/src/Cart.tsx', _originalLineNumber: 7, _originalColumnNumber: 2 },
    ];
    expect(failureOf(problem({ message: 'x', payload: { frames } }), true)).toMatchObject({
      message: 'x',
      file: 'src/Cart.tsx',
      line: 7,
      column: 3,
    });
    expect(failureOf(problem({ message: 'x', line: 7 }), true)).toMatchObject({ file: null, line: null });
  });

  it('knows missing parts and packages that cannot be fetched', () => {
    const missing = {
      title: 'DependencyNotFoundError',
      message: "Could not find dependency: 'a'",
      path: '/b.ts',
    };
    expect(failureOf(problem(missing), true)).toMatchObject({ kind: 'import', file: 'b.ts' });
    const message = 'Could not fetch dependencies, please try again in a couple seconds: Failed';
    expect(failureOf(problem({ message }), false)).toMatchObject({ kind: 'network', file: null });
  });
});

describe('readBundlerMessage', () => {
  it('takes nothing on trust', () => {
    for (const data of [null, 'done', {}, { type: 'resize', height: 1 }, { type: 'status' }])
      expect(readBundlerMessage(data)).toBeNull();
    expect(readBundlerMessage({ type: 'done', compilatonError: 'yes' })).toEqual({
      type: 'done',
      compilatonError: false,
    });
    expect(problem({ message: 5, path: {}, line: -1, column: 'x', payload: 'y' })).toMatchObject({
      message: '',
      path: null,
      line: null,
      column: null,
      payload: { frames: [] },
    });
    expect(readBundlerMessage({ type: 'console', log: 'x' })).toEqual({ type: 'console', log: [] });
  });
});
