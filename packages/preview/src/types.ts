import type { ProjectFiles } from '@studio/artifacts';
import type { Measurement } from './shared/measurement.ts';
import type { ConsoleDetail, ConsoleLevel, FailureKind } from './shared/messages.ts';
import type { OutsideNote } from './shared/outside.ts';

/**
 * What the preview is doing. `writing`: the model still writes (half-written code raises no alarm); `building`: compiling;
 * `running`: a frame has started it; `ready`: it stands on the sheet; `failed`: see `failure`.
 */
export type PreviewPhase = 'idle' | 'writing' | 'building' | 'running' | 'ready' | 'failed';

/** Why a version does not run. Lines and columns count from 1; `hint` is a next step in plain words. */
export interface PreviewFailure {
  kind: FailureKind;
  message: string;
  file: string | null;
  line: number | null;
  column: number | null;
  hint: string | null;
}

/** Packages of the list that a project needs and that the server is still preparing. */
export interface Preparing {
  packages: readonly string[];
  /** Packages of the whole list that are ready, of how many. */
  done: number;
  total: number;
}

/** A line of the console; `count` = how many times it came in a row, `at` = epoch milliseconds of the first. */
export interface ConsoleEntry {
  id: number;
  level: ConsoleLevel;
  text: string;
  at: number;
  count: number;
  /** Values, place and group; an engine that knows only text leaves it out. */
  detail?: ConsoleDetail;
}

/** Everything the interface shows of the preview. A new object for every change. */
export interface PreviewSnapshot {
  phase: PreviewPhase;
  /** Key of the project on the sheet: the last good one, the one being written, or a failed one where there was none before. */
  shownKey: string | null;
  /** Key of the newest project handed in. */
  key: string | null;
  failure: PreviewFailure | null;
  /** What the project waits for while it is being built; it runs by itself afterwards. */
  preparing: Preparing | null;
  /** Milliseconds from `update` to ready, or to the failure; null for what failed after it was ready. */
  tookMs: number | null;
  /** Outside addresses that were refused. */
  blocked: string[];
  /** What was wanted from other hosts: the refused addresses, and fonts that a near one stands in for. */
  outside: readonly OutsideNote[];
  console: readonly ConsoleEntry[];
}

/** A project to show. `key` changes when its files change. */
export interface PreviewProject {
  key: string;
  files: ProjectFiles;
  /** True while the model writes. */
  streaming: boolean;
}

/** Runs projects in frames of opaque origin. The last update always wins. */
export interface PreviewEngine {
  /** Puts the frames into `container`; moving to another one starts the project anew. */
  attach(container: HTMLElement): void;
  update(project: PreviewProject): void;
  getSnapshot(): PreviewSnapshot;
  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void;
  /** Runs the current project again, from its main page, without kept state. */
  reload(): void;
  clearConsole(): void;
  /**
   * Measures the version on the sheet in a second frame that nobody sees: errors, accessibility, overflow at several widths, and its
   * picture. Null when it is not ready, when another version is asked for meanwhile, and where it does not answer in time. Absent
   * where an engine cannot look into its frames.
   */
  measure?(signal: AbortSignal): Promise<Measurement | null>;
  dispose(): void;
}
