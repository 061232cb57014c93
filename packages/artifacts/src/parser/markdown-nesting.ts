import { parseInfo } from './info.ts';
import { skipBlanks } from './source.ts';
import type { Source } from './source.ts';

/** Whether the content of a block may hold fences of its own. */
export function isMarkdown(language: string | null, path: string | null): boolean {
  return language === 'markdown' || language === 'mdx' || (path !== null && /\.mdx?$/i.test(path));
}

/**
 * Tells the fences inside a markdown file from the one that ends it. A fence with a word opens an inner one. A bare one
 * closes what is open; with nothing open it opens when it stands like an opener (after an empty line or a colon, with
 * text right below) and ends the file otherwise.
 */
export class MarkdownNesting {
  #inner: { bare: boolean; run: number } | null = null;
  /** The last line was empty or ended in a colon. */
  #afterGap = false;
  /** Last character of the line so far that is no white space. */
  #ink = '';

  /** Part of a line. */
  read(piece: string): void {
    this.#ink = piece.trimEnd().at(-1) ?? this.#ink;
  }

  endLine(): void {
    this.#afterGap = this.#ink === '' || this.#ink === ':';
    this.#ink = '';
  }

  fence(source: Source, line: { run: number; end: number; info: string }): 'content' | 'wait' | 'close' {
    const { run, end, info } = line;
    if (this.#inner !== null) {
      if (info === '' && run >= this.#inner.run) this.#inner = null;
      else if (this.#inner.bare && parseInfo(info).path !== null) return 'close';
      return 'content';
    }
    if (info !== '') {
      this.#inner = { bare: false, run };
      return 'content';
    }
    if (!this.#afterGap) return 'close';
    const next = skipBlanks(source.text, end + 1);
    if (next >= source.text.length) return source.final ? 'close' : 'wait';
    if (/[\r\n]/.test(source.text.charAt(next))) return 'close';
    this.#inner = { bare: true, run };
    return 'content';
  }
}
