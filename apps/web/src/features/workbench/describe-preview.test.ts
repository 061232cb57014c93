import type { PreviewFailure, PreviewSnapshot } from '@studio/preview';
import { describe, expect, it } from 'vitest';
import {
  describePreview,
  nearFonts,
  numbersOf,
  outsideLines,
  type VersionNumbers,
  whereOf,
} from './describe-preview.ts';

const snapshot = (part: Partial<PreviewSnapshot>): PreviewSnapshot => ({
  phase: 'ready',
  shownKey: 'b',
  key: 'b',
  failure: null,
  preparing: null,
  tookMs: 400,
  blocked: [],
  outside: [],
  console: [],
  ...part,
});
const failure = (part: Partial<PreviewFailure> = {}): PreviewFailure => ({
  kind: 'runtime',
  message: 'drawer is not defined',
  file: 'scripts/cart.js',
  line: 18,
  column: 3,
  hint: null,
  ...part,
});
const UNKNOWN = { failing: null, shown: null };
const said = (part: Partial<PreviewSnapshot>, files = 4, versions: VersionNumbers = UNKNOWN) => {
  const { title, detail } = describePreview(snapshot(part), files, versions);
  return `${title} · ${detail}`;
};

describe('describePreview', () => {
  it('says what took how long, and what the console holds', () => {
    expect(said({})).toBe('Ready in 0.4 s · 4 files, no errors');
    const entry = { id: 1, level: 'error', text: 'x', at: 0, count: 2 } as const;
    expect(said({ console: [entry] }, 1)).toBe('Ready in 0.4 s · 1 file, 2 errors in the console');
  });
  it('says which packages a project waits for, and how far they are', () => {
    const preparing = { packages: ['three'], done: 12, total: 40 };
    expect(said({ phase: 'building', preparing })).toBe(
      'Waiting for packages · three is still being prepared (12 of 40)',
    );
    const two = { ...preparing, packages: ['three', 'd3'] };
    expect(said({ phase: 'building', preparing: two })).toContain('three, d3 are still being prepared');
    expect(said({ phase: 'building' })).toBe('Building · 4 files');
  });
  it('says that an older version is still shown, and only then', () => {
    expect(said({ phase: 'writing', shownKey: 'a' })).toBe(
      'Writing · shows the last one that runs until then',
    );
    expect(said({ phase: 'writing', shownKey: null }, 2)).toBe('Writing · 2 files so far');
    expect(said({ phase: 'failed', shownKey: 'a', failure: failure() })).toBe(
      'Does not run: an error · after 0.4 s, showing the last one that runs',
    );
    expect(said({ phase: 'failed', failure: failure() })).toBe(
      'Does not run: an error · scripts/cart.js, line 18, after 0.4 s',
    );
  });
  it('says no time of what failed after it was ready', () => {
    expect(said({ phase: 'failed', tookMs: null, failure: failure() })).toBe(
      'Does not run: an error · scripts/cart.js, line 18',
    );
    const numbers = { failing: 3, shown: 1 };
    expect(said({ phase: 'failed', shownKey: 'a', failure: failure({ kind: 'build' }) }, 4, numbers)).toBe(
      'Version 3 does not build · after 0.4 s, showing version 1',
    );
  });
  it('does not say that a version both fails and stays', () => {
    expect(numbersOf({ number: 3 }, { number: 1 })).toEqual({ failing: 3, shown: 1 });
    expect(numbersOf({ number: 2 }, { number: 2 })).toEqual({ failing: 2, shown: null });
    expect(numbersOf(null, null)).toEqual({ failing: null, shown: null });
  });
  it('is never "ready" while it works or after it failed', () => {
    for (const phase of ['idle', 'writing', 'building', 'running', 'failed'] as const) {
      expect(said({ phase, failure: failure() })).not.toMatch(/ready/i);
    }
  });
  it('names the hosts that were refused', () => {
    const blocked = [
      'https://a.example/x.js',
      'https://a.example/y.js',
      'https://b.example/',
      'not an address',
    ];
    expect(describePreview(snapshot({ blocked: blocked.slice(0, 2) }), 1, UNKNOWN).blocked).toBe('a.example');
    expect(describePreview(snapshot({ blocked }), 1, UNKNOWN).blocked).toBe(
      'a.example, b.example and 1 more',
    );
    expect(describePreview(snapshot({}), 1, UNKNOWN).blocked).toBeNull();
  });
});

it('says where, as exactly as is known', () => {
  expect(whereOf(failure())).toBe('scripts/cart.js, line 18');
  expect(whereOf(failure({ line: null }))).toBe('scripts/cart.js');
  expect(whereOf(failure({ file: null }))).toBeNull();
});

describe('what a page wanted from other hosts', () => {
  const notes: PreviewSnapshot['outside'] = [
    { kind: 'script', host: 'cdn.example.net', what: 'https://cdn.example.net/a.js', by: null },
    { kind: 'image', host: 'p.example', what: 'https://p.example/a.png', by: 'a drawn picture' },
    { kind: 'font', host: '', what: 'Satoshi', by: 'Plus Jakarta Sans' },
  ];

  it('is told a line each, and near fonts apart', () => {
    expect(outsideLines(notes)).toEqual([
      'script cdn.example.net: https://cdn.example.net/a.js',
      'image p.example: https://p.example/a.png (a drawn picture stands in)',
    ]);
    expect(nearFonts(notes)).toBe('Near font: Plus Jakarta Sans for Satoshi');
    expect(nearFonts([])).toBeNull();
  });
});
