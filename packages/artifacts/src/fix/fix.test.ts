import { describe, expect, it } from 'vitest';
import { fixPrompt, fixTitle, nextFix } from '../index.ts';
import { project } from '../test-helpers.ts';

const failure = { kind: 'runtime' as const, message: 'x is not defined', file: 'src/App.tsx', line: 20 };
const lines = Array.from({ length: 60 }, (_, at) => `line${String(at + 1)}();`);

describe('fixPrompt', () => {
  it('says what, where, and shows the lines around it and no others', () => {
    const text = fixPrompt({ ...failure, stack: 'at App' }, project({ 'src/App.tsx': lines.join('\n') }));
    expect(text).toContain('In src/App.tsx, line 20.');
    expect(text).toContain('    x is not defined');
    expect(text).toContain('    at App');
    expect(text).toContain('>    20 line20();');
    expect(text).toContain('      8 line8();');
    expect(text).toContain('     32 line32();');
    expect(text).not.toContain('line7();');
    expect(text).not.toContain('line33();');
  });

  it('does with what is known', () => {
    expect(fixPrompt({ kind: 'hang', message: 'No answer' }, {})).toContain('The page hangs');
    const gone = fixPrompt({ ...failure, file: 'react-dom.js' }, {});
    expect(gone).toContain('In react-dom.js, line 20 (not a file of the project).');
    expect(gone).not.toContain('The lines around it');
  });

  it('names no path outside the project', () => {
    expect(fixPrompt({ ...failure, file: '../../etc/passwd' }, {})).not.toContain('passwd');
  });
});

describe('fixTitle', () => {
  it('is one short line', () => {
    expect(fixTitle(failure)).toBe('Fix this: x is not defined (src/App.tsx:20)');
    expect(fixTitle({ kind: 'build', message: `${'y'.repeat(500)}\nmore` }).length).toBeLessThan(220);
  });
});

describe('nextFix', () => {
  const other = { kind: 'build' as const, message: 'Unexpected token', file: null };
  const third = { kind: 'import' as const, message: 'No such package', file: null };

  it('tries, and tries once more when something else is wrong', () => {
    expect(nextFix(failure, [], 'v1')).toEqual({ action: 'try' });
    expect(nextFix(other, [failure], 'v1')).toEqual({ action: 'try' });
  });

  it('stops on the same failure, wherever its line moved to', () => {
    const again = { ...failure, message: 'X  is not "defined"', line: 99 };
    expect(nextFix(again, [failure], 'v1')).toEqual({
      action: 'give_up',
      because: 'same_failure',
      restore: 'v1',
    });
    expect(nextFix(failure, [failure, other], null)).toMatchObject({
      because: 'same_failure',
      restore: null,
    });
    expect(nextFix({ ...failure, file: 'src/B.tsx' }, [failure], 'v1')).toEqual({ action: 'try' });
  });

  it('stops after two tries', () => {
    expect(nextFix(third, [failure, other], 'v1')).toEqual({
      action: 'give_up',
      because: 'tries_used',
      restore: 'v1',
    });
  });
});
