import { fromFrame, hung, lost, wentAway } from './failures.ts';
import type { Frame, FrameOptions, FrameOutcome } from './frame.ts';
import { continues, runsInPlace, Sheet, type Shown, type Version } from './sheet.ts';
import type { PreviewFailure, PreviewProject } from '../types.ts';

/** What the stage tells the engine. */
export interface StageEvents {
  /** Another version is on the sheet, or none. */
  shown(key: string | null): void;
  ready(version: Version): void;
  failed(version: Version, failure: PreviewFailure): void;
  /** The console or the refused addresses of the frame in question changed. */
  output(): void;
}

/** Where a version starts: fragment of its address, and whether kept state must go. */
export interface StartPlace {
  hash: string;
  fresh: boolean;
}

/** Time that a page which is seen already has to stand when something newer waits, milliseconds. */
const STANDS_MS = 500;
/** Time in which the version on the sheet must answer after another one hung, milliseconds. */
const ANSWER_MS = 2000;
/** Time that the browser takes to end a stuck process once its last frame is gone, milliseconds; a frame made earlier joins it. */
const PROCESS_END_MS = 1200;
const ATTEMPTS = 3;

/** Brings versions onto the sheet: by appending to a page that is being written, in place, or in a new frame behind the shown one. */
export class Stage {
  readonly sheet: Sheet;
  /** Frame whose output is shown. */
  active: Frame | null = null;
  readonly #events: StageEvents;
  /** What is being started behind the sheet. */
  #candidate: { frame: Frame; project: PreviewProject } | null = null;
  /** A candidate that is seen already. */
  #revealed: Frame | null = null;
  #lastGood: Version | null = null;

  constructor(title: string, events: StageEvents) {
    this.sheet = new Sheet(title);
    this.#events = events;
  }

  /** A version that is being started gives way; one that is seen already has a moment to stand, and takes what is newer in its place. */
  giveWay(): void {
    const next = this.#candidate;
    if (this.#revealed !== next?.frame) return this.end();
    setTimeout(() => {
      if (this.#candidate === next) this.end();
    }, STANDS_MS);
  }

  /** A version that is being started goes at once. */
  end(): void {
    this.#candidate?.frame.remove();
  }

  /**
   * Where the sheet would be empty meanwhile, a page is seen as soon as something is on it: as in a browser, before its first effects
   * have run. Whether it stands is said afterwards.
   */
  reveal(frame: Frame): void {
    const next = this.#candidate;
    if (next?.frame !== frame || next.project.streaming || this.sheet.shown || frame.failure) return;
    this.#revealed = frame;
    this.sheet.reveal(frame);
    this.#events.shown(next.project.key);
  }

  async bring(version: Version, place: StartPlace, options: FrameOptions): Promise<void> {
    if (!place.fresh && ((await this.#append(version)) || (await this.#update(version, options)))) return;
    await this.#runNew(version, place, options);
  }

  /** A page that the model writes appears as it is written: its text is appended to the document that is already open. */
  async #append(version: Version): Promise<boolean> {
    const { shown } = this.sheet;
    if (!shown?.live || !continues(shown.build, version.build)) return false;
    const text = version.build.html.slice(shown.build.html.length);
    Object.assign(shown, version);
    if (version.project.streaming) {
      shown.frame.write(text, version.build.texts);
      return true;
    }
    if ((await shown.frame.finish(text, version.build.texts)) !== 'settled') return false;
    shown.live = false;
    this.#settle(shown);
    return true;
  }

  /** A React project takes an edit where it stands, with its state. */
  async #update(version: Version, options: FrameOptions): Promise<boolean> {
    const { shown } = this.sheet;
    if (!shown?.good || !runsInPlace(shown.build, version.build)) return false;
    this.active = shown.frame;
    const outcome = await shown.frame.update(version.build);
    if (outcome === 'settled') {
      this.#settle(Object.assign(shown, version));
      return true;
    }
    if (outcome === 'hang') {
      this.sheet.drop(shown.frame);
      this.#events.failed(version, hung());
      await this.showLastGood(options);
    } else if (outcome === 'restored') this.#events.failed(version, failureOf(shown.frame));
    return outcome === 'restored' || outcome === 'hang';
  }

  /** Runs a version in a new frame behind the shown one, and swaps when it stands. */
  async #runNew(version: Version, { hash, fresh }: StartPlace, options: FrameOptions): Promise<void> {
    const { project, build } = version;
    const { shown } = this.sheet;
    const live = project.streaming && build.react === null && !Object.keys(build.modules).length;
    // A finished page stays until the next one is finished.
    if (live && shown && !shown.live) return;
    const frame = this.sheet.take(options, build.react !== null);
    if (live) {
      this.sheet.swap({ ...version, frame, good: false, live });
      void frame.run(build, { hash: '', scroll: 0, open: true }).then((outcome) => {
        if (outcome === 'hang' || outcome === 'lost') this.sheet.drop(frame);
      });
      return;
    }
    this.#candidate = { frame, project };
    if (!project.streaming) this.active = frame;
    const scroll = shown?.build.page === build.page && !fresh ? (shown?.frame.scroll ?? 0) : 0;
    const outcome = await frame.run(build, { hash, scroll, open: false });
    this.#candidate = null;
    this.#judge({ ...version, frame, good: false, live }, outcome, options);
  }

  /** Decides what becomes of a version that has been started. */
  #judge(next: Shown, outcome: FrameOutcome, options: FrameOptions): void {
    const { frame, project } = next;
    if (outcome === 'settled' && !(isBroken(frame) && (this.sheet.shown?.good || project.streaming))) {
      this.sheet.swap(next);
      return this.#settle(next);
    }
    if (this.#revealed === frame) this.#events.shown(this.sheet.shown?.project.key ?? null);
    if (outcome !== 'gone') this.#events.failed(next, failureAfter(outcome, frame));
    if (outcome !== 'hang') return frame.remove();
    this.sheet.drop(frame);
    this.#reviveShown(options);
  }

  /** A version stands: ready, or failed with the page on the sheet. */
  #settle(shown: Shown): void {
    const { frame } = shown;
    shown.good = !isBroken(frame) && !shown.live;
    if (shown.good) this.#lastGood = { project: shown.project, build: shown.build };
    if (!shown.project.streaming) this.active = frame;
    this.#events.shown(shown.project.key);
    this.#events.output();
    if (frame.failure) this.#events.failed(shown, failureOf(frame));
    else this.#events.ready(shown);
  }

  /** Frames of one site may share a process: a loop in one can silence the others. */
  #reviveShown(options: FrameOptions): void {
    const { shown } = this.sheet;
    shown?.frame.check(ANSWER_MS, () => {
      if (this.sheet.shown !== shown) return;
      this.sheet.drop(shown.frame);
      void this.showLastGood(options);
    });
  }

  /** Puts the last good version back on an empty sheet; the state goes on saying what it said. */
  async showLastGood(options: FrameOptions): Promise<void> {
    const version = this.#lastGood;
    this.#events.shown(null);
    if (!version || !this.sheet.container) return;
    for (let attempt = 0; attempt < ATTEMPTS && !this.sheet.shown && this.sheet.container; attempt++) {
      await new Promise((resolve) => setTimeout(resolve, PROCESS_END_MS));
      const frame = this.sheet.take(options, version.build.react !== null);
      const outcome = await frame.run(version.build, { hash: '', scroll: 0, open: false });
      if (outcome !== 'settled' || this.sheet.shown) this.sheet.drop(frame);
      else {
        this.sheet.swap({ ...version, frame, good: true, live: false });
        this.#events.shown(version.project.key);
      }
    }
  }
}

/** A page that asked the closed network for something still stands. */
const isBroken = (frame: Frame): boolean => frame.failure !== null && frame.failure.kind !== 'network';

function failureAfter(outcome: FrameOutcome, frame: Frame): PreviewFailure {
  if (outcome === 'hang') return hung();
  if (outcome === 'lost') return lost();
  return outcome === 'left' ? wentAway() : failureOf(frame);
}

/** Why the frame's run failed, in the words shown. */
export const failureOf = (frame: Frame): PreviewFailure =>
  frame.failure ? fromFrame(frame.failure, frame.blocked) : hung();
