import type { ChatSendInput, ChatSendOutput, CursoredEvent, Gateway, Principal, RunEvent, eventsSinceOutput } from '@studio/contracts';
import type { Database } from '@studio/db';
import type { z } from 'zod';
import type { Logger } from '../logger.ts';

export interface RunsDeps { database: Database; gateway: Gateway; guestLimit: number; clock: () => number; newId: () => string; logger: Logger }
export interface Runs {
  start(): Promise<void>;
  send(principal: Principal, input: ChatSendInput): Promise<ChatSendOutput>;
  stop(principal: Principal, runId: string): Promise<{ stopped: boolean }>;
  resume(principal: Principal, messageId: string): Promise<{ runId: string }>;
  watch(principal: Principal, input: { runId: string; cursor: string | null; signal: AbortSignal }): AsyncIterable<{ cursor: string; event: RunEvent }>;
  watchAccount(principal: Principal, input: { chatId: string | null; cursor: string | null; signal: AbortSignal }): AsyncIterable<CursoredEvent>;
  since(principal: Principal, input: { chatId: string | null; cursor: string | null }): Promise<z.infer<typeof eventsSinceOutput>>;
  snapshotCursor(principal: Principal, chatId: string | null): Promise<string>;
  drain(deadlineMs: number): Promise<void>;
  readonly draining: boolean;
  close(): Promise<void>;
}
export declare function createRuns(deps: RunsDeps): Runs;
