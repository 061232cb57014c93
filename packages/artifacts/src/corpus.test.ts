import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAnswerParser } from './index.ts';
import type { ParsedAnswer } from './index.ts';

const FOLDER = new URL('../../../../shared/corpus/uigen/', import.meta.url);
const present = existsSync(FOLDER);

interface Answer {
  id: string;
  html: string;
  before: string | null;
  after: string | null;
  reasoning: string | null;
}

/** A small seeded generator (mulberry32), so that every run cuts at the same places. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function parseInChunks(text: string, seed: number): ParsedAnswer {
  const parser = createAnswerParser();
  const next = random(seed);
  for (let at = 0; at < text.length;) {
    const size = 1 + Math.floor(next() ** 3 * 400);
    parser.push(text.slice(at, at + size));
    at += size;
  }
  return parser.end();
}

const lastBreak = /\r?\n$/;

describe.skipIf(!present)('corpus of real answers (needs ../shared/corpus beside the repository)', () => {
  const answers = present
    ? readdirSync(FOLDER)
        .filter((name) => name.endsWith('.json'))
        .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Answer)
    : [];
  const forms: Record<string, (answer: Answer) => string> = {
    'in a fence': ({ html }) => `\`\`\`html\n${html}\n\`\`\``,
    bare: ({ html }) => html,
    'in a fence with its prose': ({ html, before, after, reasoning }) =>
      `${reasoning === null ? '' : `<think>\n${reasoning}\n</think>\n\n`}${before ?? ''}\n\n\`\`\`html\n${html}\n\`\`\`\n\n${after ?? ''}`,
    'bare with its prose': ({ html, before, after, reasoning }) =>
      `${reasoning === null ? '' : `<think>\n${reasoning}\n</think>\n\n`}${before ?? ''}\n\n${html}\n\n${after ?? ''}`,
    'bare, glued to its prose': ({ html, before, after }) => `${before ?? ''}${html}${after ?? ''}`,
    'bare, one line break from its prose': ({ html, before, after }) =>
      `${before ?? ''}\n${html}\n${after ?? ''}`,
    'in a file element': ({ html, before, after }) =>
      `${before ?? ''}\n<files>\n<file path="index.html">\n${html}\n</file>\n</files>\n${after ?? ''}`,
  };

  for (const [form, build] of Object.entries(forms)) {
    it(`${form}: exactly one page, equal to the one written`, () => {
      expect(answers.length).toBeGreaterThan(0);
      for (const [index, answer] of answers.entries()) {
        const parsed = parseInChunks(build(answer), index + 1);
        const files = parsed.parts.filter((part) => part.type === 'file');
        expect(
          files.map(({ path, complete }) => ({ path, complete })),
          answer.id,
        ).toEqual([{ path: 'index.html', complete: true }]);
        expect(
          files[0]?.content.replace(lastBreak, '') === answer.html.replace(lastBreak, ''),
          answer.id,
        ).toBe(true);
        expect(
          parsed.parts.filter((part) => part.type === 'code'),
          answer.id,
        ).toEqual([]);
      }
    });
  }
});
