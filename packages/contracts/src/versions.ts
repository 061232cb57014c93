import { z } from 'zod';
import { uuid } from './ids.ts';
import { LIMITS } from './limits.ts';

/** What made a version: an answer, a person's own change, going back to an older one, or files brought in from outside. */
export const VERSION_CAUSES = ['message', 'edit', 'restore', 'import'] as const;
export const versionCause = z.enum(VERSION_CAUSES);
export type VersionCause = z.infer<typeof versionCause>;

/** `unknown` until a preview has run it. */
export const VERSION_STATES = ['unknown', 'ready', 'failed'] as const;
export const versionState = z.enum(VERSION_STATES);
export type VersionState = z.infer<typeof versionState>;

/** Why a version does not run, as the preview said it. Written by a browser: show it as text, trust nothing of it. */
export const versionFailure = z.object({
  /** `build`, `import`, `runtime`, `hang`, `network`, … */
  kind: z.string().regex(/^[a-z][a-z-]{0,29}$/),
  message: z.string().max(LIMITS.noteLength),
  file: z.string().max(LIMITS.pathLength).nullable(),
  /** From 1. */
  line: z.number().int().min(1).max(10_000_000).nullable(),
});
export type VersionFailure = z.infer<typeof versionFailure>;

/** One thing that is wrong with a version that runs. */
export const versionIssue = z.object({
  kind: z.enum(['error', 'accessibility', 'overflow']),
  /** The rule that was broken (axe's id), where there is one. */
  rule: z.string().max(100).nullable(),
  message: z.string().max(LIMITS.noteLength),
  /** CSS selector of the element. */
  selector: z.string().max(LIMITS.noteLength).nullable(),
  /** The element's own markup, cut. */
  html: z.string().max(1_000).nullable(),
  /** Width at which it shows, CSS pixels. */
  width: z.number().int().min(1).max(10_000).nullable(),
});
export type VersionIssue = z.infer<typeof versionIssue>;

const count = z.number().int().min(0).max(100_000);

/** What was measured after `ready`: how many errors, accessibility violations, and widths at which the page overflows. */
export const versionHealth = z.object({ errors: count, accessibility: count, overflow: count });
export type VersionHealth = z.infer<typeof versionHealth>;

/** A state of the project. Everything but the name, the bookmark and what was measured is fixed for ever. */
export const versionView = z.object({
  id: uuid,
  chatId: uuid,
  /** Grows with every version: of two, the newer has the higher one. */
  order: z.number().int(),
  /** v1, v2, … within the chat. Hand edits that followed each other quickly share one number; the last of them bears it. */
  number: z.number().int().positive(),
  cause: versionCause,
  /** The version it grew from; null for a project's first. */
  parentId: uuid.nullable(),
  /** `restore`: the version whose files these are. */
  sourceId: uuid.nullable(),
  /** The message it grew at. The current version of a branch is the newest one at its nearest message that has any. */
  messageId: uuid,
  /** `message`: what was asked for, in a few words; null where that is not known. */
  request: z.string().nullable(),
  name: z.string().nullable(),
  bookmarked: z.boolean(),
  /** A later hand edit took its number over: not in lists any more, but still there. */
  superseded: z.boolean(),
  /** Epoch milliseconds. */
  createdAt: z.number(),
  fileCount: z.number().int(),
  state: versionState,
  failure: versionFailure.nullable(),
  health: versionHealth.nullable(),
  /** Address of the picture on our own origin, changing with its content; null without one: draw a card. */
  thumbnail: z.string().nullable(),
});
export type VersionView = z.infer<typeof versionView>;

/** The newest version at one message: enough to know the current version of any branch. */
export const versionHead = z.object({
  messageId: uuid,
  versionId: uuid,
  /** Grows with every version: an event that comes late does not put an older one back. */
  order: z.number().int(),
  number: z.number().int().positive(),
  cause: versionCause,
});
export type VersionHead = z.infer<typeof versionHead>;

/** A file of a version. `complete` is false where an answer was cut off inside it. */
export const versionFile = z.object({ path: z.string(), content: z.string(), complete: z.boolean() });
export type VersionFile = z.infer<typeof versionFile>;

/** One step of a hand edit. Steps apply in order; paths are as `normalizePath` gives them. */
export const fileEdit = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('write'),
    path: z.string().min(1).max(LIMITS.pathLength),
    content: z.string().max(LIMITS.fileLength),
  }),
  z.object({
    type: z.literal('rename'),
    path: z.string().min(1).max(LIMITS.pathLength),
    to: z.string().min(1).max(LIMITS.pathLength),
  }),
  z.object({ type: z.literal('delete'), path: z.string().min(1).max(LIMITS.pathLength) }),
]);
export type FileEdit = z.infer<typeof fileEdit>;
