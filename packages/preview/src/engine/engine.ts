import type { BuildResult } from '../shared/build.ts';
import type { Manifest } from '../shared/manifest.ts';
import type { Measurement } from '../shared/measurement.ts';
import type { PreviewEngine, PreviewFailure, PreviewProject, PreviewSnapshot } from '../types.ts';
import { Builder } from './builder.ts';
import { expectedFiles } from './expected.ts';
import { hung, notLoaded, wentAway } from './failures.ts';
import type { Frame, FrameOptions } from './frame.ts';
import { Preparation, unprepared } from './preparing.ts';
import { createManifests, frameConfig, type Manifests } from './runtime.ts';
import { failureOf, Stage } from './stage.ts';
import { createSnapshotStore } from './store.ts';
import { createWorkLoop } from './work-loop.ts';

/** Options of the default engine. */
export interface PreviewEngineOptions {
  /** Path the app is served under, '' at the root. */
  basePath?: string;
  /** Title of the visible frame. */
  title?: string;
  /** Clock, milliseconds. */
  now?: () => number;
  /** Silence after which a frame counts as hanging, milliseconds. */
  hangMs?: number;
}

const HANG_MS = 8000;
/** While the model writes, at most one new picture in this time. */
const STREAM_PAUSE_MS = 200;
/** A page that keeps replacing itself is started anew this often, then left alone. */
const RESTARTS = 3;

/** The default engine: compiles in a worker, runs in frames of opaque origin, keeps the last good picture. */
export function createPreviewEngine(options: PreviewEngineOptions = {}): PreviewEngine {
  return new Engine(options);
}

class Engine implements PreviewEngine {
  readonly #store = createSnapshotStore();
  readonly #loop = createWorkLoop(() => this.#work());
  readonly #stage: Stage;
  readonly #builder: Builder;
  readonly #manifests: Manifests;
  readonly #preparation = new Preparation();
  readonly #folder: string;
  readonly #now: () => number;
  readonly #hangMs: number;
  #project: PreviewProject | null = null;
  /** Page and fragment the person followed links to; null = the main page. */
  #place: { page: string; hash: string } | null = null;
  #fresh = false;
  /** Of the manifest that the frame on the sheet was given. */
  #version = '';
  #startedAt = 0;
  #restarts = 0;
  /** Ends what is being measured. */
  #measuring = new AbortController();

  constructor({ basePath = '', title = 'Preview', now = Date.now, hangMs = HANG_MS }: PreviewEngineOptions) {
    this.#folder = new URL(`${basePath}/preview/`, location.href).href;
    this.#builder = new Builder(this.#folder);
    this.#manifests = createManifests(this.#folder);
    this.#now = now;
    this.#hangMs = hangMs;
    this.#stage = new Stage(title, {
      shown: (shownKey) => this.#store.set({ shownKey }),
      ready: ({ project }) => {
        if (this.#isCurrent(project) && !project.streaming)
          this.#store.set({ phase: 'ready', failure: null, tookMs: this.#took() });
      },
      failed: ({ project }, failure) => this.#fail(project, failure),
      output: () => this.#publish(),
    });
  }

  attach(container: HTMLElement): void {
    if (this.#stage.sheet.container === container) return;
    this.#stage.moveTo(container);
    if (this.#project) this.#restart();
  }

  update(project: PreviewProject): void {
    const before = this.#project;
    if (
      before?.key === project.key &&
      before.streaming === project.streaming &&
      this.#store.get().phase !== 'failed'
    )
      return;
    this.#project = project;
    this.#restarts = 0;
    if (before?.key !== project.key || !project.streaming) this.#startedAt = this.#now();
    this.#preparation.stop();
    // The text of a page that is being written goes into the page that is open.
    const grows = project.streaming && this.#stage.sheet.shown?.live === true;
    this.#store.set({
      ...(grows ? { shownKey: project.key } : {}),
      key: project.key,
      phase: project.streaming ? 'writing' : 'building',
      failure: null,
      preparing: null,
      tookMs: null,
    });
    this.#schedule();
  }

  getSnapshot(): PreviewSnapshot {
    return this.#store.get();
  }

  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener);
  }

  reload(): void {
    this.#place = null;
    this.#restarts = 0;
    this.#restart();
  }

  clearConsole(): void {
    this.#stage.active?.log.clear();
    this.#publish();
  }

  async measure(signal: AbortSignal): Promise<Measurement | null> {
    const { shown } = this.#stage.sheet;
    const { phase, key } = this.#store.get();
    if (phase !== 'ready' || shown?.project.key !== key) return null;
    this.#measuring.abort();
    this.#measuring = new AbortController();
    const ends = AbortSignal.any([signal, this.#measuring.signal]);
    // Loaded when it is first needed: what reads a measuring frame's answers is larger than the whole engine.
    const [{ examine }, manifest] = await Promise.all([import('./examination.ts'), this.#manifests.get()]);
    return examine(shown.build, this.#frameOptions(manifest), ends);
  }

  dispose(): void {
    this.#measuring.abort();
    this.#project = null;
    this.#preparation.stop();
    this.#loop.stop();
    this.#store.clear();
    this.#stage.empty();
    this.#stage.sheet.clear();
    this.#builder.dispose();
  }

  /** Runs the current project in a new document. */
  #restart(): void {
    if (!this.#project) return;
    this.#fresh = true;
    this.#startedAt = this.#now();
    if (!this.#project.streaming) this.#store.set({ phase: 'building', failure: null, tookMs: null });
    this.#schedule();
  }

  #schedule(): void {
    this.#measuring.abort();
    const final = this.#project?.streaming === false;
    // A version that is being started gives way to the newest one; while the model writes each may finish, else none ever would.
    if (final) this.#stage.giveWay();
    this.#loop.schedule(final);
  }

  async #work(): Promise<number> {
    const project = this.#project;
    if (!project || !this.#stage.sheet.container) return 0;
    try {
      await this.#process(project);
    } catch (error) {
      this.#fail(project, notLoaded(error));
    }
    return project.streaming ? STREAM_PAUSE_MS : 0;
  }

  async #process(project: PreviewProject): Promise<void> {
    const manifest = await this.#manifests.get();
    this.#expect(project, manifest);
    const result = await this.#build(project, manifest);
    if (!project.streaming && !this.#isCurrent(project)) return;
    if (result === null) {
      if (project.streaming) return;
      this.#stage.empty();
      return this.#store.set({ phase: 'idle' });
    }
    if (!result.ok) {
      const { shown } = this.#stage.sheet;
      // A page that was shown as it was written is no older version.
      if (shown?.live && !project.streaming) this.#store.set({ shownKey: project.key });
      return this.#fail(project, result.failure);
    }
    const missing = unprepared(result.build, manifest);
    if (missing.length > 0) return this.#prepare(project, missing);
    if (!project.streaming) this.#store.set({ phase: 'running' });
    // A frame knows the packages that were ready when it was made.
    const fresh = this.#fresh || this.#version !== manifest.version;
    const place = { hash: this.#place?.hash ?? '', fresh };
    this.#fresh = false;
    this.#version = manifest.version;
    const options = this.#frameOptions(manifest);
    await this.#stage.bring({ project, build: result.build }, place, options);
    if (this.#isCurrent(project)) this.#stage.standBy(options);
  }

  /** Where nothing is on the sheet yet, the first frame and what will run in it load while the project is being compiled. */
  #expect(project: PreviewProject, manifest: Manifest): void {
    if (this.#stage.sheet.shown) return;
    const files = expectedFiles(project.files, manifest);
    if (files) this.#stage.standBy(this.#frameOptions(manifest))?.expect(files);
  }

  /** Runs the project once the packages are there that it imports; a page that is being written is built again anyway. */
  #prepare(project: PreviewProject, missing: readonly string[]): void {
    if (project.streaming) return;
    this.#preparation.wait(missing, {
      look: () => this.#manifests.refresh(),
      progress: (preparing) => this.#store.set({ preparing }),
      ready: () => {
        this.#store.set({ preparing: null });
        this.#schedule();
      },
      failed: (failure) => this.#fail(project, failure),
    });
  }

  /** Builds the page the person is on; where that is gone, the main one. */
  async #build(project: PreviewProject, manifest: Manifest): Promise<BuildResult | null> {
    if (this.#place && !Object.hasOwn(project.files, this.#place.page)) this.#place = null;
    return this.#builder.build(project.files, this.#place?.page ?? null, manifest);
  }

  #isCurrent(project: PreviewProject): boolean {
    return this.#project === project && !this.#loop.dirty;
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
        drawn: (frame) => this.#stage.reveal(frame),
        hang: (frame) => this.#hang(frame, manifest),
        left: (frame) => this.#left(frame),
      },
    };
  }

  /** Half-written code raises no alarm, and what is no longer asked for says nothing. */
  #fail(project: PreviewProject, failure: PreviewFailure): void {
    if (project.streaming || !this.#isCurrent(project)) return;
    // What goes wrong later says nothing of how long it took to stand.
    const tookMs = this.#store.get().phase === 'ready' ? null : this.#took();
    this.#store.set({ phase: 'failed', failure, preparing: null, tookMs });
    this.#publish();
  }

  #took(): number {
    return Math.round(this.#now() - this.#startedAt);
  }

  #publish(): void {
    const { active } = this.#stage;
    const known = this.#store.get();
    const outside = active?.outside ?? [];
    const same = outside.map(({ what }) => what).join() === known.outside.map(({ what }) => what).join();
    this.#store.set({
      console: active?.log.entries ?? [],
      blocked: same ? known.blocked : (active?.blocked ?? []),
      outside: same ? known.outside : [...outside],
    });
  }

  #changed(frame: Frame): void {
    if (frame !== this.#stage.active) return;
    this.#publish();
    const { shown } = this.#stage.sheet;
    // The page stays as it is; what went wrong after it stood is said.
    if (this.#store.get().phase === 'ready' && frame.failure && frame === shown?.frame)
      this.#fail(shown.project, failureOf(frame));
  }

  #navigate(frame: Frame, page: string, hash: string): void {
    if (frame !== this.#stage.sheet.shown?.frame) return;
    this.#place = { page, hash };
    this.#restart();
  }

  /** A frame that was not being started (its run would end as a hang) went silent. */
  #hang(frame: Frame, manifest: Manifest): void {
    const { shown } = this.#stage.sheet;
    this.#measuring.abort();
    this.#stage.sheet.drop(frame);
    if (frame !== shown?.frame) return;
    this.#store.set({ shownKey: null });
    this.#fail(shown.project, hung());
    this.#stage.hung(shown.project, this.#frameOptions(manifest));
  }

  #left(frame: Frame): void {
    const { shown } = this.#stage.sheet;
    this.#stage.sheet.drop(frame);
    if (frame !== shown?.frame) return;
    this.#restarts += 1;
    if (this.#restarts <= RESTARTS) return this.#restart();
    this.#store.set({ shownKey: null });
    this.#fail(shown.project, wentAway());
  }
}
