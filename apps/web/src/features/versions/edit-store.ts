import { applyEdits, type ProjectFiles } from '@studio/artifacts';
import type { FileEdit, VersionsEditInput, VersionsGrown, VersionView } from '@studio/contracts';
import type { ShownError } from '../../lib/errors.ts';
import type { TextStore } from '../../lib/storage.ts';
import { Emitter } from '../chat/emitter.ts';
import { keepEdits, type KeptEdits, readKeptEdits } from './kept-edits.ts';
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
  chatId: string;
  save: (input: VersionsEditInput) => Promise<VersionsGrown>;
  /** The files of a version. */
  read: (versionId: string) => Promise<ProjectFiles>;
  /** A version was made (or was there already); its files as far as they are known here, so that nobody has to wait for them. */
  onSaved: (version: VersionView, files: ProjectFiles | null) => void;
  /** Only reading the chat again tells where edits go now. */
  onStale: () => void;
  toError: (error: unknown) => ShownError;
  store: TextStore;
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
  #kept: KeptEdits | null;
  #saving = false;
  #cancel: (() => void) | null = null;
  #view: EditView = NOTHING;

  constructor(deps: EditDeps) {
    super();
    this.#deps = deps;
    this.#kept = readKeptEdits(deps.store, deps.chatId);
    if (this.#kept) this.#show('waiting');
  }

  readonly getView = (): EditView => this.#view;

  /** Says where the branch on the screen stands. Edits of another branch wait for it to come back. */
  place(place: EditPlace): void {
    this.#place = place;
    const { state } = this.#view;
    if (this.#kept && !this.#saving && state !== 'conflict' && state !== 'refused') this.#soon(0);
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

  /** Throws away what is not saved. */
  discard(): void {
    this.#cancel?.();
    this.#keep(null);
    this.#show('saved');
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
    this.#cancel?.();
    this.#cancel = null;
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
    }
  }

  /** The edits as they can be made on the current version; null when that needs the person. */
  async #onCurrent(place: EditPlace, kept: KeptEdits): Promise<KeptEdits | null> {
    const { messageId, versionId } = place;
    // A try whose answer was lost is repeated as it was: it may have arrived.
    if (kept.sent || (kept.baseVersionId === versionId && kept.messageId === messageId)) return kept;
    const before = kept.baseVersionId === null ? {} : await this.#deps.read(kept.baseVersionId);
    const edits = this.#kept?.edits ?? [];
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
    this.#show(rest.length === 0 ? 'saved' : 'waiting');
    if (rest.length > 0) this.#soon(PAUSE_MS);
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
    } else this.#show('refused', { error });
  }

  #keep(kept: KeptEdits | null): void {
    this.#kept = kept;
    keepEdits(this.#deps.store, this.#deps.chatId, kept);
  }

  #show(state: EditView['state'], part: Partial<Pick<EditView, 'paths' | 'error'>> = {}): void {
    this.#view = { state, edits: this.#kept?.edits ?? [], paths: [], error: null, ...part };
    this.emit();
  }
}
