import { modelsListOutput } from '@studio/contracts';
import { publicProcedure, router } from '../trpc.ts';

export const modelsRouter = router({
  /** Every model of the configuration, locked ones and unusable ones included and marked. */
  list: publicProcedure.output(modelsListOutput).query(({ ctx }) => ctx.services.models.list(ctx.principal)),
});
