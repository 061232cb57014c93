import { describe, expect, it } from 'vitest';
import {
  applyAnswer,
  canBeMended,
  describeFailure,
  parseAnswer,
  REPAIR_OPENING,
  repairRequest,
  type ApplyFailure,
  type ApplyFailureKind,
} from '../index.ts';
import { project } from '../test-helpers.ts';

const change = (path: string, search: string, replace: string): string =>
  `\`\`\`ts ${path}\n<<<<<<< SEARCH\n${search}\n=======\n${replace}\n>>>>>>> REPLACE\n\`\`\`\n`;

function requestFor(base: Record<string, string>, text: string): string {
  const parsed = parseAnswer(text);
  return repairRequest(project(base), parsed, applyAnswer(project(base), parsed));
}

describe('repairRequest', () => {
  it('gives the reason, the searched text, and the file as the rest of the answer leaves it', () => {
    const request = requestFor(
      { 'a.ts': 'one();\ntwo();', 'b.ts': 'other();' },
      change('a.ts', 'one();', '1;') + change('a.ts', 'three();', '3;'),
    );
    expect(request.startsWith(REPAIR_OPENING)).toBe(true);
    expect(request).toContain('a.ts: this SEARCH text is not in the file:\n\n```\nthree();\n```');
    expect(request).toContain('It was to become:\n\n```\n3;\n```');
    // The first change is kept, so the next search meets its result.
    expect(request).toContain('The exact text of a.ts now:\n\n```\n1;\ntwo();\n```');
    expect(request).not.toContain('other();');
  });

  it('shows of a long file the lines around the place that is most like what was searched', () => {
    const lines = Array.from(
      { length: 2_000 },
      (_, at) => `export const value${String(at)} = ${String(at * 7)};`,
    );
    const request = requestFor(
      { 'a.ts': lines.join('\n') },
      change('a.ts', 'export const value1500 = 10501;', 'x'),
    );
    expect(request).toContain('export const value1500 = 10500;');
    expect(request).toContain('export const value1480 =');
    expect(request).not.toContain('export const value1400 =');
    expect(request.length).toBeLessThan(6_000);
  });

  it('quotes fences within longer fences', () => {
    expect(requestFor({ 'a.md': '```sh\nls\n```' }, change('a.md', 'gone', 'x'))).toContain(
      '````\n```sh\nls\n```\n````',
    );
  });

  it('does not grow without end', () => {
    const many = Array.from({ length: 100 }, (_, at) => change('a.ts', `missing${String(at)}();`, '')).join(
      '',
    );
    const request = requestFor({ 'a.ts': 'one();' }, many);
    expect(request).toContain('And 92 more of the same kind.');
    expect(request.length).toBeLessThan(4_000);
  });
});

describe('canBeMended', () => {
  const failure = (kind: ApplyFailureKind): ApplyFailure => ({
    kind,
    path: 'a.ts',
    text: '',
    replacement: '',
  });

  it('is true for everything but what was cut off', () => {
    expect(canBeMended([])).toBe(false);
    expect(canBeMended([failure('no_match'), failure('stub')])).toBe(true);
    expect(canBeMended([failure('no_match'), failure('cut')])).toBe(false);
  });

  it.each([
    'no_match',
    'several',
    'missing',
    'exists',
    'unplaced',
    'unreadable',
    'stub',
    'shrank',
    'cut',
  ] as const)('%s is a sentence for a person', (kind) => {
    expect(describeFailure(failure(kind))).toMatch(/^[A-Za-z].*\.$/);
  });
});
