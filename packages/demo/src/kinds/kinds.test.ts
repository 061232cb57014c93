import { detectProject, parseAnswer } from '@studio/artifacts';
import { transform } from 'sucrase';
import { describe, expect, it } from 'vitest';
import { readBrief } from '../brief/brief.ts';
import { KINDS } from '../brief/kind.ts';
import { talk } from '../testing/conversations.ts';
import { PROMPTS } from '../testing/prompts.ts';
import { outsideAddresses, pageFaults } from '../testing/page-faults.ts';

describe.each(PROMPTS)('$kind: $prompt', ({ kind, project, prompt, has }) => {
  const { files, text } = talk(prompt);
  const all = Object.values(files);
  const joined = all.map((file) => file.content).join('\n');

  it('is read as that kind and parses to complete, named files of it', () => {
    expect(readBrief(prompt).kind).toBe(kind);
    const parts = parseAnswer(text).parts.filter((part) => part.type === 'file');
    expect(parts.length).toBeGreaterThanOrEqual(3);
    expect(parts.every((part) => part.complete && part.named && part.content.trim() !== '')).toBe(true);
    expect(detectProject(files).kind).toBe(project);
  });

  it('says what it made before and after the files, in whole sentences', () => {
    const { parts } = parseAnswer(text);
    const [first, last] = [parts[0], parts.at(-1)];
    expect(first?.type === 'prose' && /^[A-Z].*[.]$/s.test(first.text.trim())).toBe(true);
    expect(last?.type === 'prose' && /[.]$/.test(last.text.trim())).toBe(true);
    expect(parts.some((part) => part.type === 'code')).toBe(false);
  });

  it('uses the prompt’s names and things', () => {
    for (const words of has) expect(joined).toContain(words);
  });

  it('asks no other host for anything and keeps nothing in the browser', () => {
    expect(outsideAddresses(joined)).toEqual([]);
    expect(joined).not.toMatch(/\b(?:localStorage|sessionStorage|indexedDB|document\.cookie|fetch)\b/);
  });

  it('has no filler and no pictograms', () => {
    const words = all
      .filter(({ path }) => !/\.tsx$|\.js$|use-/.test(path))
      .map((file) => file.content)
      .join('\n');
    expect(words).not.toMatch(/lorem ipsum|\bundefined\b|\[object|\bNaN\b/i);
    expect(joined).not.toMatch(/\p{Extended_Pictographic}/u);
  });

  it('is sound HTML and code', () => {
    expect(pageFaults(files)).toEqual([]);
    for (const { path, content } of all) {
      if (/\.tsx?$/.test(path))
        expect(() => transform(content, { transforms: ['typescript', 'jsx'] })).not.toThrow();
      if (path.endsWith('.js')) expect(() => transform(content, { transforms: [] })).not.toThrow();
    }
  });
});

it('covers every kind', () => {
  expect(new Set(PROMPTS.map(({ kind }) => kind))).toEqual(new Set(KINDS));
});

describe('what is written first', () => {
  it('is what the page wears, so that it is seen dressed while it is written', () => {
    for (const { prompt, project } of PROMPTS.filter((entry) => entry.project === 'static'))
      expect([project, ...talk(prompt).written.slice(0, 3)]).toEqual([
        'static',
        'styles/tokens.css',
        'styles/site.css',
        'index.html',
      ]);
  });

  it('is short: a page is there after ten or eleven seconds at the usual pace, its first words after five', () => {
    for (const { prompt } of PROMPTS) {
      const { text } = talk(prompt);
      expect(text.length).toBeLessThan(22_000);
      const page = text.indexOf('<h1>');
      if (text.includes('styles/site.css')) expect(page).toBeLessThan(10_000);
    }
  });
});

describe('colours land in the stylesheet', () => {
  it.each([
    ['a landing page for a bakery in #0f766e', 'styles/tokens.css'],
    ['a dashboard for a bakery in #0f766e', 'src/tokens.css'],
  ])('%s', (prompt, path) => {
    expect(talk(prompt).files[path]?.content).toContain('--accent: #0f766e;');
  });
});

it('escapes what the prompt brings', () => {
  const { files } = talk('a landing page called "Fish & <script>alert(1)</script> Co"');
  expect(files['index.html']?.content).not.toContain('<script>alert');
  expect(files['index.html']?.content).toContain('Fish &amp;');
});
