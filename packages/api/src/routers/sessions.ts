import {
  okOutput,
  sessionsCreateInput,
  sessionsCreateOutput,
  sessionsDeleteInput,
  sessionsGetInput,
  sessionsGetOutput,
  sessionsListInput,
  sessionsListOutput,
  sessionsRenameInput,
} from '@studio/contracts';
import { publicProcedure, router, signedInProcedure } from '../trpc.ts';

export const sessionsRouter = router({
  /** Public, because a first visit has no sign-in yet: nobody's history is empty, which is no error. */
  list: publicProcedure
    .input(sessionsListInput)
    .output(sessionsListOutput)
    .query(({ ctx, input }) => ctx.services.sessions.list(ctx.principal, input)),

  get: signedInProcedure
    .input(sessionsGetInput)
    .output(sessionsGetOutput)
    .query(({ ctx, input }) => ctx.services.sessions.get(ctx.principal, input.id)),

  create: signedInProcedure
    .input(sessionsCreateInput)
    .output(sessionsCreateOutput)
    .mutation(({ ctx, input }) => ctx.services.sessions.create(ctx.principal, input)),

  rename: signedInProcedure
    .input(sessionsRenameInput)
    .output(okOutput)
    .mutation(({ ctx, input }) => ctx.services.sessions.rename(ctx.principal, input)),

  delete: signedInProcedure
    .input(sessionsDeleteInput)
    .output(okOutput)
    .mutation(({ ctx, input }) => ctx.services.sessions.delete(ctx.principal, input.id)),
});
