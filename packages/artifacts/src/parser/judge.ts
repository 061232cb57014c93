import { commentPath, hintFits } from './hints.ts';
import type { Block } from './block.ts';

/** What an unnamed block would be if it is a file at all. */
export type Guess = 'page' | 'component' | 'vue' | 'style' | 'script';

/** Everything naming needs to know about a block; facts of a closed block never change. */
export interface Facts {
  /** It holds changes to a file, not the file. */
  edit: boolean;
  /** The file that it is only a piece of, because it leaves code out. */
  excerpt: string | null;
  /** Path the block or what stands right before it states. */
  path: string | null;
  guess: Guess | null;
  /** Extension a component takes. */
  extension: 'tsx' | 'jsx';
  /** Name of the default export, once it is known. */
  exported: string | null;
}

/** Marks a model leaves where it skipped code: such a block is an excerpt, never the whole file. */
const ELISION =
  /(?:\/\/|\/\*|<!--|#|\{\/\*)\s*(?:\.\.\.|…)|(?:\/\/|\/\*|<!--|#)[^\n]{0,40}\b(?:existing|rest of|remaining|previous|unchanged|other) (?:the )?(?:\w+ )?(?:code|file|content|component|markup|styles|html|css)\b/i;
const DEFAULT_EXPORT =
  /^\s*export\s+default\s+(?:async\s+)?(?:function\s*\*?|class)?\s*(?:(?:React\.)?(?:memo|forwardRef|observer)\(\s*)?([A-Za-z_$][\w$]*)?|^\s*export\s*\{[^}]*?([A-Za-z_$][\w$]*)\s+as\s+default/m;
const REACT_IMPORT = /\bfrom\s*['"]react(?:\/[\w-]+)?['"]|\brequire\(\s*['"]react['"]\s*\)/;
const JSX = /(?:return|=>|\(|\?|&&)\s*\(?\s*<(?:[A-Za-z][\w.]*[\s/>]|>)/;
const MODULE_START = /^\s*(?:\/\/[^\n]*\n|\/\*[\s\S]*?\*\/|\s)*(?:['"]use client['"]|import\s|export\s)/;
const SCRIPT_LANGUAGES = new Set(['tsx', 'jsx', 'typescript', 'javascript']);

/** The facts about a block as far as it has come. */
export function judge(block: Block): Facts {
  const edit = block.edits.found;
  const weak = edit || block.path !== null ? null : weakPath(block);
  // A whole page is one whatever its remarks say.
  const elided = weak !== null && !block.isPage && ELISION.test(block.closed ? block.text : block.head);
  const path = edit ? editPath(block) : (block.path ?? (elided ? null : weak));
  const exported = block.closed ? defaultExport(block.text) : null;
  const typed = block.language === 'tsx' || block.language === 'typescript';
  return {
    edit,
    excerpt: elided ? weak : null,
    path,
    guess: path === null && !elided && !block.snippet && !edit ? guess(block, exported) : null,
    extension: typed ? 'tsx' : 'jsx',
    exported: exported === '' ? null : exported,
  };
}

/** Of changes the line before need not say that what follows is the file: it is not. */
function editPath(block: Block): string | null {
  return block.path ?? block.hint ?? block.near;
}

/** A path in the first line's comment, or in the prose before. */
function weakPath(block: Block): string | null {
  if (block.snippet || (block.path === null && block.origin === 'tag')) return null;
  return (
    firstLinePath(block) ?? (block.hint !== null && hintFits(block.language, block.hint) ? block.hint : null)
  );
}

function firstLinePath(block: Block): string | null {
  const head = block.head.trimStart();
  const end = head.indexOf('\n');
  if (end < 0 && !block.closed) return null;
  return commentPath(end < 0 ? head : head.slice(0, end), block.language);
}

function guess(block: Block, exported: string | null): Guess | null {
  const { language, head } = block;
  if (block.isPage) return 'page';
  if (language === 'vue') return /<(?:template|script)[\s>]/.test(head) ? 'vue' : null;
  if (language === 'css') return 'style';
  if (language !== null && !SCRIPT_LANGUAGES.has(language)) return null;
  if (isComponent(block, exported)) return 'component';
  return language === 'javascript' ? 'script' : null;
}

/** A React component with a default export; while it is being written, what begins like one. */
function isComponent(block: Block, exported: string | null): boolean {
  const { language, head } = block;
  const reactish = language === 'tsx' || language === 'jsx' || REACT_IMPORT.test(head);
  if (!block.closed) return reactish && MODULE_START.test(head);
  if (exported === null) return false;
  return (
    (reactish || JSX.test(block.text)) &&
    (language !== null || REACT_IMPORT.test(head)) &&
    JSX.test(block.text) &&
    !ELISION.test(block.text)
  );
}

/** Name of the default export, '' for one without a name, null for none. */
function defaultExport(text: string): string | null {
  const match = DEFAULT_EXPORT.exec(text);
  if (match === null) return null;
  const name = match[1] ?? match[2] ?? '';
  return /^(?:function|class|async)$/.test(name) ? '' : name;
}
