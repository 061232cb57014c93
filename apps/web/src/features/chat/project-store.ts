import { applyAnswer, applyEdits, foldAnswer, type ParsedAnswer, type ProjectFiles } from '@studio/artifacts';
import type { FileEdit } from '@studio/contracts';
import type { AnswerStore } from './answer-store.ts';
import { Emitter } from './emitter.ts';
import { inBrowser, type Later } from './later.ts';

export interface ProjectView {
  /** With the hand edits that are not saved yet. */
  files: ProjectFiles;
  /** Without them: those of the branch's current version, once nothing is being written. */
  saved: ProjectFiles;
  /** Changes whenever a file does. */
  revision: number;
  /** An answer that writes files is still being written. */
  streaming: boolean;
  /** The file being written, if any. */
  openFile: string | null;
}

/** Files are handed on this often while they are being written, milliseconds: seen as flowing, cheap to compile. */
const FOLD_EVERY_MS = 120;
const NO_FILES: ProjectFiles = {};

/** The files of the open branch: its answers folded one over the other. Only what changed is folded again. */
export class ProjectStore extends Emitter {
  readonly #later: Later;
  #answers: readonly { id: string; store: AnswerStore }[] = [];
  #unsubscribe: (() => void)[] = [];
  #steps: { base: ProjectFiles; answer: ParsedAnswer; live: boolean; files: ProjectFiles }[] = [];
  #bases: ReadonlyMap<string, ProjectFiles> = new Map();
  #cancel: (() => void) | null = null;
  #byHand: ReadonlyMap<string, ProjectFiles> = new Map();
  #edits: readonly FileEdit[] = [];
  #view: ProjectView = {
    files: NO_FILES,
    saved: NO_FILES,
    revision: 0,
    streaming: false,
    openFile: null,
  };

  constructor(later: Later = inBrowser) {
    super();
    this.#later = later;
  }

  readonly getView = (): ProjectView => this.#view;
  /** The project before each answer, by the answer's message id. */
  readonly getBases = (): ReadonlyMap<string, ProjectFiles> => this.#bases;

  /** The answers of the open branch, oldest first. */
  follow(answers: readonly { id: string; store: AnswerStore }[]): void {
    const same =
      answers.length === this.#answers.length &&
      answers.every((answer, at) => answer.store === this.#answers[at]?.store);
    if (same) return;
    this.dispose();
    this.#answers = answers;
    this.#unsubscribe = answers.map(({ store }) => store.subscribe(() => this.#changed(store)));
    this.#fold();
  }

  /** Files that a person left after an answer (edited, restored, brought in), by the answer's id: they hold whatever its text says. */
  setByHand(files: ReadonlyMap<string, ProjectFiles>): void {
    if (sameEntries(files, this.#byHand)) return;
    this.#byHand = files;
    this.#fold();
  }

  /** Hand edits that are not saved yet: they are on the screen at once. */
  setEdits(edits: readonly FileEdit[]): void {
    if (edits === this.#edits || (edits.length === 0 && this.#edits.length === 0)) return;
    this.#edits = edits;
    this.#fold();
  }

  dispose(): void {
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
    this.#unsubscribe = [];
    this.#cancel?.();
    this.#cancel = null;
  }

  #changed(store: AnswerStore): void {
    if (!store.getView().live) {
      this.#cancel?.();
      this.#cancel = null;
      this.#fold();
    } else {
      this.#cancel ??= this.#later(() => {
        this.#cancel = null;
        this.#fold();
      }, FOLD_EVERY_MS);
    }
  }

  #fold(): void {
    const bases = new Map<string, ProjectFiles>();
    let files = NO_FILES;
    this.#answers.forEach(({ id, store }, at) => {
      const { parsed: answer, live } = store.getView();
      const base = files;
      bases.set(id, base);
      const known = this.#steps[at];
      const same = known?.base === base && known.answer === answer && known.live === live;
      // What is being written is shown as far as it is; an answer that is over changes all it says or nothing.
      if (same) files = known.files;
      else files = live ? foldAnswer(base, answer) : applyAnswer(base, answer).files;
      this.#steps[at] = { base, answer, live, files };
      if (!live) files = this.#byHand.get(id) ?? files;
    });
    this.#steps.length = this.#answers.length;
    if (!sameEntries(bases, this.#bases)) this.#bases = bases;

    const last = this.#answers.at(-1)?.store.getView();
    const streaming =
      last?.live === true && last.parsed.parts.some((part) => part.type === 'file' || part.type === 'edit');
    const openFile = streaming ? last.parsed.openFile : null;
    const before = this.#view;
    const saved = sameFiles(files, before.saved) ? before.saved : files;
    const edited = this.#edits.length === 0 ? null : applyEdits(saved, this.#edits);
    if (edited?.ok) files = edited.files;
    // A new fold of the same texts is no change.
    if (sameFiles(files, before.files)) files = before.files;
    const revision = files === before.files ? before.revision : before.revision + 1;
    const shown = revision !== before.revision || streaming !== before.streaming;
    if (shown || saved !== before.saved || openFile !== before.openFile) {
      this.#view = { files, saved, revision, streaming, openFile };
    }
    this.emit();
  }
}

function sameFiles(one: ProjectFiles, other: ProjectFiles): boolean {
  if (one === other) return true;
  const files = Object.values(one);
  if (files.length !== Object.keys(other).length) return false;
  return files.every((file) => {
    const twin = Object.hasOwn(other, file.path) ? other[file.path] : undefined;
    return twin?.content === file.content && twin.complete === file.complete;
  });
}

/** Whether both hold the same objects. */
function sameEntries(
  one: ReadonlyMap<string, ProjectFiles>,
  other: ReadonlyMap<string, ProjectFiles>,
): boolean {
  return one.size === other.size && [...one].every(([id, files]) => other.get(id) === files);
}
