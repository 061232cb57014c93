import { LIMITS } from '@studio/contracts';
import type { ProjectFile, ProjectFiles } from '../types.ts';
import { linesOf } from './lines.ts';
import { Failures } from './heal.ts';
import type { ApplyFailure } from './failures.ts';
import { locate } from './locate.ts';
import { replaceOnce } from './replace.ts';
import { newStub } from './stubs.ts';

interface Change {
  search: string;
  replace: string;
}

const key = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A copy of the project that an answer is tried on, a step at a time. A step that cannot be done changes nothing and is noted. */
export class Workspace {
  readonly files: Map<string, ProjectFile>;
  readonly failures = new Failures();
  /** How often each path was written whole by this answer. */
  readonly wholes = new Map<string, number>();
  /** Paths that were deleted or renamed on purpose: nothing is kept from what they held. */
  readonly gone = new Set<string>();
  readonly #done: (Change & { path: string })[] = [];
  readonly #moved = new Map<string, string>();
  /** Where the last change without doubt was: those that name no file go on there. */
  #last: string | null = null;

  constructor(readonly base: ProjectFiles) {
    this.files = new Map(Object.entries(base));
  }

  write(path: string, content: string, complete: boolean): void {
    const before = this.#read(path);
    const stub =
      before === undefined || !complete
        ? null
        : newStub(content, path, [before.content, this.#readBase(path)?.content ?? '']);
    if (stub !== null) {
      this.fail({ kind: 'stub', path, text: stub });
      return;
    }
    if (!this.#put(path, content, complete)) return;
    this.wholes.set(path, (this.wholes.get(path) ?? 0) + 1);
    this.failures.heal({ path, change: null });
  }

  change(stated: string | null, { search, replace }: Change): void {
    const path = stated === null ? this.#placeOf(search) : (this.#moved.get(stated) ?? stated);
    if (path === null) {
      this.fail({ kind: 'unplaced', path: null, text: search, replacement: replace });
      return;
    }
    if (this.#isRepetition(path, { search, replace })) {
      this.failures.heal({ path, change: { search, replace } });
      return;
    }
    const result = this.#changed(path, { search, replace });
    if (typeof result === 'string') {
      this.fail({ kind: result, path, text: search, replacement: replace });
      return;
    }
    if (!this.#put(path, result.content, true)) return;
    this.#done.push({ path, search, replace });
    this.#last = path;
    this.failures.heal({ path, change: { search, replace } });
  }

  remove(path: string): void {
    if (this.files.delete(path)) this.gone.add(path);
    else if (!this.gone.has(path)) {
      this.fail({ kind: 'missing', path });
      return;
    }
    this.failures.heal({ path, change: null });
  }

  rename(from: string, to: string): void {
    const file = this.files.get(from);
    if (from === to || (file === undefined && this.#moved.get(from) === to)) return;
    if (file === undefined || this.files.has(to)) {
      this.fail({ kind: file === undefined ? 'missing' : 'exists', path: file === undefined ? from : to });
      return;
    }
    this.files.delete(from);
    this.files.set(to, { ...file, path: to });
    this.gone.add(from);
    this.#moved.set(from, to);
    this.failures.heal({ path: from, change: null });
  }

  /** A file that is being edited right now; its content stays as far as it is. */
  touch(path: string): void {
    const file = this.files.get(path);
    if (file?.complete === true) this.files.set(path, { ...file, complete: false });
  }

  fail(failure: Pick<ApplyFailure, 'kind' | 'path'> & Partial<ApplyFailure>): void {
    this.failures.add({ text: '', replacement: '', ...failure });
  }

  #changed(
    path: string,
    { search, replace }: Change,
  ): { content: string } | 'missing' | 'several' | 'no_match' | 'stub' {
    const file = this.#read(path);
    if (file !== undefined && newStub(replace, path, [search, file.content]) !== null) return 'stub';
    if (search.trim() === '') {
      // Nothing to look for: a new file, or one that is empty.
      if (file === undefined || file.content.trim() === '') return { content: replace.replace(/\n$/, '') };
      return 'several';
    }
    if (file === undefined) return 'missing';
    const result = replaceOnce(file.content, search, replace);
    return result === 'none' ? 'no_match' : result;
  }

  /** The same change once more, of an answer that repeats itself: it is done. */
  #isRepetition(path: string, { search, replace }: Change): boolean {
    return this.#done.some(
      (each) => each.path === path && key(each.search) === key(search) && key(each.replace) === key(replace),
    );
  }

  /** The file for a change that names none: the last one changed, else the only one that holds the text. */
  #placeOf(search: string): string | null {
    const wanted = linesOf(search);
    if (search.trim() === '') return null;
    const holds = (path: string): boolean =>
      locate((this.files.get(path)?.content ?? '').split('\n'), wanted) !== 'none';
    if (this.#last !== null && holds(this.#last)) return this.#last;
    const [only, ...more] = [...this.files.keys()].filter(holds);
    return only === undefined || more.length > 0 ? null : only;
  }

  /** False when the project has no room for a new file. */
  #put(path: string, content: string, complete: boolean): boolean {
    const before = this.files.get(path);
    if (before?.content === content && before.complete === complete) return true;
    if (before === undefined && this.files.size >= LIMITS.projectFiles) {
      this.fail({ kind: 'full', path });
      return false;
    }
    this.files.set(path, { path, content, complete });
    return true;
  }

  #read(path: string): ProjectFile | undefined {
    return this.files.get(path);
  }

  #readBase(path: string): ProjectFile | undefined {
    return Object.hasOwn(this.base, path) ? this.base[path] : undefined;
  }
}
