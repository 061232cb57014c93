import type { PageBuild } from '../shared/build.ts';
import {
  HELLO,
  parseFrameMessage,
  type FrameConfig,
  type FrameFailure,
  type FrameMessage,
  type HostMessage,
} from '../shared/messages.ts';
import type { MeasureStep } from '../shared/measurement.ts';
import { isBlocked, type OutsideNote } from '../shared/outside.ts';
import { ConsoleLog } from './console-log.ts';
import { createWatchdog, type Watchdog } from './watchdog.ts';

/** What a frame tells its owner. */
export interface FrameEvents {
  /** Console, blocked addresses or a failure changed. */
  changed(frame: Frame): void;
  navigate(frame: Frame, page: string, hash: string): void;
  /** Silent for too long while nothing was being started: its code loops. */
  hang(frame: Frame): void;
  /** Something of the page that is being started is on its document. */
  drawn(frame: Frame): void;
  /** Its document was replaced: by itself, or by an address outside. */
  left(frame: Frame): void;
}

export interface FrameOptions {
  /** Address of the frame page. */
  source: string;
  config: FrameConfig;
  events: FrameEvents;
  hangMs: number;
  now: () => number;
}

/** How a run or an update of a frame ended. `stuck`: silent before it had begun, so something else loops; `lost`: its document never reported; `left`: the page put another document in its place; `gone`: it was removed or asked for something newer. */
export type FrameOutcome = 'settled' | 'reload' | 'restored' | 'hang' | 'stuck' | 'lost' | 'left' | 'gone';

/** Notes about other hosts that are kept of one document. */
const OUTSIDE_LIMIT = 100;
/** Grace after an unexpected load event, milliseconds: the document that answers is still ours. */
const LEFT_MS = 1000;
/** Load events of a document of ours: the frame page, and the page written into it. */
const OWN_LOADS = 2;
/** Longest wait for a frame's document, milliseconds: its files may be out of reach, its process stuck. */
const GREETING_MS = 6000;

/** One iframe of opaque origin with the port to it. */
export class Frame {
  readonly element: HTMLIFrameElement;
  readonly log = new ConsoleLog();
  /** What the page wanted from other hosts. */
  readonly outside: OutsideNote[] = [];
  /** First failure of the current run. */
  failure: FrameFailure | null = null;
  scroll = 0;
  /** It was told what a React project is likely to need. */
  expects = false;
  readonly #options: FrameOptions;
  readonly #open: Promise<MessagePort>;
  #resolveOpen: (port: MessagePort) => void = () => undefined;
  #watchdog: Watchdog | null = null;
  #port: MessagePort | null = null;
  #run = 0;
  /** The run that began what stands in the document: what it still has to say is true of the one that ends it. */
  #since = 0;
  /** The last run that its document has taken up. */
  #begun = 0;
  #removed = false;
  #settled = false;
  #loads = 0;
  #outcome: ((outcome: FrameOutcome) => void) | null = null;
  /** Questions that are not answered yet, by number. */
  readonly #asked = new Map<number, (answer: unknown) => void>();
  #questions = 0;

  constructor(parent: HTMLElement, options: FrameOptions) {
    this.#options = options;
    this.#open = new Promise((resolve) => (this.#resolveOpen = resolve));
    this.element = createElement(options.source);
    this.element.addEventListener('load', () => this.#loaded());
    window.addEventListener('message', this.#greet);
    parent.append(this.element);
  }

  /** Addresses that were refused. */
  get blocked(): string[] {
    return this.outside.filter(isBlocked).map(({ what }) => what);
  }

  /** Its document has reported. */
  get isThere(): boolean {
    return this.#port !== null;
  }

  show(title: string): void {
    this.element.title = title;
    this.element.removeAttribute('aria-hidden');
    this.element.removeAttribute('tabindex');
    Object.assign(this.element.style, { opacity: '1', pointerEvents: 'auto', zIndex: '1' });
  }

  /** Before `run`: loads what a React project is likely to need while that is still being compiled. */
  expect(files: readonly string[]): void {
    this.expects = true;
    this.#send({ t: 'expect', files });
  }

  /** Starts a page; resolves when it stands. With `open`, more text follows by `write`. */
  run(build: PageBuild, options: { hash: string; scroll: number; open: boolean }): Promise<FrameOutcome> {
    return this.#start((run) => ({ t: 'run', run, build, ...options }));
  }

  /** Adds to a page started with `open`. */
  write(text: string, texts: Readonly<Record<string, string>>): void {
    this.#send({ t: 'write', run: this.#run, text, last: false, texts });
  }

  /** Ends a page started with `open`; resolves when it stands. Failures so far stay on record. */
  finish(text: string, texts: Readonly<Record<string, string>>): Promise<FrameOutcome> {
    const begun = { since: this.#since, failure: this.failure };
    return this.#start((run) => ({ t: 'write', run, text, last: true, texts }), begun);
  }

  /** Edits a running React project in place. */
  update(build: PageBuild): Promise<FrameOutcome> {
    return this.#start((run) => ({ t: 'update', run, build }));
  }

  /** Before `run`: what runs here is only to be measured. */
  quiet(): void {
    this.#send({ t: 'quiet' });
  }

  /** Measures the document in a window of this width; what comes back is the frame's word. Null when it went away before. */
  measure(step: MeasureStep, width: number): Promise<unknown> {
    const n = (this.#questions += 1);
    this.#send({ t: 'measure', n, step, width });
    return new Promise((resolve) => {
      if (this.#removed) resolve(null);
      else this.#asked.set(n, resolve);
    });
  }

  /** False once it was there and does not answer within `graceMs`; a document that is still on its way counts as silent only with `coming`. */
  async answers(graceMs: number, coming = false): Promise<boolean> {
    if (this.#removed) return false;
    if (!this.#watchdog && !coming) return true;
    const there = await Promise.race([this.#open, after(graceMs)]);
    return there !== null && this.#watchdog !== null && this.#watchdog.check(graceMs);
  }

  remove(): void {
    this.#removed = true;
    this.#watchdog?.stop();
    window.removeEventListener('message', this.#greet);
    this.#port?.close();
    this.element.remove();
    this.#end('gone');
    for (const n of this.#asked.keys()) this.#answered(n, null);
  }

  /** `begun`: the run goes on with what an earlier one began. */
  #start(
    message: (run: number) => HostMessage,
    begun: { since: number; failure: FrameFailure | null } | null = null,
  ): Promise<FrameOutcome> {
    this.#end('gone');
    this.#run += 1;
    this.#since = begun?.since ?? this.#run;
    if (begun) this.#begun = this.#run;
    this.failure = begun?.failure ?? null;
    this.#settled = false;
    this.#send(message(this.#run));
    return new Promise((resolve) => {
      if (this.#removed) return resolve('gone');
      this.#outcome = resolve;
      if (!this.#port) setTimeout(() => !this.#port && this.#end('lost'), GREETING_MS);
    });
  }

  #send(message: HostMessage): void {
    void this.#open.then((port) => {
      if (!this.#removed) port.postMessage(message);
    });
  }

  readonly #greet = (event: MessageEvent): void => {
    if (event.source !== this.element.contentWindow || event.data !== HELLO) return;
    // A second greeting: the document was loaded anew, what ran in it is gone.
    if (this.#port) return this.#left();
    const channel = new MessageChannel();
    this.#port = channel.port1;
    this.#port.onmessage = (message) => this.#receive(message.data);
    // The origin is opaque, so the target cannot be named; the window is the one that greeted.
    this.element.contentWindow?.postMessage({ config: this.#options.config }, '*', [channel.port2]);
    this.#resolveOpen(channel.port1);
    this.#watchdog = createWatchdog({
      ping: (n) => this.#port?.postMessage({ t: 'ping', n } satisfies HostMessage),
      onHang: () => {
        if (this.#outcome) this.#end(this.#begun === this.#run ? 'hang' : 'stuck');
        else this.#options.events.hang(this);
      },
      limitMs: this.#options.hangMs,
      now: this.#options.now,
    });
  };

  #receive(data: unknown): void {
    const message = parseFrameMessage(data);
    if (!message || this.#removed) return;
    if (message.t === 'pong') {
      this.scroll = message.scroll;
      this.#watchdog?.alive(message.n);
    } else if (message.t === 'measured') this.#answered(message.n, message.result);
    else if (message.run === this.#run || (isWord(message) && message.run >= this.#since))
      this.#handle(message);
  }

  #answered(n: number, answer: unknown): void {
    this.#asked.get(n)?.(answer);
    this.#asked.delete(n);
  }

  #handle(message: Exclude<FrameMessage, { t: 'pong' | 'measured' }>): void {
    switch (message.t) {
      case 'settled':
        this.#settled = true;
        return this.#end('settled');
      case 'begun':
        this.#begun = message.run;
        return;
      case 'drawn':
        return this.#options.events.drawn(this);
      case 'reload':
      case 'restored':
        return this.#end(message.t);
      case 'failure':
        // Later failures of a standing page replace earlier ones; at the start the first is the cause.
        if (this.#settled || !this.failure) this.failure = message.failure;
        break;
      case 'console':
        this.log.add(message.entries, this.#options.now());
        break;
      case 'outside':
        if (
          this.outside.length < OUTSIDE_LIMIT &&
          !this.outside.some(({ what }) => what === message.note.what)
        )
          this.outside.push(message.note);
        break;
      case 'navigate':
        return this.#options.events.navigate(this, message.page, message.hash);
    }
    this.#options.events.changed(this);
  }

  /** Loads come with the frame page and with every page written into it; any other one means that the document went elsewhere. */
  #loaded(): void {
    this.#loads += 1;
    if (this.#settled) void this.#watchdog?.check(LEFT_MS).then((ours) => ours || this.#left());
    else if (this.#loads > OWN_LOADS) this.#left();
  }

  #left(): void {
    if (this.#removed) return;
    if (this.#outcome) this.#end('left');
    else this.#options.events.left(this);
  }

  #end(outcome: FrameOutcome): void {
    const resolve = this.#outcome;
    this.#outcome = null;
    resolve?.(outcome);
  }
}

const after = (ms: number): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), ms));

/** Something the page said, in contrast to how its run ended. */
const isWord = ({ t }: FrameMessage): boolean => t === 'console' || t === 'outside' || t === 'failure';

function createElement(source: string): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.setAttribute('sandbox', 'allow-scripts allow-forms');
  element.setAttribute('referrerpolicy', 'no-referrer');
  element.setAttribute('aria-hidden', 'true');
  element.setAttribute('tabindex', '-1');
  Object.assign(element.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    border: '0',
    background: '#fff',
  });
  // Laid out and running, but out of sight until it is shown.
  Object.assign(element.style, { opacity: '0', pointerEvents: 'none', zIndex: '0' });
  element.src = source;
  return element;
}
