import { AppError } from '@studio/contracts';
import { initTRPC } from '@trpc/server';
import type { ApiContext } from './context.ts';
import { toErrorShape } from './errors.ts';

const t = initTRPC.context<ApiContext>().create({
  // Stacks are for the log. Not decided by NODE_ENV: a development build is opened on a network too.
  isDev: false,
  errorFormatter: ({ error, shape, ctx }) =>
    toErrorShape(error, { requestId: ctx?.requestId ?? null, path: shape.data.path }),
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Anyone, nobody included. The principal is there when the caller has one. */
export const publicProcedure = t.procedure;

/** A guest or a user: a sign-in that exists and is not revoked. Narrows `ctx.principal`. */
export const signedInProcedure = t.procedure.use(({ ctx, next }) => {
  if (!ctx.principal) throw new AppError('signed_out');
  return next({ ctx: { ...ctx, principal: ctx.principal } });
});
