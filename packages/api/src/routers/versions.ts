import {
  okOutput,
  versionOutput,
  versionsBookmarkInput,
  versionsDiffInput,
  versionsDiffOutput,
  versionsDownloadInput,
  versionsDownloadOutput,
  versionsEditInput,
  versionsGetInput,
  versionsGetOutput,
  versionsGrownOutput,
  versionsImportInput,
  versionsImportOutput,
  versionsListInput,
  versionsListOutput,
  versionsRenameInput,
  versionsRestoreInput,
  versionsSetStateInput,
} from '@studio/contracts';
import { router, signedInProcedure } from '../trpc.ts';

export const versionsRouter = router({
  list: signedInProcedure
    .input(versionsListInput)
    .output(versionsListOutput)
    .query(({ ctx, input }) => ctx.services.versions.list(ctx.principal, input)),

  get: signedInProcedure
    .input(versionsGetInput)
    .output(versionsGetOutput)
    .query(({ ctx, input }) => ctx.services.versions.get(ctx.principal, input.id)),

  diff: signedInProcedure
    .input(versionsDiffInput)
    .output(versionsDiffOutput)
    .query(({ ctx, input }) => ctx.services.versions.diff(ctx.principal, input)),

  download: signedInProcedure
    .input(versionsDownloadInput)
    .output(versionsDownloadOutput)
    .query(({ ctx, input }) => ctx.services.versions.download(ctx.principal, input.id)),

  edit: signedInProcedure
    .input(versionsEditInput)
    .output(versionsGrownOutput)
    .mutation(({ ctx, input }) => ctx.services.versions.edit(ctx.principal, input)),

  restore: signedInProcedure
    .input(versionsRestoreInput)
    .output(versionsGrownOutput)
    .mutation(({ ctx, input }) => ctx.services.versions.restore(ctx.principal, input)),

  import: signedInProcedure
    .input(versionsImportInput)
    .output(versionsImportOutput)
    .mutation(({ ctx, input }) => ctx.services.versions.import(ctx.principal, input)),

  rename: signedInProcedure
    .input(versionsRenameInput)
    .output(versionOutput)
    .mutation(({ ctx, input }) => ctx.services.versions.rename(ctx.principal, input)),

  bookmark: signedInProcedure
    .input(versionsBookmarkInput)
    .output(versionOutput)
    .mutation(({ ctx, input }) => ctx.services.versions.bookmark(ctx.principal, input)),

  /** What the preview of this person's browser measured; kept as their word, never as a fact of ours. */
  setState: signedInProcedure
    .input(versionsSetStateInput)
    .output(okOutput)
    .mutation(({ ctx, input }) => ctx.services.versions.setState(ctx.principal, input)),
});
