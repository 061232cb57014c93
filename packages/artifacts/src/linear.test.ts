import { describe, expect, it } from 'vitest';
import { createAnswerParser } from './index.ts';

const LINE = '<p class="a">Some text with `code` and a "quote"</p>';
const page = (lines: number, separator: string): string =>
  `<!DOCTYPE html>\n<html>\n<body>\n${Array(lines).fill(LINE).join(separator)}\n</body>\n</html>`;
const LINES = 12_000;

const forms: Record<string, string> = {
  'bare page': page(LINES, '\n'),
  'page in a fence': `\`\`\`html\n${page(LINES, '\n')}\n\`\`\``,
  'page on one line': page(LINES, ' '),
  'file element': `<file path="a.html">\n${page(LINES, '\n')}\n</file>`,
  'script in a page': `<!DOCTYPE html>\n<html>\n<script>\n${'let a = "<b>";\n'.repeat(LINES * 3)}</script>\n</html>`,
  'many files': '### a.ts\n\n```ts src/a.ts\nlet a = 1;\n```\n\n'.repeat(4_000),
  'many unnamed pages': `\`\`\`html\n${page(1, '\n')}\n\`\`\`\n`.repeat(600),
  prose: 'A sentence with `code`, <b>tags</b> and more.\n'.repeat(LINES),
  reasoning: `<think>${'a < b and <c> too\n'.repeat(LINES * 2)}</think>`,
};

/** CPU seconds, so that a busy machine does not count. */
function cpu(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** A parser that reads the rest of the text at every line needs minutes for these; one that does not, a fraction of a second. */
describe.each(Object.entries(forms))('work on a long text stays in proportion to it: %s', (_, text) => {
  it.each([
    ['in one push', text.length],
    ['in pieces, with a snapshot for each', 40],
  ])('%s', (_name, size) => {
    const seconds = cpu(() => {
      const parser = createAnswerParser();
      for (let at = 0; at < text.length; at += size) {
        parser.push(text.slice(at, at + size));
        parser.snapshot();
      }
      parser.end();
    });
    expect(seconds).toBeLessThan(4);
  });
});
