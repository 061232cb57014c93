import type { AnswerPart } from '@studio/artifacts';
import { describe, expect, it } from 'vitest';
import { groupParts, progressOf, projectName } from './answer-groups.ts';

const file = (path: string, content = ''): AnswerPart => ({
  type: 'file',
  path,
  content,
  language: null,
  complete: true,
  named: true,
});
const prose = (text: string): AnswerPart => ({ type: 'prose', text });

describe('groupParts', () => {
  it('puts neighbouring files on one card and keeps the order', () => {
    const groups = groupParts([prose('Here.'), file('a'), file('b'), prose('And.'), file('c')]);
    expect(
      groups.map((group) =>
        group.type === 'files' ? group.files.map((item) => item.path).join('+') : group.part.type,
      ),
    ).toEqual(['prose', 'a+b', 'prose', 'c']);
  });
  it('shows a path that is written twice once, with its last text', () => {
    const [group] = groupParts([file('a', 'old'), file('b'), file('a', 'new')]);
    expect(group?.type === 'files' && group.files.map((item) => `${item.path}:${item.content}`)).toEqual([
      'b:',
      'a:new',
    ]);
  });
});

describe('progressOf', () => {
  it('measures against the earlier version and never claims the end', () => {
    expect(progressOf(50, 100)).toBe(0.5);
    expect(progressOf(400, 100)).toBe(0.97);
  });
  it('grows without reaching the end where there is none to compare with', () => {
    const steps = [0, 10, 100, 10_000].map((lines) => progressOf(lines, null));
    expect(steps[0]).toBe(0);
    for (let index = 1; index < steps.length; index += 1)
      expect(steps[index]).toBeGreaterThan(steps[index - 1] ?? 1);
    expect(steps.at(-1)).toBeLessThan(1);
    expect(progressOf(10, 0)).toBeCloseTo(10 / 70);
  });
});

describe('projectName', () => {
  it.each([
    ['<title>Ember · small lots</title>', 'Ember'],
    ['<title>Bramble, a bakery</title>', 'Bramble'],
    ['<title>Two-chair barber - Porto</title>', 'Two-chair barber'],
    ['<title>Crumb &amp; Co: bread</title>', 'Crumb & Co'],
    ['<h1>No title</h1>', null],
    ['<title>  </title>', null],
  ])('reads %s', (html, name) =>
    expect(projectName(groupParts([prose('x'), file('index.html', html)]))).toBe(name),
  );
  it('asks pages only', () => {
    expect(projectName(groupParts([file('a.tsx', '<title>No</title>')]))).toBeNull();
  });
});
