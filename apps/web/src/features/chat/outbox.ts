import type { ChatSendInput, ChatSendOutput, FixRequest } from '@studio/contracts';
import { toShownError, type ShownError } from '../../lib/errors.ts';
import type { TextStore } from '../../lib/storage.ts';
import { clearAccepted, writeDraft, type Attempt } from './drafts.ts';
import { Emitter } from './emitter.ts';

/** One message on its way to the server. */
export interface Sending {
  attempt: Attempt;
  chatId: string;
  /** True when the chat itself is made by this message. */
  startsChat: boolean;
  /** Where its draft is kept: the chat's id, or the start page's. */
  draftKey: string;
  parentMessageId: string | null;
  modelId: string;
  /** It asks to fix a version: the studio's words, which are nobody's draft. */
  fix?: FixRequest;
  /** When it was sent, epoch milliseconds. */
  at: number;
  state: 'sending' | 'accepted' | 'refused';
  accepted: ChatSendOutput | null;
  error: ShownError | null;
}

export interface OutboxDeps {
  /** Makes sure there is a guest before the first message. */
  signIn: () => Promise<void>;
  send: (input: ChatSendInput) => Promise<ChatSendOutput>;
  store: TextStore;
  now: () => number;
  onAccepted: (sending: Sending, output: ChatSendOutput) => void;
  onRefused: (sending: Sending, error: ShownError) => void;
}

type SendRequest = Pick<
  Sending,
  'attempt' | 'chatId' | 'startsChat' | 'draftKey' | 'parentMessageId' | 'modelId' | 'fix'
>;

/**
 * Messages between the Enter key and the server's answer, one a chat. It outlives the page that sent them, because the
 * studio goes to the new chat before the server has answered.
 */
export class Outbox extends Emitter {
  readonly #deps: OutboxDeps;
  readonly #byChat = new Map<string, Sending>();

  constructor(deps: OutboxDeps) {
    super();
    this.#deps = deps;
  }

  get(chatId: string): Sending | undefined {
    return this.#byChat.get(chatId);
  }

  /** Sends it, unless the chat already has one on its way (a second Enter, a double click). */
  send(request: SendRequest): boolean {
    if (this.#byChat.get(request.chatId)?.state === 'sending') return false;
    const sending: Sending = {
      ...request,
      at: this.#deps.now(),
      state: 'sending',
      accepted: null,
      error: null,
    };
    if (!request.fix)
      writeDraft(this.#deps.store, request.draftKey, {
        text: request.attempt.text,
        attempt: request.attempt,
      });
    this.#set(sending);
    void this.#deliver(sending);
    return true;
  }

  /** The newest message that should have started a chat and was refused: the start page takes its text back. */
  lastRefusedStart(): Sending | undefined {
    return [...this.#byChat.values()].findLast(
      (sending) => sending.startsChat && sending.state === 'refused',
    );
  }

  /** The person has read why, or goes on typing. */
  dismiss(chatId: string): void {
    if (this.#byChat.get(chatId)?.state !== 'refused') return;
    this.#byChat.delete(chatId);
    this.emit();
  }

  /** The open chat has taken the accepted message over. */
  forget(chatId: string): void {
    if (this.#byChat.get(chatId)?.state !== 'accepted') return;
    this.#byChat.delete(chatId);
    this.emit();
  }

  async #deliver(sending: Sending): Promise<void> {
    const { attempt, chatId, startsChat, parentMessageId, modelId, fix } = sending;
    try {
      await this.#deps.signIn();
      const accepted = await this.#deps.send({
        ...(startsChat ? { newSessionId: chatId } : { sessionId: chatId }),
        parentMessageId,
        clientMessageId: attempt.clientMessageId,
        content: attempt.text,
        modelId,
        ...(fix && { fix }),
      });
      if (!fix) clearAccepted(this.#deps.store, sending.draftKey, attempt);
      this.#deps.onAccepted(sending, accepted);
      this.#set({ ...sending, state: 'accepted', accepted });
    } catch (thrown) {
      const error = toShownError(thrown);
      this.#set({ ...sending, state: 'refused', error });
      this.#deps.onRefused(sending, error);
    }
  }

  #set(sending: Sending): void {
    // The order of the map is that of the last change.
    this.#byChat.delete(sending.chatId);
    this.#byChat.set(sending.chatId, sending);
    this.emit();
  }
}
