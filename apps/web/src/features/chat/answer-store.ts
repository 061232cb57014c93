import { createAnswerParser, type AnswerParser, type ParsedAnswer } from '@studio/artifacts';
import type { FrameEvent, MessageView, RunEndedEvent, RunView, Seam } from '@studio/contracts';
import { applyFrame, type FrameState } from '@studio/client';
import { Emitter } from './emitter.ts';
import { newRun } from './new-run.ts';
import { nextShown } from './smoothing.ts';
import { browserTicker, showsAtOnce, type Ticker } from './ticker.ts';

/** One answer as it is to be drawn. A new object for every change; unchanged parts keep their identity. */
export interface AnswerView {
  /** Parsed from the text shown so far. */
  parsed: ParsedAnswer;
  reasoning: string;
  run: RunView | null;
  /** The run is queued or running. */
  live: boolean;
  /** Nothing of it is on the screen yet. */
  blank: boolean;
  /** How long it thought before the first word, milliseconds; null where it did not, or nobody saw all of it. */
  thoughtMs: number | null;
  /** Where the studio had it gone on with by itself. */
  seams: readonly Seam[];
}

export interface AnswerClock {
  now: () => number;
  ticker: Ticker;
  atOnce: () => boolean;
}

/** Characters of about one line. */
const LINE = 80;
const MOST_ELAPSED_MS = 96;

const browserClock: AnswerClock = { now: Date.now, ticker: browserTicker, atOnce: showsAtOnce };

const NO_SEAMS: readonly Seam[] = [];

export function isLive(run: RunView | null): boolean {
  return run?.status === 'queued' || run?.status === 'running';
}

/**
 * The text of one answer: takes frames as they come, shows them smoothed (never ahead of what was received),
 * and parses only what is new.
 */
export class AnswerStore extends Emitter {
  readonly #clock: AnswerClock;
  readonly #messageId: string;
  #frames: FrameState;
  #run: RunView | null;
  /** Runs that another one came after: word of them that comes late is no news. */
  readonly #past = new Set<string>();
  #parser: AnswerParser = createAnswerParser();
  #parsed = 0;
  #shown = 0;
  #shownAt: number;
  #cancel: (() => void) | null = null;
  #thoughtMs: number | null;
  #firstThoughtAt: number | null = null;
  /** It was thinking already when it was read: only the server knows for how long. */
  #thoughtUnseen = false;
  #seams: readonly Seam[];
  /** The final parse and the text it belongs to: a second look at a finished answer costs nothing. */
  #final: { text: string; parsed: ParsedAnswer } | null = null;
  #view: AnswerView;

  constructor(message: MessageView, clock: AnswerClock = browserClock) {
    super();
    this.#clock = clock;
    this.#messageId = message.id;
    this.#run = message.run;
    this.#frames = toFrames(message);
    this.#seams = message.content.seams ?? NO_SEAMS;
    this.#thoughtMs = message.content.thoughtMs ?? null;
    this.#shownAt = clock.now();
    this.#lookForThought();
    // What is already stored is not replayed: a reload stands at once where the answer is.
    this.#shown = message.content.text.length;
    this.#view = this.#draw();
  }

  /** Everything received so far, as the model wrote it. */
  get text(): string {
    return this.#frames.text;
  }

  /** The newest run, as far as it is known here; its end shows in the view once all of the text does. */
  get run(): RunView | null {
    return this.#run;
  }

  readonly getView = (): AnswerView => this.#view;

  /**
   * Takes a snapshot of the message, which may have been read before what the stream has brought since. Text that is already here keeps
   * flowing; different text replaces it. The events of a message are counted over all of its runs, so the higher count is the newer state.
   */
  load(message: MessageView): void {
    const next = toFrames(message);
    const { run } = message;
    this.#thoughtMs ??= message.content.thoughtMs ?? null;
    const past = run !== null && this.#past.has(run.id);
    const ended =
      this.#run !== null && !isLive(this.#run) && (run === null || (this.#run.id === run.id && isLive(run)));
    const behind = ended || past || next.seq < this.#frames.seq;
    if (!behind) {
      if (!next.text.startsWith(this.#frames.text.slice(0, this.#shown))) this.#restart();
      this.#frames = next;
      this.#lookForThought();
    }
    const { seams = NO_SEAMS } = message.content;
    if (seams.length > this.#seams.length) this.#seams = seams;
    // A run whose beginning we have not heard may have brought frames already.
    if (!behind || (!ended && !past && run !== null && this.#run?.id !== run.id)) this.#setRun(run);
    this.#flow();
  }

  /** `gap` asks the caller to read the chat again. */
  applyFrame(event: FrameEvent): 'applied' | 'repeat' | 'gap' {
    const { state, outcome } = applyFrame(this.#frames, event);
    if (outcome !== 'applied') return outcome;
    // As the server measures it: two clocks must not meet in one duration. What came before this page was opened is not seen.
    if (this.#frames.reasoning === '' && state.reasoning !== '') this.#firstThoughtAt = this.#clock.now();
    if (this.#firstThoughtAt !== null && this.#frames.text === '' && state.text !== '') {
      this.#thoughtMs ??= this.#clock.now() - this.#firstThoughtAt;
    }
    this.#frames = state;
    if (this.#run) this.#run = { ...this.#run, status: 'running' };
    this.#flow();
    return outcome;
  }

  /** A run was started on this message: its first one, or one that continues it. */
  begin(run: RunView): void {
    if (this.#run?.id === run.id || this.#past.has(run.id)) return;
    this.#setRun(run);
    this.#flow();
  }

  /** `gap`: the caller has to read the chat again. Frames before the end are missing, or how long it thought is not known here. */
  end(event: RunEndedEvent): 'applied' | 'gap' {
    // Either it comes again, or it ends a run whose beginning we have not heard.
    if (this.#run?.id !== event.runId) return event.seq > this.#frames.seq ? 'gap' : 'applied';
    const { status, finishReason, error, usage, endedAt, nextRunId } = event;
    this.#run = { ...this.#run, status, finishReason, error, usage, endedAt };
    const whole = event.seq <= this.#frames.seq + 1;
    // The end counts too: a snapshot from before it is behind.
    if (whole) this.#frames = { ...this.#frames, seq: Math.max(this.#frames.seq, event.seq) };
    if (nextRunId != null) this.#goOn(nextRunId, event);
    this.#flow();
    const measured = !this.#thoughtUnseen || this.#thoughtMs !== null || nextRunId != null;
    return whole && measured ? 'applied' : 'gap';
  }

  /** The next run is there already: the answer is not over, and nobody has to continue it. */
  #goOn(id: string, { seq, endedAt, finishReason }: RunEndedEvent): void {
    const { modelId = '' } = this.#run ?? {};
    const kind = finishReason === 'length' || this.#isCut() ? 'continue' : 'repair';
    this.#seams = [...this.#seams, { at: this.#frames.text.length, kind }];
    this.#setRun(newRun(id, this.#messageId, modelId, seq, endedAt));
  }

  /** It stopped inside a file. */
  #isCut(): boolean {
    const parser = createAnswerParser();
    parser.push(this.#frames.text);
    return parser.snapshot().openFile !== null;
  }

  #lookForThought(): void {
    const { text, reasoning } = this.#frames;
    if (text === '' && reasoning !== '' && this.#firstThoughtAt === null) this.#thoughtUnseen = true;
  }

  dispose(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  #setRun(run: RunView | null): void {
    if (this.#run !== null && this.#run.id !== run?.id) this.#past.add(this.#run.id);
    this.#run = run;
  }

  #restart(): void {
    this.#parser = createAnswerParser();
    this.#parsed = 0;
    this.#shown = 0;
  }

  /** Shows the next piece, and goes on by itself while there is more. */
  #flow(): void {
    if (this.#cancel) {
      if (!this.#clock.atOnce()) return;
      this.#cancel();
      this.#cancel = null;
    }
    const now = this.#clock.now();
    const { text } = this.#frames;
    // A pause of the stream is not credit for a jump after it.
    const elapsed = Math.min(MOST_ELAPSED_MS, Math.max(16, now - this.#shownAt));
    this.#shown = this.#clock.atOnce() ? text.length : nextShown(this.#shown, text, elapsed);
    this.#shownAt = now;
    this.#view = this.#draw();
    this.emit();
    const backlog = text.length - this.#shown;
    if (backlog > 0) {
      const next = () => {
        this.#cancel = null;
        this.#flow();
      };
      this.#cancel = this.#clock.ticker(next, backlog > LINE ? 'coarse' : 'even');
    }
  }

  #draw(): AnswerView {
    const live = isLive(this.#run);
    const { text, reasoning } = this.#frames;
    const complete = !live && this.#shown === text.length;
    return {
      parsed: complete ? this.#finish(text) : this.#partial(),
      reasoning,
      run: this.#run,
      live: live || !complete,
      blank: this.#shown === 0 && reasoning === '',
      thoughtMs: this.#thoughtMs,
      seams: this.#seams,
    };
  }

  /** A continued answer needs a parser that was not ended, so a used one is replaced. */
  #finish(text: string): ParsedAnswer {
    if (this.#final?.text === text) return this.#final.parsed;
    this.#feed();
    this.#final = { text, parsed: this.#parser.end() };
    this.#parser = createAnswerParser();
    this.#parsed = 0;
    return this.#final.parsed;
  }

  #feed(): void {
    if (this.#shown <= this.#parsed) return;
    this.#parser.push(this.#frames.text.slice(this.#parsed, this.#shown));
    this.#parsed = this.#shown;
  }

  #partial(): ParsedAnswer {
    this.#feed();
    return this.#parser.snapshot();
  }
}

function toFrames(message: MessageView): FrameState {
  return {
    text: message.content.text,
    reasoning: message.content.reasoning ?? '',
    seq: message.run?.lastSeq ?? 0,
  };
}
