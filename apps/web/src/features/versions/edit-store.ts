import { applyEdits, type ProjectFiles } from '@studio/artifacts';
import type { FileEdit, VersionsEditInput, VersionsGrown, VersionView } from '@studio/contracts';
import type { ShownError } from '../../lib/errors.ts';
import { Emitter } from '../chat/emitter.ts';
import type { KeptEdits, KeptEditsShelf } from './kept-edits.ts';
import { addEdit, rebaseEdits } from './rebase.ts';

/** Where edits go: the end of the branch on the screen, its current version and that one's files. */
export interface EditPlace {
  messageId: string;
  /** Ids of the messages of that branch, `messageId` the last. */
  branch: readonly string[];
  versionId: string | null;
  files: ProjectFiles;
  /** An answer is being written: nothing can be saved now. */
  busy: boolean;
}

/**
 * - `saved`: nothing is waiting. `waiting`: typed a moment ago, or an answer is being written. `saving`: on its way.
 * - `offline`: no answer came; it is tried again. `conflict`: both sides changed `paths`; the person decides.
 * - `refused`: the server does not take them; `error` says why.
 */
export interface EditView {
  state: 'saved' | 'waiting' | 'saving' | 'offline' | 'conflict' | 'refused';
  /** Not confirmed yet, in order; to be laid over the files. */
  edits: readonly FileEdit[];
  paths: readonly string[];
  error: ShownError | null;
}

export interface EditDeps {
  shelf: Pick<KeptEditsShelf, 'read' | 'write'>;
  save: (input: VersionsEditInput) => Promise<VersionsGrown>;
  /** The files of a version. */
  read: (versionId: string) => Promise<ProjectFiles>;
  /** A version was made (or was there already); its files as far as they are known here, so that nobody has to wait for them. */
  onSaved: (version: VersionView, files: ProjectFiles | null) => void;
  /** Only reading the chat again tells where edits go now. */
  onStale: () => void;
  toError: (error: unknown) => ShownError;
  newId: () => string;
  later: (work: () => void, ms: number) => () => void;
}

/** A pause in typing after which edits are saved, and the time between tries without an answer, milliseconds. */
const PAUSE_MS = 800;
const RETRY_MS = 5_000;
const NOTHING: EditView = { state: 'saved', edits: [], paths: [], error: null };

/**
 * Hand edits of one chat on their way to the server: kept in this browser until they are confirmed, saved after a pause, taken over to a newer version where
 * nobody else changed the same files.
 */
export class EditStore extends Emitter {
  readonly #deps: EditDeps;
  #place: EditPlace | null = null;
  /** What is being saved, or waits for the person, its branch or its pause. */
  #kept: KeptEdits | null = null;
  /** Its turn comes after that: what other pages left, and edits of a branch that is not on the screen. */
  #queue: KeptEdits[];
  /** Counts whose turn it is: what was asked for another one is no news for this one. */
  #turns = 0;
  #disposed = false;
  #saving = false;
  #cancel: (() => void) | null = null;
  #view: EditView = NOTHING;

  constructor(deps: EditDeps) {
    super();
    this.#deps = deps;
    this.#queue = deps.shelf.read();
    this.#next();
  }

  readonly getView = (): EditView => this.#view;

  /** Says where the branch on the screen stands. Edits of another branch wait for it to come back. */
  place(place: EditPlace): void {
    this.#place = place;
    this.#disposed = false;
    if (!this.#saving) this.#turn();
    const { state } = this.#view;
    if (this.#kept && !this.#saving && state !== 'conflict' && state !== 'refused') this.#soon(0);
  }

  /** Takes what a page that is gone has left, and that lies on this page's shelf now. */
  adopt(left: readonly KeptEdits[]): void {
    if (this.#disposed) return;
    this.#queue.push(...left);
    if (this.#kept) return;
    this.#next();
    if (this.#kept && this.#place) this.place(this.#place);
  }

  edit(edit: FileEdit): void {
    const place = this.#place;
    if (!place) return;
    const { messageId, versionId } = place;
    const kept = this.#kept ?? { messageId, baseVersionId: versionId, sent: null, edits: [] };
    // What is on its way, or may have arrived, stays as it was given.
    const sent = kept.sent?.count ?? 0;
    const edits = [...kept.edits.slice(0, sent), ...addEdit(kept.edits.slice(sent), edit)];
    this.#keep({ ...kept, edits });
    const { state, paths } = this.#view;
    if (state === 'conflict') return this.#show('conflict', { paths });
    this.#show(this.#saving ? 'saving' : 'waiting');
    if (!this.#saving) this.#soon(PAUSE_MS);
  }

  /** Saves at once. */
  flush(): void {
    if (this.#kept && !this.#saving) this.#soon(0);
  }

  /** Throws away what cannot be saved. */
  discard(): void {
    if (this.#view.state !== 'conflict' && this.#view.state !== 'refused') return;
    this.#cancel?.();
    this.#keep(null);
    this.#next();
    if (this.#kept) this.#soon(0);
  }

  /** Ends a conflict in favour of the person's own texts: they go over the current version. */
  overwrite(): void {
    const [place, kept] = [this.#place, this.#kept];
    if (!place || !kept || this.#view.state !== 'conflict') return;
    this.#keep({ ...kept, messageId: place.messageId, baseVersionId: place.versionId, sent: null });
    this.#show('waiting');
    this.#soon(0);
  }

  dispose(): void {
    // What is on its way is repeated by the next one under the same id, and found there.
    this.#disposed = true;
    this.#cancel?.();
    this.#cancel = null;
  }

  /** Leaves what belongs to another branch than the one on the screen: it waits for that one to come back. */
  #turn(): void {
    if (this.#kept === null && this.#queue.length === 0) return;
    if (this.#kept && this.#isHere(this.#kept)) return;
    if (this.#kept) this.#queue.push(this.#kept);
    this.#next();
  }

  /** Takes the next of the branch on the screen, if there is any. */
  #next(): void {
    this.#turns += 1;
    const at = this.#queue.findIndex((kept) => this.#isHere(kept));
    this.#kept = (at < 0 ? undefined : this.#queue.splice(at, 1)[0]) ?? null;
    this.#show(this.#kept ? 'waiting' : 'saved');
  }

  #isHere({ messageId }: KeptEdits): boolean {
    return this.#place === null || this.#place.branch.includes(messageId);
  }

  #soon(ms: number): void {
    this.#cancel?.();
    this.#cancel = this.#deps.later(() => {
      this.#cancel = null;
      void this.#save();
    }, ms);
  }

  async #save(): Promise<void> {
    const place = this.#place;
    if (!place || place.busy || this.#saving || !this.#kept) return;
    if (!place.branch.includes(this.#kept.messageId)) return;
    this.#saving = true;
    const turn = this.#turns;
    try {
      const kept = await this.#onCurrent(place, this.#kept);
      if (!kept) return;
      const sent = kept.sent ?? { id: this.#deps.newId(), count: kept.edits.length };
      this.#keep({ ...kept, sent });
      this.#show('saving');
      const { messageId, baseVersionId } = kept;
      const edits = kept.edits.slice(0, sent.count);
      const { version } = await this.#deps.save({ messageId, baseVersionId, clientEditId: sent.id, edits });
      this.#saved(version, sent.count);
    } catch (error) {
      this.#failed(this.#deps.toError(error));
    } finally {
      this.#saving = false;
      // Thrown away meanwhile: the next one has not been tried yet.
      if (turn !== this.#turns && this.#kept) this.#soon(0);
    }
  }

  /** The edits as they can be made on the current version; null when that needs the person. */
  async #onCurrent(place: EditPlace, kept: KeptEdits): Promise<KeptEdits | null> {
    const { messageId, versionId } = place;
    const turn = this.#turns;
    // A try whose answer was lost is repeated as it was: it may have arrived.
    if (kept.sent || (kept.baseVersionId === versionId && kept.messageId === messageId)) return kept;
    const before = kept.baseVersionId === null ? {} : await this.#deps.read(kept.baseVersionId);
    const edits = this.#kept?.edits ?? [];
    if (turn !== this.#turns) return null;
    const rebased = rebaseEdits(before, place.files, edits);
    if (rebased.ok) return { messageId, baseVersionId: versionId, sent: null, edits: rebased.edits };
    this.#show('conflict', { paths: rebased.paths });
    return null;
  }

  #saved(version: VersionView, count: number): void {
    const [place, kept] = [this.#place, this.#kept];
    const rest = kept?.edits.slice(count) ?? [];
    const { messageId, id } = version;
    const known = kept && place?.versionId === kept.baseVersionId;
    const made = known ? applyEdits(place.files, kept.edits.slice(0, count)) : null;
    // Before the edits go: what was typed never leaves the screen.
    this.#deps.onSaved(version, made?.ok ? made.files : null);
    this.#keep(rest.length === 0 ? null : { messageId, baseVersionId: id, sent: null, edits: rest });
    if (rest.length === 0) this.#next();
    else this.#show('waiting');
    if (this.#kept) this.#soon(rest.length > 0 ? PAUSE_MS : 0);
  }

  #failed(error: ShownError): void {
    if (error.code === 'unreachable' || error.code === 'unavailable' || error.code === 'draining') {
      this.#show('offline', { error });
      this.#soon(RETRY_MS);
      return;
    }
    // It was judged: another try is another edit.
    if (this.#kept) this.#keep({ ...this.#kept, sent: null });
    if (error.code === 'run_active' || error.code === 'conflict') {
      this.#show('waiting');
      this.#deps.onStale();
      // What was repeated as it was is compared with the current version now; else that one has to be read first.
      const { messageId, versionId } = this.#place ?? {};
      const behind = messageId !== this.#kept?.messageId || versionId !== this.#kept?.baseVersionId;
      this.#soon(behind ? 0 : RETRY_MS);
    } else this.#show('refused', { error });
  }

  #keep(kept: KeptEdits | null): void {
    this.#kept = kept;
    if (!this.#disposed) this.#deps.shelf.write([...(kept ? [kept] : []), ...this.#queue]);
  }

  #show(state: EditView['state'], part: Partial<Pick<EditView, 'paths' | 'error'>> = {}): void {
    this.#view = { state, edits: this.#kept?.edits ?? [], paths: [], error: null, ...part };
    this.emit();
  }
}
