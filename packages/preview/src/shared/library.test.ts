import { describe, expect, it } from 'vitest';
import { findLibrary, fontSheet, parseLibrary, partName } from './library.ts';
import type { CdnTable } from './manifest.ts';

const known = ['lodash', 'lodash/*', '@mui/material', '@mui/material/styles', '@mui/material/*', 'react'];

describe('findLibrary', () => {
  it.each([
    ['lodash', 'lodash'],
    ['lodash/debounce', 'lodash#debounce'],
    ['lodash/debounce.js', 'lodash#debounce'],
    ['@mui/material/Button', '@mui/material#Button'],
    ['@mui/material/Button/index.js', '@mui/material#Button'],
    ['@mui/material/styles', '@mui/material/styles'],
    ['@fontsource/inter/400.css', '@fontsource/inter/400.css'],
    ['react/nothing', null],
    ['lodash-fp/x', null],
  ])('%s is answered by %s', (written, found) => {
    expect(findLibrary(written, known)).toBe(found);
  });

  it('takes references apart', () => {
    expect(parseLibrary('lodash#debounce')).toEqual({ specifier: 'lodash', part: 'debounce' });
    expect(parseLibrary('react')).toEqual({ specifier: 'react', part: null });
  });
});

it('finds a part by its name and by the name of its file', () => {
  expect(partName(['ChevronDown', 'format'], 'format')).toBe('format');
  expect(partName(['ChevronDown'], 'chevron-down')).toBe('ChevronDown');
  expect(partName(['ChevronDown'], 'chevron-left')).toBeNull();
});

it('writes a font package from the vendored faces, under the name the package gives it', () => {
  const face = { style: 'normal', weight: '400', range: null, file: 'ibm.woff2' };
  const table = {
    fontFolder: 'cdn/fonts',
    fonts: { 'IBM Plex Sans': [face], Inter: [face] },
    fontRanges: [],
    iconFonts: {},
  } as unknown as CdnTable;
  expect(fontSheet('@fontsource/ibm-plex-sans/500.css', table, '/p/')).toContain(
    'font-family:"IBM Plex Sans"',
  );
  expect(fontSheet('@fontsource-variable/ibm-plex-sans', table, '/p/')).toContain(
    'font-family:"IBM Plex Sans Variable"',
  );
  expect(fontSheet('@fontsource/unknown-family', table, '/p/')).toContain('font-family:"Unknown Family"');
  expect(fontSheet('react', table, '/p/')).toBeNull();
});
