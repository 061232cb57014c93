import type { MessageView, RunView, SessionsGetOutput, StreamEvent, VersionHead } from '@studio/contracts';
import { byHand, currentOf, type Heads, withHead } from '../versions/heads.ts';
import { activePath } from './active-path.ts';
import { AnswerStore, isLive, type AnswerClock } from './answer-store.ts';
import { Emitter } from './emitter.ts';
import { LastWords } from './last-words.ts';
import { inBrowser, type Later } from './later.ts';
import { newRun } from './new-run.ts';
import { OwedVersions } from './owed-versions.ts';
import { ProjectStore } from './project-store.ts';

type AnswerEvent = Extract<StreamEvent, { type: 'run.frame' | 'run.ended' }>;

export interface LiveRun {
  runId: string;
  messageId: string;
}

export interface ChatView {
  /** The branch on the screen, a message that is being sent included. */
  messages: readonly MessageView[];
  /** The run that is live on this chat, if any. */
  live: LiveRun | null;
  /** Id of a message the server has not accepted yet. */
  sending: string | null;
  /** Nothing is being written or sent, and `version` is what the last answer left: it is known what the next step starts from. */
  settled: boolean;
  /** The newest answer of which this tab has seen something being written, were it only its end. */
  witnessed: string | null;
  /** The current version of the branch on the screen; null before its first. */
  version: VersionHead | null;
  /** Its versions whose files do not follow from the answers: to be read and given to `project.setByHand`. */
  byHand: readonly VersionHead[];
}

/** So many events of a message nobody has told us about yet are kept; beyond that only a fresh snapshot helps. */
const WAITING_EVENTS = 500;

/**
 * Everything the open chat shows: the snapshot that was read, the events since, and what this tab has just sent.
 */
export class ChatStore extends Emitter {
  readonly project = new ProjectStore();
  readonly #staleListeners = new Set<() => void>();
  readonly #clock: AnswerClock | undefined;
  readonly #answers = new Map<string, AnswerStore>();
  #stored: MessageView[] = [];
  #sending: MessageView | null = null;
  #live: LiveRun | null = null;
  /** Runs whose end was heard: a snapshot from before that must not light them again. */
  readonly #endedRuns = new Set<string>();
  /** Runs of which the stream has brought something: it tells them to their end. */
  readonly #heardRuns = new Set<string>();
  readonly #lastWords: LastWords;
  #waiting: AnswerEvent[] = [];
  #heads: Heads = new Map();
  readonly #owed = new OwedVersions();
  #loaded = false;
  #witnessed: string | null = null;
  #view: ChatView = {
    messages: [],
    live: null,
    sending: null,
    settled: true,
    witnessed: null,
    version: null,
    byHand: [],
  };

  constructor(clock?: AnswerClock, later: Later = inBrowser) {
    super();
    this.#clock = clock;
    this.#lastWords = new LastWords(later, () => this.#stale());
  }

  /** Calls back when only reading the chat again can help. Returns the way to end it. */
  onStale(listener: () => void): () => void {
    this.#staleListeners.add(listener);
    return () => this.#staleListeners.delete(listener);
  }

  readonly getView = (): ChatView => this.#view;

  answer(messageId: string): AnswerStore | undefined {
    return this.#answers.get(messageId);
  }

  /** True when the stream is telling every one of these runs: none can end without this tab's hearing of it. */
  hears(runs: readonly RunView[]): boolean {
    return runs.every((run) => this.#heardRuns.has(run.id));
  }

  /** Takes what the server has, which may have been read before what the stream and this tab have brought since. */
  load(snapshot: SessionsGetOutput): void {
    const read = new Set(snapshot.messages.map((message) => message.id));
    // Messages are never taken out of a chat: what is missing was accepted after the snapshot.
    this.#stored = [...snapshot.messages, ...this.#stored.filter((message) => !read.has(message.id))];
    for (const head of snapshot.heads) {
      this.#heads = withHead(this.#heads, head);
      this.#owed.came(head);
    }
    for (const message of snapshot.messages) {
      if (message.run && !isLive(message.run)) this.#endedRuns.add(message.run.id);
      if (message.role !== 'assistant') continue;
      // It was made since the chat was opened here, or is being written.
      const isNew = this.#loaded && !this.#answers.has(message.id);
      if (isNew || isLive(message.run)) this.#witnessed = message.id;
      this.#upsertAnswer(message);
    }
    this.#loaded = true;
    if (this.#sending && read.has(this.#sending.id)) this.#sending = null;
    const run = snapshot.liveRuns.find((candidate) => !this.#endedRuns.has(candidate.id));
    if (run) this.#live = { runId: run.id, messageId: run.messageId };
    else if (!this.#isStillLive()) this.#live = null;
    this.#replayWaiting();
    for (const message of snapshot.messages) this.#owed.read(message);
    this.#publish();
  }

  /** Shows a message at once, before the server has taken it. */
  sending(message: MessageView): void {
    this.#sending = message;
    this.#publish();
  }

  /** The server has refused it: the text goes back to where it was written. */
  refused(messageId: string): void {
    if (this.#sending?.id !== messageId) return;
    this.#sending = null;
    this.#publish();
  }

  /** The server has taken it; the answer exists and is empty. */
  accepted(answer: MessageView, run: RunView): void {
    if (this.#sending) this.#stored.push(this.#sending);
    this.#sending = null;
    this.#addAnswer(answer, run);
  }

  /** A version was made, here or elsewhere. */
  grown(head: VersionHead): void {
    const heads = withHead(this.#heads, head);
    const waitedFor = this.#owed.came(head);
    if (heads === this.#heads && !waitedFor) return;
    this.#heads = heads;
    this.#publish();
  }

  /** `caughtUp` events are in the snapshot, or come again after it (see `EventHub.subscribe`). */
  handle(event: StreamEvent, chatId: string, caughtUp = false): void {
    if (caughtUp) return;
    if (event.type === 'run.frame') this.#answerEvent(event);
    else if (event.type === 'run.ended' && event.chatId === chatId) this.#answerEvent(event);
    else if (event.type === 'run.closed' && event.chatId === chatId) {
      this.#ended(event.runId);
      this.#awaitEnd(event.messageId);
    } else if (event.type === 'run.started' && event.chatId === chatId) this.#started(event);
    else if (event.type === 'version.created' && event.chatId === chatId) this.grown(event.head);
    // Nothing more comes of it.
    else if (event.type === 'chat.deleted' && event.chatId === chatId) this.#lastWords.dispose();
  }

  dispose(): void {
    this.#lastWords.dispose();
    this.project.dispose();
    for (const answer of this.#answers.values()) answer.dispose();
  }

  #started(event: Extract<StreamEvent, { type: 'run.started' }>): void {
    if (this.#live?.runId === event.runId) return;
    const known = this.#stored.find((message) => message.id === event.messageId);
    // A run of our own that is still being sent: its answer comes with the acceptance, a moment later.
    if (this.#sending && event.userMessageId === this.#sending.id) return;
    if (!known) return this.#stale();
    // Told again, after its end or that of a later one.
    if (this.#endedRuns.has(event.runId)) return;
    // A chat has one run at a time.
    if (this.#live) this.#endedRuns.add(this.#live.runId);
    const run = newRun(event.runId, event.messageId, known.run?.modelId ?? '', known.run?.lastSeq ?? 0);
    this.#answers.get(event.messageId)?.begin(run);
    this.#awaitEnd(event.messageId);
    this.#live = { runId: event.runId, messageId: event.messageId };
    this.#witnessed = event.messageId;
    this.#publish();
  }

  /** The run that was lit is still that of its answer, and no end of it is known. */
  #isStillLive(): boolean {
    const run = this.#live && this.#answers.get(this.#live.messageId)?.run;
    return isLive(run ?? null) && run?.id === this.#live?.runId;
  }

  /** `next` goes on with the same message by itself. */
  #ended(runId: string, next: string | null = null, messageId = ''): void {
    this.#endedRuns.add(runId);
    const going = next === null || this.#endedRuns.has(next) ? null : { runId: next, messageId };
    // The account may have told the end before the stream did.
    if (this.#live?.runId !== runId && !(going && this.#live === null)) return;
    this.#live = going;
    this.#publish();
  }

  /** Waits for the end of an answer whose run is over, and for no other's. */
  #awaitEnd(messageId: string): void {
    const run = this.#answers.get(messageId)?.run;
    if (run && isLive(run) && this.#endedRuns.has(run.id)) this.#lastWords.await(messageId);
    else this.#lastWords.heard(messageId);
  }

  #answerEvent(event: AnswerEvent): void {
    this.#heardRuns.add(event.runId);
    const answer = this.#answers.get(event.messageId);
    if (!answer) {
      // The stream may be faster than the answer to our own send.
      this.#waiting.push(event);
      if (this.#waiting.length > WAITING_EVENTS) this.#waiting = [];
    } else if (event.type === 'run.frame') {
      const outcome = answer.applyFrame(event);
      const unknownRun = outcome === 'applied' && answer.run?.id !== event.runId;
      if (outcome === 'gap' || unknownRun) this.#stale();
    } else {
      if (answer.end(event) === 'gap') this.#stale();
      this.#owed.ended(event);
      this.#ended(event.runId, event.nextRunId ?? null, event.messageId);
      this.#awaitEnd(event.messageId);
      // Who heard first that it was over (`run.closed`) knows only now how.
      this.#publish();
    }
  }

  #replayWaiting(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const event of waiting) this.#answerEvent(event);
  }

  #addAnswer(message: MessageView, run: RunView): void {
    if (!this.#stored.some((known) => known.id === message.id)) this.#stored.push(message);
    this.#upsertAnswer(message);
    // Also where its end was heard first: it was written before the eyes of this tab.
    this.#witnessed = message.id;
    if (!this.#endedRuns.has(run.id)) this.#live = { runId: run.id, messageId: message.id };
    this.#replayWaiting();
    this.#publish();
  }

  #upsertAnswer(message: MessageView): void {
    const known = this.#answers.get(message.id);
    if (known) known.load(message);
    else this.#answers.set(message.id, new AnswerStore(message, this.#clock));
    this.#awaitEnd(message.id);
  }

  #isSettled(lastId: string): boolean {
    const run = this.#answers.get(lastId)?.run ?? null;
    return this.#live === null && this.#sending === null && !isLive(run) && !this.#owed.has(lastId);
  }

  #stale(): void {
    for (const listener of this.#staleListeners) listener();
  }

  #publish(): void {
    const messages = activePath(this.#sending ? [...this.#stored, this.#sending] : this.#stored);
    const [version, hand] = [currentOf(this.#heads, messages), byHand(this.#heads, messages)];
    const same =
      hand.length === this.#view.byHand.length && hand.every((head, at) => head === this.#view.byHand[at]);
    this.#view = {
      messages,
      live: this.#live,
      sending: this.#sending?.id ?? null,
      settled: this.#isSettled(messages.at(-1)?.id ?? ''),
      witnessed: this.#witnessed,
      version,
      byHand: same ? this.#view.byHand : hand,
    };
    this.project.follow(
      messages.flatMap(({ id }) => {
        const store = this.#answers.get(id);
        return store ? [{ id, store }] : [];
      }),
    );
    this.emit();
  }
}
