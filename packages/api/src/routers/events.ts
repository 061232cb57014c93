import { eventsSinceInput, eventsSinceOutput, eventsWatchInput } from '@studio/contracts';
import { tracked } from '@trpc/server';
import { router, signedInProcedure } from '../trpc.ts';

export const eventsRouter = router({
  /** The account's events and, with `chatId`, the frames of that chat's live runs: the one stream a tab holds. */
  watch: signedInProcedure.input(eventsWatchInput).subscription(async function* ({ ctx, input, signal }) {
    const watch = {
      chatId: input.chatId ?? null,
      cursor: input.lastEventId ?? input.cursor ?? null,
      signal: signal ?? new AbortController().signal,
    };
    for await (const item of ctx.services.runs.watchAccount(ctx.principal, watch))
      yield tracked(item.cursor, item.event);
  }),

  /** The same events as a list: for a tab without a stream. */
  since: signedInProcedure
    .input(eventsSinceInput)
    .output(eventsSinceOutput)
    .query(({ ctx, input }) =>
      ctx.services.runs.since(ctx.principal, { chatId: input.chatId ?? null, cursor: input.cursor ?? null }),
    ),
});
