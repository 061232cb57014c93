import type { Block } from './block.ts';

/** Where in an answer its text stops: what a continuation goes on in. */
export type Place =
  | { kind: 'prose' | 'reasoning' }
  | {
      kind: 'fence';
      block: Block;
      /** The fence that would close the block. */
      char: string;
      run: number;
      /** The content may hold fences of its own. */
      markdown: boolean;
    }
  | { kind: 'page' | 'edit'; block: Block }
  | {
      kind: 'tag';
      block: Block;
      /** Name of the element, in small letters. */
      name: string;
    };
