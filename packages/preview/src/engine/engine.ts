import type { PageBuild } from '../shared/build.ts';
import type { Manifest } from '../shared/manifest.ts';
import type { PreviewEngine, PreviewFailure, PreviewProject, PreviewSnapshot } from '../types.ts';
import { Builder } from './builder.ts';
import { fromFrame, hung, notLoaded, wentAway } from './failures.ts';
import type { Frame, FrameOptions, FrameOutcome } from './frame.ts';
import { createManifestLoader, frameConfig } from './runtime.ts';
import { Sheet, type Shown, type Version } from './sheet.ts';
import { createSnapshotStore } from './store.ts';

/** Options of the default engine. */
export interface PreviewEngineOptions {
  /** Path the app is served under, '' at the root. */
  basePath?: string;
  /** Title of the visible frame. */
  title?: string;
  /** Milliseconds; for tests. */
  now?: () => number;
  /** Silence after which a frame counts as hanging, milliseconds. */
  hangMs?: number;
}

const HANG_MS = 5000;
/** While the model writes, at most one new picture in this time. */
const STREAM_PAUSE_MS = 200;
/** A page that keeps replacing itself is started anew this often, then left alone. */
const RESTARTS = 3;
/** Time in which the version on the sheet must answer after another one hung. */
const ANSWER_MS = 2000;

/** The default engine: compiles in a worker, runs in frames of opaque origin, keeps the last good picture. */
export function createPreviewEngine(options: PreviewEngineOptions = {}): PreviewEngine {
  return new Engine(options);
}

class Engine implements PreviewEngine {
  readonly #store = createSnapshotStore();
  readonly #sheet: Sheet;
  readonly #builder: Builder;
  readonly #loadManifest: ReturnType<typeof createManifestLoader>;
  readonly #folder: string;
  readonly #now: () => number;
  readonly #hangMs: number;
  #project: PreviewProject | null = null;
  /** Page and fragment the person followed links to; null = the main page. */
  #place: { page: string; hash: string } | null = null;
  #fresh = false;
  #startedAt = 0;
  #dirty = false;
  #working = false;
  #disposed = false;
  #restarts = 0;
  /** Frame whose console is shown. */
  #active: Frame | null = null;
  #candidate: Frame | null = null;
  #lastGood: Version | null = null;
  #wake: () => void = () => undefined;

  constructor({ basePath = '', title = 'Preview', now = Date.now, hangMs = HANG_MS }: PreviewEngineOptions) {
    this.#folder = new URL(`${basePath}/preview/`, location.href).href;
    this.#sheet = new Sheet(title);
    this.#builder = new Builder(this.#folder);
    this.#loadManifest = createManifestLoader(this.#folder);
    this.#now = now;
    this.#hangMs = hangMs;
  }

  attach(container: HTMLElement): void {
    if (this.#sheet.container === container) return;
    this.#candidate?.remove();
    this.#sheet.attach(container);
    this.#store.set({ shownKey: null });
    if (this.#project) this.#schedule();
  }

  update(project: PreviewProject): void {
    const before = this.#project;
    this.#project = project;
    this.#restarts = 0;
    if (before?.key === project.key && before.streaming === project.streaming && this.#store.get().phase !== 'failed') return;
    if (before?.key !== project.key) this.#startedAt = this.#now();
    if (project.streaming) this.#store.set({ key: project.key, phase: 'writing', failure: null });
    else this.#store.set({ key: project.key, phase: 'building', failure: null, tookMs: null });
    this.#schedule();
  }

  getSnapshot(): PreviewSnapshot {
    return this.#store.get();
  }

  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener);
  }

  reload(): void {
    if (!this.#project) return;
    this.#place = null;
    this.#restarts = 0;
    this.#restart();
  }

  clearConsole(): void {
    this.#active?.log.clear();
    this.#publish();
  }

  dispose(): void {
    this.#disposed = true;
    this.#project = null;
    this.#candidate?.remove();
    this.#sheet.clear();
    this.#builder.dispose();
    this.#store.clear();
    this.#wake();
  }

  /** Runs the current project in a new document. */
  #restart(): void {
    this.#fresh = true;
    this.#startedAt = this.#now();
    if (!this.#project?.streaming) this.#store.set({ phase: 'building', failure: null, tookMs: null });
    this.#schedule();
  }

  #schedule(): void {
    this.#dirty = true;
    this.#wake();
    // A version that is being started gives way to the newest one; while the model writes each may finish, else none ever would.
    if (this.#project && !this.#project.streaming) this.#candidate?.remove();
    if (!this.#working) void this.#work();
  }

  async #work(): Promise<void> {
    this.#working = true;
    while (this.#dirty && !this.#disposed && this.#project && this.#sheet.container) {
      this.#dirty = false;
      const project = this.#project;
      try {
        await this.#process(project);
      } catch (error) {
        if (this.#isCurrent(project)) this.#fail(notLoaded(error));
      }
      if (project.streaming) await this.#pause();
    }
    this.#working = false;
  }

  /** Ends early when something final arrives. */
  #pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, STREAM_PAUSE_MS);
      this.#wake = () => {
        if (this.#project?.streaming) return;
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async #process(project: PreviewProject): Promise<void> {
    const manifest = await this.#loadManifest();
    const result = await this.#builder.build(project.files, this.#place?.page ?? null, manifest);
    if (!this.#isCurrent(project) && !project.streaming) return;
    if (result === null) {
      if (!project.streaming) this.#store.set({ phase: 'idle' });
      return;
    }
    if (!result.ok) {
      if (!project.streaming) this.#fail(result.failure);
      return;
    }
    const options = this.#frameOptions(manifest);
    const version = { project, build: result.build };
    if (!project.streaming) this.#store.set({ phase: 'running' });
    if (!(await this.#continueLive(version)) && !(await this.#updateInPlace(version))) await this.#runNew(version, options);
    if (!project.streaming && !this.#disposed) this.#sheet.standBy(options);
  }

  #isCurrent(project: PreviewProject): boolean {
    return !this.#disposed && this.#project === project && !this.#dirty;
  }

  #frameOptions(manifest: Manifest): FrameOptions {
    return {
      source: `${this.#folder}frame?v=${manifest.version}#${manifest.frame}`,
      config: frameConfig(this.#folder, manifest),
      hangMs: this.#hangMs,
      now: this.#now,
      events: {
        changed: (frame) => this.#changed(frame),
        navigate: (frame, page, hash) => this.#navigate(frame, page, hash),
        hang: (frame) => this.#hang(frame),
        left: (frame) => this.#left(frame),
      },
    };
  }

  /** A page that the model writes appears as it is written: its text is appended to the document that is already open. */
  async #continueLive(version: Version): Promise<boolean> {
    const { shown } = this.#sheet;
    if (!shown?.live || this.#fresh || !appends(shown.build, version.build)) return false;
    const text = version.build.html.slice(shown.build.html.length);
    shown.build = version.build;
    shown.project = version.project;
    if (version.project.streaming) {
      shown.frame.write(text, version.build.texts);
      return true;
    }
    const outcome = await shown.frame.finish(text, version.build.texts);
    if (outcome !== 'settled') return false;
    shown.live = false;
    this.#settle(shown);
    return true;
  }

  /** A React project takes an edit where it stands, with its state. */
  async #updateInPlace(version: Version): Promise<boolean> {
    const { shown } = this.#sheet;
    const same = shown?.good && shown.build.react && version.build.react && shown.build.html === version.build.html && shown.build.page === version.build.page;
    if (!shown || !same || this.#fresh || this.#place) return false;
    this.#active = shown.frame;
    const outcome = await shown.frame.update(version.build);
    if (outcome === 'settled') {
      Object.assign(shown, version);
      this.#settle(shown);
      return true;
    }
    if (outcome === 'restored' && !version.project.streaming) this.#fail(this.#failureOf(shown.frame));
    return outcome === 'restored' || outcome === 'hang';
  }

  /** Runs a version in a new frame behind the shown one, and swaps when it stands. */
  async #runNew(version: Version, options: FrameOptions): Promise<void> {
    const { project, build } = version;
    const { shown } = this.#sheet;
    const live = project.streaming && build.react === null && !Object.keys(build.modules).length;
    // A finished page stays until the next one is finished.
    if (live && shown && !shown.live) return;
    const frame = this.#sheet.take(options);
    const samePage = shown?.build.page === build.page && !this.#fresh;
    this.#fresh = false;
    if (live) {
      this.#sheet.swap({ ...version, frame, good: false, live });
      void frame.run(build, { hash: '', scroll: 0, open: true });
      return;
    }
    this.#candidate = frame;
    if (!project.streaming) this.#active = frame;
    const outcome = await frame.run(build, { hash: this.#place?.hash ?? '', scroll: samePage ? (shown?.frame.scroll ?? 0) : 0, open: false });
    this.#candidate = null;
    this.#judge({ ...version, frame, good: false, live }, outcome);
  }

  /** Decides what becomes of a version that has been started. */
  #judge(next: Shown, outcome: FrameOutcome): void {
    const { frame, project } = next;
    const broken = frame.failure !== null && frame.failure.kind !== 'network';
    if (outcome === 'settled' && !(broken && (this.#sheet.shown?.good || project.streaming))) {
      this.#sheet.swap(next);
      return this.#settle(next);
    }
    const failure = outcome === 'hang' ? hung() : this.#failureOf(frame);
    if (outcome !== 'gone' && this.#isCurrent(project) && !project.streaming) this.#fail(failure);
    frame.remove();
    if (outcome === 'hang') this.#reviveShown();
  }

  /** A version stands: ready, or failed with the page on the sheet. */
  #settle(shown: Shown): void {
    const { frame, project } = shown;
    const broken = frame.failure !== null && frame.failure.kind !== 'network';
    shown.good = !broken && !shown.live;
    if (shown.good) this.#lastGood = { project, build: shown.build };
    this.#active = frame;
    this.#store.set({ shownKey: project.key });
    this.#publish();
    if (project.streaming || !this.#isCurrent(project)) return;
    if (frame.failure) this.#fail(this.#failureOf(frame));
    else this.#store.set({ phase: 'ready', failure: null, tookMs: Math.round(this.#now() - this.#startedAt) });
  }

  #failureOf(frame: Frame): PreviewFailure {
    return frame.failure ? fromFrame(frame.failure, frame.blocked) : hung();
  }

  #fail(failure: PreviewFailure): void {
    this.#store.set({ phase: 'failed', failure });
    this.#publish();
  }

  #publish(): void {
    const frame = this.#active;
    this.#store.set({ console: frame?.log.entries ?? [], blocked: frame && frame.blocked.length !== this.#store.get().blocked.length ? [...frame.blocked] : this.#store.get().blocked });
  }

  #changed(frame: Frame): void {
    if (frame !== this.#active) return;
    this.#publish();
    // The page stays as it is; what went wrong after it stood is said.
    if (this.#store.get().phase === 'ready' && frame.failure && frame === this.#sheet.shown?.frame) this.#fail(this.#failureOf(frame));
  }

  #navigate(frame: Frame, page: string, hash: string): void {
    if (frame !== this.#sheet.shown?.frame || !this.#project) return;
    this.#place = { page, hash };
    this.#restart();
  }

  #hang(frame: Frame): void {
    if (frame === this.#candidate) return; // its run ends as a hang
    const wasShown = frame === this.#sheet.shown?.frame;
    this.#sheet.drop(frame);
    if (!wasShown) return;
    this.#fail(hung());
    void this.#showLastGood();
  }

  #left(frame: Frame): void {
    if (frame !== this.#sheet.shown?.frame) return this.#sheet.drop(frame);
    this.#sheet.drop(frame);
    this.#restarts += 1;
    if (this.#restarts <= RESTARTS) return this.#restart();
    this.#fail(wentAway());
  }

  /** Frames of one site may share a process: a loop in one can silence the other. */
  #reviveShown(): void {
    const { shown } = this.#sheet;
    shown?.frame.check(ANSWER_MS, () => {
      if (this.#sheet.shown !== shown) return;
      this.#sheet.drop(shown.frame);
      void this.#showLastGood();
    });
  }

  /** Puts the last good version back on an empty sheet; the state says what it said. */
  async #showLastGood(): Promise<void> {
    const version = this.#lastGood;
    this.#store.set({ shownKey: null });
    if (!version || this.#disposed) return;
    const frame = this.#sheet.take(this.#frameOptions(await this.#loadManifest()));
    const outcome = await frame.run(version.build, { hash: '', scroll: 0, open: false });
    if (outcome !== 'settled' || this.#sheet.shown) return frame.remove();
    this.#sheet.swap({ ...version, frame, good: true, live: false });
    this.#store.set({ shownKey: version.project.key });
  }
}

/** True when `next` is the same page with more text at its end and nothing else changed that it uses. */
function appends(before: PageBuild, next: PageBuild): boolean {
  if (before.page !== next.page || next.react || Object.keys(next.modules).length || !next.html.startsWith(before.html)) return false;
  return Object.entries(next.texts).every(([path, text]) => path === next.page || before.texts[path] === text || (before.texts[path] === undefined && !before.html.includes(path.split('/').pop() ?? path)));
}
