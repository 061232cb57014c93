import type { BranchFiles } from '@studio/db';
import { describe, expect, it } from 'vitest';
import { filesForPrompt } from './prompt-files.ts';
import { buildPrompt, type PromptInput } from './prompt.ts';
import { modelOf } from './test-support.ts';

const CHARS_PER_TOKEN = 3;
const file = (path: string, size: number) => ({
  path,
  content: `${path}\n${'x'.repeat(size)}`,
  complete: true,
});
const branch = (
  sizes: Record<string, number>,
  { byHand = [], recent = [] }: { byHand?: string[]; recent?: string[] } = {},
): BranchFiles => ({
  tree: { id: 'v', files: Object.entries(sizes).map(([path, size]) => file(path, size)), handEdited: byHand },
  recent,
});

const SIZES = { 'src/App.tsx': 900, 'src/a.ts': 800, 'src/b.ts': 800, 'src/c.ts': 800, 'src/d.ts': 10 };
const shownIn = (section: string) => [...section.matchAll(/^`+\w+ (\S+)$/gm)].map((match) => match[1]).sort();

describe('filesForPrompt', () => {
  it('shows all that fits, as it is, in the order of the project', () => {
    const section = filesForPrompt(branch({ 'b.ts': 3, 'a.ts': 3 }), { question: '', room: 1_000 });
    expect(section).toContain('current files');
    expect(section).toContain('```ts b.ts\nb.ts\nxxx\n```\n\n```ts a.ts\na.ts\nxxx\n```');
    expect(section).not.toContain('too long');
  });

  it.each([
    ['where the project begins', '', {}, ['src/App.tsx', 'src/d.ts']],
    ['what the question names by its path', 'Look at src/c.ts please', {}, ['src/c.ts', 'src/d.ts']],
    ['what the question names by its name', 'Is b.ts right?', {}, ['src/b.ts', 'src/d.ts']],
    ['no longer word that only holds the name', 'Is ab.ts right, or b.tsx?', {}, ['src/App.tsx', 'src/d.ts']],
    [
      'what was changed by hand',
      '',
      { byHand: ['src/a.ts'], recent: ['src/b.ts'] },
      ['src/a.ts', 'src/d.ts'],
    ],
    ['what the last answer changed', '', { recent: ['src/b.ts'] }, ['src/b.ts', 'src/d.ts']],
  ])('shows first %s', (_, question, fields, shown) => {
    const section = filesForPrompt(branch(SIZES, fields), { question, room: 1_000 });
    expect(shownIn(section)).toEqual(shown);
    expect(section).toMatch(/too long to be shown: .*\(1 kB\)/);
  });

  it('names what was changed by hand, and what was cut off', () => {
    const files = branch({ 'a.ts': 3 }, { byHand: ['a.ts', 'gone.ts'] });
    const [first] = files.tree.files;
    if (first) first.complete = false;
    const section = filesForPrompt(files, { question: '', room: 1_000 });
    expect(section).toContain(
      'by hand since your last answer; what you see is their text, keep it: a.ts, gone.ts.',
    );
    expect(section).toContain('This one was cut off:\n\n```ts a.ts');
  });

  it('is empty without files', () => {
    expect(filesForPrompt(null, { question: '', room: 1_000 })).toBe('');
    expect(filesForPrompt(branch({}), { question: '', room: 1_000 })).toBe('');
  });
});

const ask = (fields: Partial<PromptInput>) =>
  buildPrompt({
    model: modelOf('m'),
    turns: [{ role: 'user', text: 'hi' }],
    soFar: '',
    packages: [],
    ...fields,
  });
const sizeOf = (messages: readonly { content: string }[]) =>
  messages.reduce((sum, { content }) => sum + content.length, 0);

describe('the budget of a prompt', () => {
  const turns = Array.from({ length: 40 }, (_, at) => ({
    role: at % 2 === 0 ? ('user' as const) : ('assistant' as const),
    text: `turn ${String(at)} ${'y'.repeat(2_000)}`,
  })).concat({ role: 'user', text: 'The question' });

  it.each([
    [4_000, 1_000],
    [8_000, 8_000],
    [32_000, 8_000],
    [128_000, 8_000],
  ])('keeps within a window of %i tokens, whatever there is', (contextTokens, most) => {
    const model = modelOf('m', { contextTokens, maxOutputTokens: most });
    for (const soFar of ['', 'z'.repeat(200_000)]) {
      const { messages, maxOutputTokens } = ask({
        model,
        turns,
        soFar,
        files: branch(
          Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`src/f${String(at)}.ts`, 3_000])),
        ),
      });
      // The names of what is not shown and the continuation's instruction are not counted to the character.
      const slack = 3_500;
      expect(sizeOf(messages)).toBeLessThanOrEqual(
        (contextTokens - maxOutputTokens) * CHARS_PER_TOKEN + slack,
      );
      expect(messages.some(({ content }) => content === 'The question')).toBe(true);
    }
  });

  it('gives the files three fifths of what is left, and all that earlier turns do not need', () => {
    const model = modelOf('m', { contextTokens: 16_000, maxOutputTokens: 4_000 });
    const files = branch(
      Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`src/f${String(at)}.ts`, 900])),
    );
    const crowded = ask({ model, turns, files }).messages;
    const alone = ask({ model, turns: turns.slice(-1), files }).messages;
    const count = (messages: typeof alone) =>
      shownIn(messages[0]?.content ?? '').filter((path) => path?.startsWith('src/f')).length;
    expect(count(alone)).toBeGreaterThan(count(crowded) * 1.3);
    expect(crowded.length).toBeGreaterThan(3);
  });

  it('tells of edits only where there are files, and never a page model', () => {
    const files = branch({ 'index.html': 10 });
    const system = (fields: Partial<PromptInput>) => ask(fields).messages[0]?.content ?? '';
    expect(system({})).not.toContain('SEARCH');
    expect(system({ files })).toContain('<<<<<<< SEARCH');
    expect(system({ files })).toContain('<delete path=');
    expect(system({ files, model: modelOf('m', { family: 'page' }) })).not.toContain('SEARCH');
    expect(system({ files, model: modelOf('m', { family: 'page' }) })).toContain(
      '```html index.html\nindex.html',
    );
  });

  it('sends no file twice: old answers are reduced to what they said', () => {
    const files = branch({ 'src/App.tsx': 10 });
    const { messages } = ask({
      files,
      turns: [
        { role: 'user', text: 'make' },
        { role: 'assistant', text: 'Made.\n\n```tsx src/App.tsx\nold();\n```' },
        { role: 'user', text: 'change' },
      ],
    });
    expect(messages.map(({ content }) => content).slice(1)).toEqual([
      'make',
      'Made.\n\n(src/App.tsx was written here.)',
      'change',
    ]);
  });
});
