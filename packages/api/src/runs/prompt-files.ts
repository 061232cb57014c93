import type { BranchFiles, TreeFile } from '@studio/db';

/** Where projects begin: what a model most likely has to see. */
const ENTRIES =
  /^(?:index\.html|package\.json|(?:src\/)?(?:App|main|index)\.[jt]sx?|src\/App\.vue|src\/index\.css)$/;
/** Files that are named when there is no room for their text. */
const MAX_NAMED = 100;

/**
 * The branch's files as the model is to know them, cut to `room` characters. Those that the question mentions come first, then what was changed by hand, then
 * what the last answer changed, then where the project begins, then the rest, smaller ones before larger; one that does not fit is named with its size.
 */
export function filesForPrompt(
  files: BranchFiles | null,
  { question, room }: { question: string; room: number },
): string {
  if (files === null || files.tree.files.length === 0) return '';
  const ranked = files.tree.files
    .map((file) => ({ file, rank: rankOf(file, files, question) }))
    .toSorted((a, b) => a.rank - b.rank || a.file.content.length - b.file.content.length);
  const shown = new Set<TreeFile>();
  let left = room;
  for (const { file } of ranked) {
    const length = block(file).length;
    if (length > left) continue;
    left -= length;
    shown.add(file);
  }
  const hidden = files.tree.files.filter((file) => !shown.has(file));
  return [
    HEADING,
    ...files.tree.files.filter((file) => shown.has(file)).map(block),
    hidden.length === 0 ? '' : `Files that are there too, but too long to be shown: ${names(hidden)}.`,
    files.tree.handEdited.length === 0
      ? ''
      : `The person has changed these by hand since your last answer; what you see is their text, keep it: ${files.tree.handEdited.slice(0, MAX_NAMED).join(', ')}.`,
  ]
    .filter((each) => each !== '')
    .join('\n\n');
}

const HEADING = `The project's current files, exactly as they are now. Earlier answers may have written them differently; this is what counts:`;

function rankOf({ path }: TreeFile, { tree, recent }: BranchFiles, question: string): number {
  if (mentions(question, path)) return 0;
  if (tree.handEdited.includes(path)) return 1;
  if (recent.includes(path)) return 2;
  return ENTRIES.test(path) ? 3 : 4;
}

/** The whole path, or its last part as a word of its own. */
function mentions(question: string, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  for (let at = question.indexOf(name); at >= 0; at = question.indexOf(name, at + 1)) {
    const before = question.charAt(at - 1);
    const after = question.charAt(at + name.length);
    if (!/[\w-]/.test(before) && !/[\w-]/.test(after)) return true;
  }
  return false;
}

function block({ path, content, complete }: TreeFile): string {
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const extension = path.slice(path.lastIndexOf('.') + 1);
  return `${complete ? '' : `This one was cut off:\n\n`}${fence}${extension} ${path}\n${content.replace(/\n$/, '')}\n${fence}`;
}

function names(files: readonly TreeFile[]): string {
  const named = files
    .slice(0, MAX_NAMED)
    .map(({ path, content }) => `${path} (${String(Math.ceil(content.length / 1000))} kB)`);
  const more = files.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}
