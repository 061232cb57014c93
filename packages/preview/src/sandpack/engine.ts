import type { SandboxSetup } from '@codesandbox/sandpack-client';
import { ConsoleLog } from '../engine/console-log.ts';
import { hung } from '../engine/failures.ts';
import { createSnapshotStore } from '../engine/store.ts';
import { createWatchdog, type Watchdog } from '../engine/watchdog.ts';
import type { PreviewEngine, PreviewFailure, PreviewProject, PreviewSnapshot } from '../types.ts';
import { type Bundler, type Client, openClient } from './client.ts';
import { consoleLines } from './console-lines.ts';
import { sameHost, stuck, unanswered, unsupported } from './failures.ts';
import { type BundlerMessage, readBundlerMessage } from './messages.ts';
import { failureOf, unsaid } from './problem.ts';
import { setupOf } from './setup.ts';

export interface SandpackEngineOptions {
  bundler: Bundler;
  /** Exact versions by package. */
  packages: Readonly<Record<string, string>>;
  /** Title of the frame. */
  title?: string;
  /** Clock, milliseconds. */
  now?: () => number;
  limits?: Partial<Limits>;
}

/** Silence that is taken for a failure, milliseconds. */
interface Limits {
  /** Until the bundler's first word. */
  answer: number;
  /** While it fetches packages and compiles. */
  work: number;
  /** Of the project's own code, while it starts and later. */
  hang: number;
}

const LIMITS: Limits = { answer: 15_000, work: 60_000, hang: 8000 };
/**
 * After the bundler is done, milliseconds. It says why something does not build after that, a framework draws (and fails) after that, and
 * where a change cannot be put in place it loads its frame anew.
 */
const SETTLE_MS = 250;

/** A version in the bundler's hands. */
interface Run {
  project: PreviewProject;
  failure: PreviewFailure | null;
  /** When the bundler was done with it. */
  doneAt: number | null;
  /** Which end is being waited out. */
  settlingSince: number | null;
  /** The bundler could not build it. */
  broken: boolean;
  limit: keyof Limits;
}

/** Sandpack's own bundler, hosted elsewhere, behind the interface of the default engine. It shows whole versions only. */
export function createSandpackEngine(options: SandpackEngineOptions): PreviewEngine {
  return new SandpackEngine(options);
}

class SandpackEngine implements PreviewEngine {
  readonly #store = createSnapshotStore();
  readonly #options: SandpackEngineOptions;
  readonly #limits: Limits;
  readonly #now: () => number;
  #container: HTMLElement | null = null;
  #client: Client | null = null;
  #log = new ConsoleLog();
  #project: PreviewProject | null = null;
  #run: Run | null = null;
  #startedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Looks after a version that the bundler is done with. */
  #watchdog: Watchdog | null = null;
  #asked = 0;

  constructor(options: SandpackEngineOptions) {
    this.#options = options;
    this.#limits = { ...LIMITS, ...options.limits };
    this.#now = options.now ?? Date.now;
  }

  attach(container: HTMLElement): void {
    if (this.#container === container) return;
    this.#container = container;
    this.#restart();
  }

  update(project: PreviewProject): void {
    const before = this.#project;
    const { phase } = this.#store.get();
    if (before?.key === project.key && before.streaming === project.streaming && phase !== 'failed') return;
    this.#project = project;
    this.#startedAt = this.#now();
    this.#store.set({
      key: project.key,
      phase: project.streaming ? 'writing' : 'building',
      failure: null,
      tookMs: null,
    });
    this.#handIn();
  }

  getSnapshot(): PreviewSnapshot {
    return this.#store.get();
  }

  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener);
  }

  reload(): void {
    this.#restart();
  }

  clearConsole(): void {
    this.#log.clear();
    this.#publish();
  }

  dispose(): void {
    this.#project = null;
    this.#close();
    this.#store.clear();
  }

  /** Runs the current project in a new frame. */
  #restart(): void {
    this.#close();
    if (!this.#project) return;
    this.#startedAt = this.#now();
    if (!this.#project.streaming) this.#store.set({ phase: 'building', failure: null, tookMs: null });
    this.#handIn();
  }

  #close(): void {
    this.#rest();
    this.#client?.remove();
    this.#client = null;
    this.#run = null;
    this.#store.set({ shownKey: null });
  }

  /** The bundler does not say which version it speaks of, so it has one at a time: a newer one waits until it is done. */
  #handIn(): void {
    const project = this.#project;
    if (!project || project.streaming || !this.#container) return;
    if (this.#run?.doneAt === null) return;
    const { bundler, packages, title = 'Preview' } = this.#options;
    if (new URL(bundler.url).hostname === location.hostname) return this.#fail(sameHost(bundler.url));
    const made = setupOf(project.files, packages);
    if (made === null) return this.#store.set({ phase: 'idle' });
    if (!made.ok) {
      // What stood there is of another version, and nothing of this one will take its place.
      this.#close();
      return this.#fail(unsupported(made.unsupported));
    }
    this.#run = {
      project,
      failure: null,
      doneAt: null,
      settlingSince: null,
      broken: false,
      limit: this.#client ? 'work' : 'answer',
    };
    this.#log = new ConsoleLog();
    this.#publish();
    this.#start(made.setup, this.#container, title);
    this.#wait(this.#run);
  }

  #start(setup: SandboxSetup, container: HTMLElement, title: string): void {
    if (this.#client) return this.#client.update(setup);
    const { bundler } = this.#options;
    this.#client = openClient(container, bundler, title, setup, (data) => {
      const message = readBundlerMessage(data);
      if (message && this.#run) this.#hear(message, this.#run);
    });
  }

  #hear(message: BundlerMessage, run: Run): void {
    switch (message.type) {
      case 'start':
        this.#begin(run, message.firstLoad);
        break;
      case 'status':
        if (message.status === 'evaluating') this.#evaluate(run);
        break;
      case 'console':
        this.#log.add(consoleLines(message.log), this.#now());
        this.#publish();
        break;
      case 'action':
        run.failure ??= failureOf(message, run.limit === 'hang');
        break;
      case 'done':
        run.doneAt = this.#now();
        run.broken = message.compilatonError;
        break;
      case 'transpiler-context':
        this.#watchdog?.alive(this.#asked);
        if (run.doneAt !== null) this.#end(run);
        return;
    }
    this.#wait(run);
  }

  /** Also where the frame was loaded anew, by the bundler or by the page. */
  #begin(run: Run, emptied: boolean): void {
    Object.assign(run, {
      failure: null,
      doneAt: null,
      settlingSince: null,
      broken: false,
      limit: 'work',
    } satisfies Partial<Run>);
    this.#log = new ConsoleLog();
    this.#publish();
    if (emptied) this.#store.set({ shownKey: null });
    if (this.#isCurrent(run)) this.#store.set({ phase: 'building', failure: null, tookMs: null });
  }

  #evaluate(run: Run): void {
    run.limit = 'hang';
    if (this.#isCurrent(run)) this.#store.set({ phase: 'running' });
  }

  /** Silence means something else at every stage. What a page says once the bundler is done defers nothing. */
  #wait(run: Run): void {
    if (run.doneAt === null) {
      this.#rest();
      this.#timer = setTimeout(() => this.#giveUp(run), this.#limits[run.limit]);
    } else if (run.failure) this.#end(run);
    else if (run.doneAt !== run.settlingSince) {
      run.settlingSince = run.doneAt;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#watch(run), SETTLE_MS);
    }
  }

  /** A version stands once its frame answers: what a framework draws may loop. It is asked again for as long as it stands. */
  #watch(run: Run): void {
    this.#watchdog = createWatchdog({
      ping: (n) => {
        this.#asked = n;
        this.#client?.ping();
      },
      onHang: () => this.#giveUp(run),
      limitMs: this.#limits.hang,
      now: this.#now,
    });
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#watchdog?.stop();
    this.#watchdog = null;
  }

  /** The bundler is done with a version, for good or bad, and free for the next one. */
  #end(run: Run): void {
    const failure = run.failure ?? (run.broken ? unsaid : null);
    // What does not build leaves the page as it was; code that fails while it runs has replaced it.
    if (!run.broken || run.limit === 'hang') this.#store.set({ shownKey: run.project.key });
    if (!this.#isCurrent(run)) this.#handIn();
    else if (failure) this.#fail(failure);
    else if (this.#store.get().phase !== 'ready')
      this.#store.set({
        phase: 'ready',
        tookMs: Math.round((run.doneAt ?? this.#now()) - this.#startedAt),
      });
  }

  #giveUp(run: Run): void {
    const { url } = this.#options.bundler;
    const failure = { answer: unanswered(url), work: stuck(url), hang: hung() }[run.limit];
    const current = this.#isCurrent(run);
    this.#close();
    if (current) this.#fail(failure);
    else this.#handIn();
  }

  #fail(failure: PreviewFailure): void {
    this.#store.set({ phase: 'failed', failure });
  }

  #isCurrent(run: Run): boolean {
    return this.#project === run.project;
  }

  #publish(): void {
    this.#store.set({ console: this.#log.entries });
  }
}
