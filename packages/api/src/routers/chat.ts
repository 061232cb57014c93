import {
  chatResumeInput,
  chatResumeOutput,
  chatSendInput,
  chatSendOutput,
  chatStopInput,
  chatStopOutput,
  chatWatchInput,
} from '@studio/contracts';
import { tracked } from '@trpc/server';
import { router, signedInProcedure } from '../trpc.ts';

export const chatRouter = router({
  send: signedInProcedure
    .input(chatSendInput)
    .output(chatSendOutput)
    .mutation(({ ctx, input }) => ctx.services.runs.send(ctx.principal, input)),

  /**
   * One run to its terminal event. No side effect, so a reconnect costs a read. Events were validated when they were
   * stored; they are passed on as the same objects, because their JSON is encoded once for all watchers.
   */
  watch: signedInProcedure.input(chatWatchInput).subscription(async function* ({ ctx, input, signal }) {
    const cursor = input.lastEventId ?? input.cursor ?? null;
    const watch = { runId: input.runId, cursor, signal: signal ?? new AbortController().signal };
    for await (const item of ctx.services.runs.watch(ctx.principal, watch))
      yield tracked(item.cursor, item.event);
  }),

  stop: signedInProcedure
    .input(chatStopInput)
    .output(chatStopOutput)
    .mutation(({ ctx, input }) => ctx.services.runs.stop(ctx.principal, input.runId)),

  resume: signedInProcedure
    .input(chatResumeInput)
    .output(chatResumeOutput)
    .mutation(({ ctx, input }) => ctx.services.runs.resume(ctx.principal, input.messageId)),
});
