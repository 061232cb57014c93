import type { ParsedAnswer, ProjectFiles } from '../types.ts';
import { foldAnswer, type AppliedAnswer } from './apply.ts';
import type { ApplyFailure } from './failures.ts';
import { linesOf, similarity } from './lines.ts';

/** How a request to mend an answer begins; nothing else does. */
export const REPAIR_OPENING = 'Some of your changes could not be applied, so nothing was changed yet.';

/** Characters up to which a file is shown whole, and lines around the spot in a longer one. */
const WHOLE = 12_000;
const AROUND = 25;
/** Failures that are spelled out; the rest is named. */
const MAX_SHOWN = 8;

/** Failures that asking again can mend: one that was cut off is gone on with instead, and a full project stays full. */
export function canBeMended(failures: readonly ApplyFailure[]): boolean {
  return failures.length > 0 && failures.every(({ kind }) => kind !== 'cut' && kind !== 'full');
}

/** What the model is asked so that its answer can be applied: each reason, with the exact text of the file as the rest of the answer leaves it. */
export function repairRequest(base: ProjectFiles, answer: ParsedAnswer, { failures }: AppliedAnswer): string {
  const now = foldAnswer(base, answer);
  const shown = failures.slice(0, MAX_SHOWN);
  const files = new Map<string, string>();
  for (const { path, text } of shown) {
    const content = path !== null && Object.hasOwn(now, path) ? now[path]?.content : undefined;
    if (path !== null && content !== undefined && !files.has(path)) files.set(path, excerpt(content, text));
  }
  const more = failures.length - shown.length;
  return [
    REPAIR_OPENING,
    shown.map((failure, at) => `${String(at + 1)}. ${reason(failure)}`).join('\n\n'),
    more > 0 ? `And ${String(more)} more of the same kind.` : '',
    ...[...files].map(([path, text]) => `The exact text of ${path} now:\n\n${quoted(text)}`),
    'Answer with the mended changes alone, in the same format, without explanation. Everything else of your answer is kept: do not repeat it. Give each SEARCH text exactly as the file has it, long enough to be there once; when in doubt write the whole file.',
  ]
    .filter((each) => each !== '')
    .join('\n\n');
}

function reason({ kind, path, text, replacement }: ApplyFailure): string {
  const file = path ?? 'a file';
  switch (kind) {
    case 'no_match':
      return `${file}: this SEARCH text is not in the file:\n\n${quoted(text)}\n\nIt was to become:\n\n${quoted(replacement)}`;
    case 'several':
      return `${file}: this SEARCH text stands there more than once, so the place is not clear:\n\n${quoted(text)}\n\nAdd lines around it until it is there only once.`;
    case 'missing':
      return `${file}: there is no such file. Use the path of a file that exists, or write it whole.`;
    case 'exists':
      return `${file}: nothing can be renamed to this, because the file exists.`;
    case 'unplaced':
      return `This change does not say which file it belongs to:\n\n${quoted(text)}`;
    case 'unreadable':
      return `${file}: this is not a SEARCH/REPLACE block with its three marks:\n\n${quoted(text)}`;
    case 'stub':
      return `${file}: code was left out (\`${text.split('\n')[0] ?? ''}\`). Write the whole file, or SEARCH/REPLACE blocks for what changes.`;
    case 'shrank':
      return `${file}: most of its content would be lost. If that is what you mean, write the file once more exactly so; otherwise write it whole, with what you left out.`;
    case 'full':
      return `${file}: the project has no room for another file. Put it into one that exists.`;
    case 'cut':
      return `${file}: it was cut off.`;
  }
}

/** The file, or the lines around where it is most like the searched text. */
function excerpt(content: string, search: string): string {
  if (content.length <= WHOLE) return content;
  const lines = content.split('\n');
  const wanted = linesOf(search)
    .map((line) => line.trim())
    .toSorted((a, b) => b.length - a.length)[0];
  let best = { at: 0, alike: -1 };
  for (const [at, line] of lines.entries()) {
    const alike = wanted === undefined ? 0 : similarity(line, wanted);
    if (alike > best.alike) best = { at, alike };
  }
  const from = Math.max(0, best.at - AROUND);
  const part = lines.slice(from, best.at + AROUND + linesOf(search).length).join('\n');
  return part.length <= WHOLE ? part : part.slice(0, WHOLE);
}

/** In a fence longer than any inside. */
function quoted(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text.replace(/\n$/, '')}\n${fence}`;
}
