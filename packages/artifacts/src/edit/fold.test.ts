import { LIMITS } from '@studio/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyAnswer,
  canBeMended,
  changedFiles,
  describeFailure,
  foldAnswer,
  lineCount,
  parseAnswer,
} from '../index.ts';
import { answerText } from '../test-answers.ts';
import { project } from '../test-helpers.ts';

const block = (path: string, content: string): string => `\`\`\`ts ${path}\n${content}\n\`\`\`\n`;

describe('a project that is full', () => {
  const many = Object.fromEntries(
    Array.from({ length: LIMITS.projectFiles }, (_, index) => [`f${String(index)}.ts`, 'x']),
  );
  const answer = parseAnswer(block('f0.ts', 'y') + block('more.ts', 'z'));

  it('gets no file more, is changed where it is, and the person is told', () => {
    expect(Object.keys(foldAnswer(project(many), answer))).toHaveLength(LIMITS.projectFiles);
    const { files, failures } = applyAnswer(project(many), answer);
    expect(files).toEqual(project(many));
    expect(failures).toMatchObject([{ kind: 'full', path: 'more.ts' }]);
    expect(canBeMended(failures)).toBe(false);
    expect(failures.map(describeFailure)).toEqual([
      'more.ts is one too many: a project has at most 400 files.',
    ]);
  });
});

describe('foldAnswer', () => {
  it('adds, replaces and leaves alone', () => {
    const base = project({ 'a.ts': 'a', 'b.ts': 'b' });
    const after = foldAnswer(base, parseAnswer(block('b.ts', 'B') + block('c.ts', 'c')));
    expect(after).toEqual(project({ 'a.ts': 'a', 'b.ts': 'B', 'c.ts': 'c' }));
    expect(after['a.ts']).toBe(base['a.ts']);
    expect(base).toEqual(project({ 'a.ts': 'a', 'b.ts': 'b' }));
  });

  it('keeps the identity of a project that nothing changes', () => {
    const base = project({ 'a.ts': 'a' });
    expect(foldAnswer(base, parseAnswer('Nothing to do.'))).toBe(base);
    expect(foldAnswer(base, parseAnswer(block('a.ts', 'a')))).toBe(base);
  });

  it('marks what was cut off', () => {
    expect(foldAnswer({}, parseAnswer('```ts a.ts\nlet'))).toEqual({
      'a.ts': { path: 'a.ts', content: 'let', complete: false },
    });
  });

  it('takes names that objects have anyway for what they are', () => {
    expect(
      foldAnswer(
        {},
        parseAnswer('<file path="constructor">\nx\n</file>\n<file path="toString">\ny\n</file>'),
      ),
    ).toEqual(project({ constructor: 'x', toString: 'y' }));
  });

  it('gives one file for each path, each as its last part has it, and never one outside the root', () => {
    fc.assert(
      fc.property(answerText, (text) => {
        const answer = parseAnswer(text);
        const files = foldAnswer({}, answer);
        const last = new Map(
          answer.parts.flatMap((part) => (part.type === 'file' ? [[part.path, part.content] as const] : [])),
        );
        expect(new Map(Object.entries(files).map(([path, file]) => [path, file.content]))).toEqual(last);
        for (const path of last.keys()) expect(path).not.toMatch(/^\/|(?:^|\/)\.\.(?:\/|$)/);
      }),
    );
  });

  it('never lets unnamed parts of an answer share a path, unless one is the revision of the other', () => {
    fc.assert(
      fc.property(answerText, (text) => {
        const paths = parseAnswer(text).parts.flatMap((part) =>
          part.type === 'file' && !part.named ? [part] : [],
        );
        for (const part of paths) {
          const twins = paths.filter((other) => other.path === part.path);
          expect(twins.length === 1 || twins.every(({ content }) => content.includes('<title>'))).toBe(true);
        }
      }),
    );
  });
});

describe('changedFiles', () => {
  it('says what happened to every path', () => {
    expect(
      changedFiles(project({ b: '1', a: '1', gone: 'x' }), project({ a: '1', b: '2', fresh: 'y' })),
    ).toEqual([
      { path: 'a', kind: 'same' },
      { path: 'b', kind: 'changed' },
      { path: 'fresh', kind: 'added' },
      { path: 'gone', kind: 'removed' },
    ]);
  });
});

describe('lineCount', () => {
  it.each([
    ['', 0],
    ['a', 1],
    ['a\n', 1],
    ['a\nb', 2],
    ['\n', 1],
    ['a\n\n', 2],
    ['a\r\nb\r\n', 2],
  ])('%j has %i', (content, lines) => {
    expect(lineCount(content)).toBe(lines);
  });
});
