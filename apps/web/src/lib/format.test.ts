import { describe, expect, it } from 'vitest';
import { formatDuration, formatMoment, formatMoney, formatPrice, formatSeconds, plural } from './format.ts';

describe('formatDuration', () => {
  it.each([
    [0, '0.1 s'],
    [380, '0.4 s'],
    [11_240, '11.2 s'],
    [47_600, '48 s'],
    [60_000, '1 min'],
    [125_000, '2 min 5 s'],
    [-5, '0.1 s'],
  ])('%d ms is %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});

describe('formatSeconds', () => {
  it('never says zero', () => {
    expect(formatSeconds(20)).toBe('1 s');
    expect(formatSeconds(6_200)).toBe('6 s');
    expect(formatSeconds(65_000)).toBe('1 min 5 s');
  });
});

describe('formatMoney', () => {
  it.each([
    [0, '$0'],
    [3_400, '$0.0034'],
    [45, '$0.000045'],
    [12_000, '$0.012'],
    [120_000, '$0.12'],
    [1_500_000, '$1.50'],
  ])('%d micro-dollars are %s', (micros, text) => {
    expect(formatMoney(micros)).toBe(text);
  });
});

it('says a price for both directions, or that there is none', () => {
  expect(formatPrice({ input: 150_000, output: 600_000 })).toBe('$0.15 in, $0.60 out per million tokens');
  expect(formatPrice({ input: 0, output: 0 })).toBe('No charge');
});

it('counts in words', () => {
  expect(plural(1, 'file')).toBe('1 file');
  expect(plural(1_204, 'line')).toBe('1,204 lines');
});

it('names the day of a moment only where it is another one', () => {
  const noon = new Date(2026, 4, 4, 12, 0).getTime();
  expect(formatMoment(new Date(2026, 4, 4, 14, 5).getTime(), noon)).toBe('at 14:05');
  expect(formatMoment(new Date(2026, 4, 5, 9, 30).getTime(), noon)).toBe('tomorrow at 09:30');
});
