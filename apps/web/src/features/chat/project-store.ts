import { foldAnswer, type ParsedAnswer, type ProjectFiles } from '@studio/artifacts';
import type { AnswerStore } from './answer-store.ts';
import { Emitter } from './emitter.ts';
import { inBrowser, type Later } from './later.ts';

export interface ProjectView {
  files: ProjectFiles;
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
  #steps: { base: ProjectFiles; answer: ParsedAnswer; files: ProjectFiles }[] = [];
  #bases: ReadonlyMap<string, ProjectFiles> = new Map();
  #cancel: (() => void) | null = null;
  #view: ProjectView = { files: NO_FILES, revision: 0, streaming: false, openFile: null };

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
      const answer = store.getView().parsed;
      const base = files;
      bases.set(id, base);
      const known = this.#steps[at];
      files = known?.base === base && known.answer === answer ? known.files : foldAnswer(base, answer);
      this.#steps[at] = { base, answer, files };
    });
    this.#steps.length = this.#answers.length;
    if (!sameEntries(bases, this.#bases)) this.#bases = bases;

    const last = this.#answers.at(-1)?.store.getView();
    const streaming = last?.live === true && last.parsed.parts.some((part) => part.type === 'file');
    const openFile = streaming ? last.parsed.openFile : null;
    const before = this.#view;
    // A new fold of the same texts is no change.
    if (sameFiles(files, before.files)) files = before.files;
    const revision = files === before.files ? before.revision : before.revision + 1;
    if (revision !== before.revision || streaming !== before.streaming || openFile !== before.openFile) {
      this.#view = { files, revision, streaming, openFile };
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

function sameEntries(
  one: ReadonlyMap<string, ProjectFiles>,
  other: ReadonlyMap<string, ProjectFiles>,
): boolean {
  return one.size === other.size && [...one].every(([id, files]) => other.get(id) === files);
}
