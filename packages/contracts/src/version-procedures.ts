import { z } from 'zod';
import { uuid } from './ids.ts';
import { LIMITS } from './limits.ts';
import { sessionView } from './procedures.ts';
import {
  fileEdit,
  versionFailure,
  versionFile,
  versionHealth,
  versionIssue,
  versionView,
} from './versions.ts';

/** Inputs and outputs of `versions.*`. */

export const versionsListInput = z.object({
  chatId: uuid,
  cursor: z.string().max(200).nullish(),
  limit: z.number().int().min(1).max(LIMITS.versionsPage).default(LIMITS.versionsPage),
});
export const versionsListOutput = z.object({
  /** Newest first, of all branches; superseded ones are left out. */
  versions: z.array(versionView),
  nextCursor: z.string().nullable(),
});

export const versionsGetInput = z.object({ id: uuid });
export const versionsGetOutput = z.object({
  version: versionView,
  /** In path order. */
  files: z.array(versionFile),
  /** What `health` counts. */
  issues: z.array(versionIssue),
});
export type VersionsGetOutput = z.infer<typeof versionsGetOutput>;

/** `fromId` null compares with nothing at all. */
export const versionsDiffInput = z.object({ fromId: uuid.nullable(), toId: uuid });
export const versionsDiffOutput = z.object({
  /** Only what differs, in path order, with both texts. A rename is one removed and one added file with the same text. */
  files: z.array(
    z.object({
      path: z.string(),
      kind: z.enum(['added', 'changed', 'removed']),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
});
export type VersionsDiffOutput = z.infer<typeof versionsDiffOutput>;

/**
 * A hand edit at the end of a branch. Refused with `conflict` (and `details.currentVersionId`) when `baseVersionId` is not the branch's current version any more
 * or something was said after `messageId`; with `run_active` while an answer is being written in the chat.
 */
export const versionsEditInput = z.object({
  /** The last message of the branch on the screen. */
  messageId: uuid,
  /** The branch's current version; null where it has none yet. */
  baseVersionId: uuid.nullable(),
  /** Made by the client, becomes the version's id: sending it again returns the same version and makes nothing. */
  clientEditId: uuid,
  edits: z.array(fileEdit).min(1).max(LIMITS.projectFiles),
});
export type VersionsEditInput = z.infer<typeof versionsEditInput>;

export const versionsRestoreInput = z.object({
  /** The version to go back to; of any branch of the same chat. */
  id: uuid,
  messageId: uuid,
  baseVersionId: uuid.nullable(),
  clientRestoreId: uuid,
});
export type VersionsRestoreInput = z.infer<typeof versionsRestoreInput>;

export const versionsGrownOutput = z.object({
  version: versionView,
  /** False when it existed already: a repeated call, or files that are the same as before. */
  created: z.boolean(),
});
export type VersionsGrown = z.infer<typeof versionsGrownOutput>;

/** Null takes the name away. */
export const versionsRenameInput = z.object({
  id: uuid,
  name: z.string().trim().min(1).max(LIMITS.titleLength).nullable(),
});
export const versionsBookmarkInput = z.object({ id: uuid, bookmarked: z.boolean() });
export const versionOutput = z.object({ version: versionView });

/** What a preview measured. Fields left out stay as they are. */
export const versionsSetStateInput = z.object({
  id: uuid,
  state: z.enum(['ready', 'failed']),
  /** With `failed`. */
  failure: versionFailure.nullish(),
  health: versionHealth.extend({ issues: z.array(versionIssue).max(LIMITS.versionIssues) }).nullish(),
  /** A PNG, JPEG or WebP, Base64, at most {@link LIMITS.thumbnailBytes} decoded. */
  thumbnail: z
    .string()
    .max(Math.ceil(LIMITS.thumbnailBytes / 3) * 4)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/)
    .optional(),
});
export type VersionsSetStateInput = z.infer<typeof versionsSetStateInput>;

/** A new chat from the files of a project. Asking again with the same `id` gives the same chat. */
export const versionsImportInput = z.object({
  /** The new chat's id. */
  id: uuid,
  title: z.string().trim().min(1).max(LIMITS.titleLength),
  files: z
    .array(
      z.object({
        path: z.string().min(1).max(LIMITS.pathLength),
        content: z.string().max(LIMITS.fileLength),
      }),
    )
    .min(1)
    .max(LIMITS.projectFiles),
});
export type VersionsImportInput = z.infer<typeof versionsImportInput>;
export const versionsImportOutput = z.object({ session: sessionView, version: versionView });

export const versionsDownloadInput = z.object({ id: uuid });
/** Everything that goes into the zip: the project's own files and those that make it install and build by itself. */
export const versionsDownloadOutput = z.object({
  /** Fit for a file name: `<name>.zip` with one folder `<name>`. */
  name: z.string(),
  files: z.array(z.object({ path: z.string(), content: z.string() })),
});
export type VersionsDownload = z.infer<typeof versionsDownloadOutput>;
