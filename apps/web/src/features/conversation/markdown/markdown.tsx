import { Lexer } from 'marked';
import { memo, useState } from 'react';
import { GROUP_SIZE, groupBlocks, NO_BLOCKS, splitBlocks, type Block } from './blocks.ts';
import { closeOpenMarks } from './inline.ts';
import { renderToken } from './tokens.tsx';

interface MarkdownProps {
  text: string;
  /** More is coming: the last block may be unfinished. */
  streaming: boolean;
}

/** Prose of an answer. While it streams only the last block is parsed and drawn again. */
export const Markdown = memo(function Markdown({ text, streaming }: MarkdownProps) {
  const [split] = useState(createSplitter);
  const groups = split(text);
  return (
    <div className="prose">
      {groups.map((blocks, index) => (
        <MarkdownBlocks key={index} blocks={blocks} streaming={streaming && index === groups.length - 1} />
      ))}
    </div>
  );
});

interface MarkdownBlocksProps {
  blocks: readonly Block[];
  /** The last of them is still being written. */
  streaming: boolean;
}

const MarkdownBlocks = memo(function MarkdownBlocks({ blocks, streaming }: MarkdownBlocksProps) {
  return (
    <div className={blocks.length === GROUP_SIZE ? 'prose-blocks prose-blocks-full' : 'prose-blocks'}>
      {blocks.map((block, index) => (
        <MarkdownBlock
          key={block.start}
          token={streaming && index === blocks.length - 1 ? withMarksClosed(block.token) : block.token}
        />
      ))}
    </div>
  );
});

const MarkdownBlock = memo(function MarkdownBlock({ token }: { token: Block['token'] }) {
  return renderToken(token as Parameters<typeof renderToken>[0]);
});

/** Remembers the last split. Calling it twice with the same text gives the same blocks, so drawing twice is harmless. */
function createSplitter(): (text: string) => readonly (readonly Block[])[] {
  let last = NO_BLOCKS;
  let groups: readonly (readonly Block[])[] = [];
  return (text) => {
    last = splitBlocks(last, text);
    groups = groupBlocks(groups, last.blocks);
    return groups;
  };
}

function withMarksClosed(token: Block['token']): Block['token'] {
  if (token.type !== 'paragraph') return token;
  const closed = closeOpenMarks(token.raw);
  return closed === token.raw ? token : (Lexer.lex(closed, { gfm: true })[0] ?? token);
}
