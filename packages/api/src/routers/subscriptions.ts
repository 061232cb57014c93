import { subscriptionCurrentOutput } from '@studio/contracts';
import { publicProcedure, router } from '../trpc.ts';

export const subscriptionsRouter = router({
  /** The caller's plan and what is left of the message allowance; for nobody, what a guest would start with. */
  current: publicProcedure
    .output(subscriptionCurrentOutput)
    .query(({ ctx }) => ctx.services.subscriptions.current(ctx.principal)),
});
