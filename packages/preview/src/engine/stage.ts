import { fromFrame, hung, lost, wentAway } from './failures.ts';
import type { Frame, FrameOptions, FrameOutcome } from './frame.ts';
import { GoodVersions } from './good-versions.ts';
import { dropSilent, recover } from './recovery.ts';
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
  readonly #good = new GoodVersions();
  /** Counts what was asked for: what waited meanwhile is no longer wanted. */
  #turn = 0;
  #bringing = 0;
  /** Something was ended before it stood: its process may be stuck, and a frame that stands by is in it. */
  #doubt = false;
  /** Goes on until frames can be trusted again. */
  #recovery: Promise<void> | null = null;
  /** A good version on its way back to the empty sheet. */
  #revival: Frame | null = null;
  /** What is being written loops: no more of it is shown until it is whole. */
  #liveLoops = false;

  constructor(title: string, events: StageEvents) {
    this.sheet = new Sheet(title);
    this.#events = events;
  }

  /** A version that is being started gives way; one that is seen already has a moment to stand, and takes what is newer in its place. */
  giveWay(): void {
    const next = this.#candidate;
    if (this.#revealed === null || this.#revealed !== next?.frame) return this.end();
    setTimeout(() => {
      if (this.#candidate === next) this.end();
    }, STANDS_MS);
  }

  /** A version that is being started goes at once. */
  end(): void {
    this.#turn += 1;
    if (this.#candidate) this.#doubt = true;
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

  /** Puts the sheet into another place; what ran in it is gone, and may have been stuck. */
  moveTo(container: HTMLElement): void {
    this.end();
    this.#endRevival();
    this.#doubt ||= this.sheet.shown !== null;
    this.sheet.attach(container);
    this.#events.shown(null);
  }

  /** Nothing is to be seen, and nothing comes back. */
  empty(): void {
    this.end();
    this.#endRevival();
    this.#doubt ||= this.sheet.shown !== null;
    this.#good.clear();
    this.sheet.empty();
    this.active = null;
    this.#events.shown(null);
    this.#events.output();
  }

  async bring(version: Version, place: StartPlace, options: FrameOptions): Promise<void> {
    const turn = this.#turn;
    this.#endRevival();
    this.#bringing += 1;
    try {
      await this.#makeSure(options);
      if (turn === this.#turn) await this.#bring(version, place, options);
    } finally {
      this.#bringing -= 1;
    }
    if (turn === this.#turn) void this.#restore(options);
  }

  /** Puts an empty frame ready for the next version; while something is stuck it would join that. */
  standBy(options: FrameOptions): Frame | null {
    return this.#recovery === null ? this.sheet.standBy(options) : null;
  }

  /** The page on the sheet stopped answering, some time after it stood. Where another one had begun, that one is the likelier cause: its own silence tells. */
  hung(project: PreviewProject, options: FrameOptions): void {
    if (this.#candidate?.frame.isThere) return;
    this.#good.strike(project);
    this.#recover(options, true);
  }

  async #bring(version: Version, place: StartPlace, options: FrameOptions): Promise<void> {
    if (!version.project.streaming) this.#liveLoops = false;
    const turn = this.#turn;
    if (!place.fresh && ((await this.#append(version, options)) || (await this.#update(version, options))))
      return;
    if (turn === this.#turn) await this.#runNew(version, place, options);
  }

  /** A version must not be blamed for a loop of the one before it: what it is given to has answered. */
  async #makeSure(options: FrameOptions): Promise<void> {
    const project = this.sheet.shown?.project;
    if (!this.#recovery && project && (await dropSilent(this.sheet))) {
      this.#events.shown(null);
      this.hung(project, options);
    } else if (!this.#recovery && this.#doubt) this.#recover(options, false);
    await this.#recovery;
  }

  #recover(options: FrameOptions, stuck: boolean): void {
    this.#candidate?.frame.remove();
    const before = this.sheet.shown;
    const recovery = recover(this.sheet, options, stuck).then(() => {
      if (this.#recovery !== recovery) return;
      this.#recovery = null;
      this.#doubt = false;
      if (before && !this.sheet.shown) this.#events.shown(null);
      void this.#restore(options);
    });
    this.#recovery = recovery;
  }

  /** A page that the model writes appears as it is written: its text is appended to the document that is already open. */
  async #append(version: Version, options: FrameOptions): Promise<boolean> {
    const { shown } = this.sheet;
    if (!shown?.live || !continues(shown.build, version.build)) return false;
    const text = version.build.html.slice(shown.build.html.length);
    Object.assign(shown, version);
    if (version.project.streaming) {
      shown.frame.write(text, version.build.texts);
      this.#events.shown(version.project.key);
      return true;
    }
    const outcome = await shown.frame.finish(text, version.build.texts);
    if (outcome === 'hang') this.#hungNow(shown, shown.frame, options);
    if (outcome !== 'settled') return outcome === 'hang';
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
    if (outcome === 'hang') this.#hungNow(version, shown.frame, options);
    else if (outcome === 'stuck') await this.#endStuck(shown.frame, shown.project, options);
    else if (outcome === 'restored') this.#events.failed(version, failureOf(shown.frame));
    return outcome === 'restored' || outcome === 'hang';
  }

  /** Runs a version in a new frame behind the shown one, and swaps when it stands. */
  async #runNew(version: Version, place: StartPlace, options: FrameOptions, again = false): Promise<void> {
    const { project, build } = version;
    const { hash, fresh } = place;
    const { shown } = this.sheet;
    const live = project.streaming && build.react === null && !Object.keys(build.modules).length;
    // A finished page stays until the next one is finished.
    if (live && ((shown && !shown.live) || this.#liveLoops)) return;
    const frame = this.sheet.take(options, build.react !== null);
    if (live) {
      this.sheet.swap({ ...version, frame, good: false, live });
      this.#events.shown(project.key);
      void frame.run(build, { hash: '', scroll: 0, open: true }).then((outcome) => {
        if (outcome !== 'hang' && outcome !== 'stuck' && outcome !== 'lost') return;
        this.#liveLoops = outcome === 'hang';
        this.sheet.drop(frame);
        this.#events.shown(null);
        this.#recover(options, true);
      });
      return;
    }
    this.#candidate = { frame, project };
    if (!project.streaming) this.active = frame;
    const scroll = shown?.build.page === build.page && !fresh ? (shown?.frame.scroll ?? 0) : 0;
    const turn = this.#turn;
    const outcome = await frame.run(build, { hash, scroll, open: false });
    this.#candidate = null;
    // It had joined a stuck process before it began.
    if (outcome === 'stuck' && !again) await this.#endStuck(frame, shown?.project ?? null, options);
    if ((outcome === 'stuck' && !again) || (outcome === 'gone' && this.#recovery && turn === this.#turn)) {
      await this.#recovery;
      return turn === this.#turn ? this.#runNew(version, place, options, true) : undefined;
    }
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
    if (outcome !== 'gone') this.#good.forget(project);
    if (outcome === 'hang' || outcome === 'stuck') return this.#hungNow(next, frame, options);
    if (outcome !== 'gone') this.#events.failed(next, failureAfter(outcome, frame));
    if (outcome === 'lost') this.#doubt = true;
    frame.remove();
  }

  /** A frame was silent before it had begun what it was given: what stands on the sheet loops, where that is silent too. */
  async #endStuck(frame: Frame, before: PreviewProject | null, options: FrameOptions): Promise<void> {
    const silent = this.sheet.shown?.frame === frame || (await dropSilent(this.sheet));
    this.sheet.drop(frame);
    if (silent && before) this.#good.strike(before);
    if (silent) this.#events.shown(null);
    this.#recover(options, true);
    await this.#recovery;
  }

  /** A version looped while it was started. */
  #hungNow(version: Version, frame: Frame, options: FrameOptions): void {
    const shown = this.sheet.shown?.frame === frame;
    this.sheet.drop(frame);
    if (shown) this.#events.shown(null);
    this.#events.failed(version, hung());
    this.#recover(options, true);
  }

  /** A version stands: ready, or failed with the page on the sheet. */
  #settle(shown: Shown): void {
    const { frame } = shown;
    shown.good = !isBroken(frame) && !shown.live;
    if (shown.good) this.#good.add(shown);
    if (!shown.project.streaming) this.active = frame;
    this.#events.shown(shown.project.key);
    this.#events.output();
    if (frame.failure) this.#events.failed(shown, failureOf(frame));
    else this.#events.ready(shown);
  }

  #endRevival(): void {
    this.#revival?.remove();
    this.#revival = null;
  }

  /** Puts the last good version back on an empty sheet, unless a newer one is on its way; the state goes on saying what it said. */
  async #restore(options: FrameOptions): Promise<void> {
    const version = this.#good.latest;
    const busy = this.#bringing > 0 || this.#recovery !== null || this.#revival !== null;
    if (busy || !version || this.sheet.shown || !this.sheet.container) return;
    const frame = this.sheet.take(options, version.build.react !== null);
    this.#revival = frame;
    const outcome = await frame.run(version.build, { hash: '', scroll: 0, open: false });
    if (this.#revival !== frame) return;
    this.#revival = null;
    if (outcome === 'settled') {
      this.sheet.swap({ ...version, frame, good: true, live: false });
      return this.#events.shown(version.project.key);
    }
    this.#good.strike(version.project);
    this.sheet.drop(frame);
    this.#recover(options, true);
  }
}

const isBroken = (frame: Frame): boolean => frame.failure !== null;

function failureAfter(outcome: FrameOutcome, frame: Frame): PreviewFailure {
  if (outcome === 'hang') return hung();
  if (outcome === 'lost') return lost();
  return outcome === 'left' ? wentAway() : failureOf(frame);
}

/** Why the frame's run failed, in the words shown. */
export const failureOf = (frame: Frame): PreviewFailure =>
  frame.failure ? fromFrame(frame.failure, frame.blocked) : hung();
