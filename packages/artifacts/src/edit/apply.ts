import { homeOfUnnamed } from '../project-paths.ts';
import type { AnswerPart, EditPart, ParsedAnswer, ProjectFile, ProjectFiles } from '../types.ts';
import type { ApplyFailure } from './failures.ts';
import { lostMost } from './lost.ts';
import { Workspace } from './workspace.ts';

export interface AppliedAnswer {
  /** The project with all changes, or `base` itself when one of them cannot be made. */
  files: ProjectFiles;
  /** In the order they came up; empty when everything applies. */
  failures: readonly ApplyFailure[];
}

/**
 * The project after a whole answer. Everything is tried on a copy first: either all of it applies, or nothing does and `failures` says what is in the way.
 * A failure is made up for by a later block of the answer that writes the file whole, or makes the same change where it can be made.
 * A file that lost most of its content counts as failed until the answer writes it so a second time: asked, the model has confirmed it.
 */
export function applyAnswer(base: ProjectFiles, answer: ParsedAnswer): AppliedAnswer {
  const work = run(base, answer, false);
  const failures = [...work.failures.open, ...shrunk(work)];
  return failures.length > 0 ? { files: base, failures } : { files: filesOf(work), failures };
}

/**
 * The project as far as an answer has come, to be shown while it is being written: what applies is applied, the file in progress is marked as not complete,
 * and what does not apply leaves its file as it was. Nothing here is an alarm; {@link applyAnswer} judges when the answer is over.
 */
export function foldAnswer(base: ProjectFiles, answer: ParsedAnswer): ProjectFiles {
  return filesOf(run(base, answer, true));
}

function run(base: ProjectFiles, answer: ParsedAnswer, streaming: boolean): Workspace {
  const work = new Workspace(base);
  const named = new Set(answer.parts.flatMap(pathsOf));
  for (const part of answer.parts) step(work, part, { named, streaming });
  if (!streaming) excerpts(work, answer, named);
  return work;
}

function step(
  work: Workspace,
  part: AnswerPart,
  { named, streaming }: { named: ReadonlySet<string>; streaming: boolean },
): void {
  switch (part.type) {
    case 'file': {
      const path = part.named ? part.path : homeOfUnnamed(part.path, work.base, named);
      // A whole file must not be replaced by the beginning of one.
      const was = Object.hasOwn(work.base, path) ? work.base[path] : undefined;
      if (!streaming && !part.complete && was?.complete === true) work.fail({ kind: 'cut', path });
      else work.write(path, part.content, part.complete);
      return;
    }
    case 'edit':
      edit(work, part, streaming);
      return;
    case 'delete':
      work.remove(part.path);
      return;
    case 'rename':
      work.rename(part.from, part.to);
      return;
    case 'prose':
    case 'reasoning':
    case 'code':
  }
}

function edit(work: Workspace, part: EditPart, streaming: boolean): void {
  for (const change of part.changes) {
    const path = change.path ?? part.path;
    if (change.kind === 'delete') work.remove(change.path);
    else if (change.at === 'done') work.change(path, change);
    else if (part.complete)
      work.fail({ kind: 'unreadable', path, text: change.search, replacement: change.replace });
  }
  if (!part.complete) {
    if (streaming && part.path !== null) work.touch(part.path);
    if (!streaming) work.fail({ kind: 'cut', path: part.path });
  } else if (part.stray || part.changes.length === 0) {
    work.fail({ kind: 'unreadable', path: part.path, text: part.content });
  }
}

/** A piece of an existing file with marks for what it leaves out, while nothing else in the answer changes that file: it was meant to. */
function excerpts(work: Workspace, answer: ParsedAnswer, named: ReadonlySet<string>): void {
  for (const part of answer.parts) {
    if (part.type !== 'code' || part.excerptOf === undefined || !part.complete) continue;
    if (Object.hasOwn(work.base, part.excerptOf) && !named.has(part.excerptOf))
      work.fail({ kind: 'stub', path: part.excerptOf, text: part.content });
  }
}

function pathsOf(part: AnswerPart): string[] {
  switch (part.type) {
    case 'file':
      return part.named ? [part.path] : [];
    case 'edit':
      return [part.path, ...part.changes.map(({ path }) => path)].filter((path) => path !== null);
    case 'delete':
      return [part.path];
    case 'rename':
      return [part.from, part.to];
    case 'prose':
    case 'reasoning':
    case 'code':
      return [];
  }
}

function shrunk(work: Workspace): ApplyFailure[] {
  const written = [...work.wholes.keys()].flatMap((path) => work.files.get(path) ?? []);
  return written
    .filter((file) => !work.gone.has(file.path) && isShrunk(work, file, written))
    .map(({ path }) => ({ kind: 'shrank', path, text: '', replacement: '' }));
}

function isShrunk(work: Workspace, file: ProjectFile, written: readonly ProjectFile[]): boolean {
  const before = Object.hasOwn(work.base, file.path) ? work.base[file.path] : undefined;
  if (before === undefined || (work.wholes.get(file.path) ?? 0) > 1) return false;
  return lostMost(before.content, file.content, written);
}

function filesOf({ base, files }: Workspace): ProjectFiles {
  const paths = Object.keys(base);
  const same =
    paths.length === files.size &&
    paths.every((path) => Object.hasOwn(base, path) && files.get(path) === base[path]);
  return same ? base : Object.fromEntries(files);
}
