import { describe, expect, it } from 'vitest';
import { cn } from './cn.ts';

describe('cn', () => {
  it('keeps a type size beside a text colour', () => {
    expect(cn('text-ui text-ink-2')).toBe('text-ui text-ink-2');
  });
  it('lets the later of two sizes win', () => {
    expect(cn('text-ui', 'text-meta')).toBe('text-meta');
  });
  it('drops what is off', () => {
    expect(cn('a', false, undefined, { b: true, c: false })).toBe('a b');
  });
});
