import { Lexer, type Token } from 'marked';

/** A top-level piece of Markdown. It keeps its identity (and so its drawing) once another one follows it. */
export interface Block {
  /** Where it starts in the text; its key. */
  start: number;
  token: Token;
}

export interface BlockList {
  text: string;
  blocks: readonly Block[];
}

export const NO_BLOCKS: BlockList = { text: '', blocks: [] };

/**
 * Splits Markdown into blocks. When `text` only goes on from the text before, everything but the last block is taken
 * over as it is: the cost of a step is that of the last block, not of the whole answer.
 */
export function splitBlocks(before: BlockList, source: string): BlockList {
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  if (text === before.text) return before;
  const open = before.blocks.at(-1);
  const goesOn = open !== undefined && text.startsWith(before.text);
  const kept = goesOn ? before.blocks.slice(0, -1) : [];
  const from = goesOn ? open.start : 0;

  const fresh: Block[] = [];
  let at = from;
  for (const token of Lexer.lex(text.slice(from), { gfm: true })) {
    if (token.type !== 'space') fresh.push({ start: at, token });
    at += token.raw.length;
  }
  return { text, blocks: [...kept, ...fresh] };
}

/** Blocks drawn together. Long enough that an answer has few groups, short enough that one costs little. */
export const GROUP_SIZE = 16;

/** Cuts blocks into groups. A group whose blocks are the same keeps its identity, so a step looks at groups and not at every block. */
export function groupBlocks(
  before: readonly (readonly Block[])[],
  blocks: readonly Block[],
): readonly (readonly Block[])[] {
  return Array.from({ length: Math.ceil(blocks.length / GROUP_SIZE) }, (_, index) => {
    const group = blocks.slice(index * GROUP_SIZE, (index + 1) * GROUP_SIZE);
    const known = before[index];
    return known?.length === group.length && known.every((block, at) => block === group[at]) ? known : group;
  });
}
