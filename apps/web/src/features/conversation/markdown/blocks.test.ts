import { describe, expect, it } from 'vitest';
import { GROUP_SIZE, groupBlocks, NO_BLOCKS, splitBlocks, type BlockList } from './blocks.ts';

const SAMPLE = [
  '# Ember',
  'Here is **Ember**: one page with a `serif` headline.\nSecond line.',
  '- one\n- two\n  - nested\n\n- loose',
  '1. first\n2. second',
  '| a | b |\n| --- | --- |\n| 1 | 2 |',
  '> quoted\n> twice',
  '```ts\nconst a = 1;\n\nconst b = 2;\n```',
  '---',
  'Last words with [a link](https://example.com).',
].join('\n\n');

const shape = (list: BlockList) =>
  list.blocks.map((block) => [block.start, block.token.type, block.token.raw.trim()]);

describe('splitBlocks', () => {
  it.each([1, 3, 7, 40])('gives the same blocks in steps of %d characters as at once', (step) => {
    let list = NO_BLOCKS;
    for (let end = step; end < SAMPLE.length + step; end += step)
      list = splitBlocks(list, SAMPLE.slice(0, end));
    expect(shape(list)).toEqual(shape(splitBlocks(NO_BLOCKS, SAMPLE)));
  });

  it('keeps every block but the last one as the same object', () => {
    const first = splitBlocks(NO_BLOCKS, 'One.\n\nTwo.\n\nThr');
    const second = splitBlocks(first, 'One.\n\nTwo.\n\nThree.');
    expect(second.blocks[0]).toBe(first.blocks[0]);
    expect(second.blocks[1]).toBe(first.blocks[1]);
    expect(second.blocks[2]).not.toBe(first.blocks[2]);
  });

  it('returns what it was given when nothing was added', () => {
    const list = splitBlocks(NO_BLOCKS, 'One.');
    expect(splitBlocks(list, 'One.')).toBe(list);
  });

  it('starts again for another text', () => {
    const list = splitBlocks(splitBlocks(NO_BLOCKS, 'One.\n\nTwo.'), 'Other.');
    expect(shape(list)).toEqual([[0, 'paragraph', 'Other.']]);
  });

  it('reads Windows line ends', () => {
    expect(splitBlocks(NO_BLOCKS, 'One.\r\n\r\nTwo.').blocks.map((block) => block.start)).toEqual([0, 6]);
  });
});

describe('groupBlocks', () => {
  it('keeps every group that is full, and every block, while an answer grows', () => {
    const paragraphs = (count: number) =>
      Array.from({ length: count }, (_, index) => `Paragraph ${String(index)}.`).join('\n\n');
    const first = splitBlocks(NO_BLOCKS, paragraphs(GROUP_SIZE * 2 + 3));
    const second = splitBlocks(first, paragraphs(GROUP_SIZE * 2 + 5));
    const before = groupBlocks([], first.blocks);
    const after = groupBlocks(before, second.blocks);
    expect(after.map((group) => group.length)).toEqual([GROUP_SIZE, GROUP_SIZE, 5]);
    expect([after[0] === before[0], after[1] === before[1], after[2] === before[2]]).toEqual([
      true,
      true,
      false,
    ]);
    expect(after.flat()).toEqual(second.blocks);
  });
});
