/** Bounds that the edge enforces and the interface shows. Each exists once, here. */
export const LIMITS = {
  /** Characters of a chat's title (column width of `chat_sessions.title`). */
  titleLength: 100,
  /** Characters of one user message. */
  messageLength: 32_000,
  /** Accepted messages a guest may send in a rolling window (default; `GUEST_MESSAGE_LIMIT` overrides). */
  guestMessages: 10,
  /** Length of that window, milliseconds. */
  guestWindowMs: 24 * 60 * 60 * 1000,
  /** Characters of text one answer may grow to; a longer one is ended as `length`. */
  answerLength: 2_000_000,
  /** Times an answer that stopped at its model's length limit is gone on with by itself. */
  continuations: 4,
  /** Times a model is asked again by itself for changes that cannot be applied. */
  repairs: 2,
  /** Tries of "fix by itself" for one version that does not run. */
  fixTries: 2,
  /** Characters of an error's message, and of its stack, in a request to fix it. */
  failureMessage: 2_000,
  failureStack: 4_000,
  /** How often a person may go on with one answer; runs that failed before they wrote anything do not count. */
  resumesPerMessage: 20,
  /** Chats a guest may keep; making another one by `sessions.create` costs no message, so something has to bound it. */
  guestChats: 200,
  /** Open event streams of one account, over all its tabs and devices. */
  accountStreams: 50,
  /** Chats in one page of the history. */
  sessionsPage: 50,
  /** Path length inside a project, characters. */
  pathLength: 240,
  /** Files in one project. */
  projectFiles: 400,
  /** Characters of one file of a project. */
  fileLength: 1_000_000,
  /** Characters of all files of a project together. */
  projectLength: 3_000_000,
  /** Versions in one page of a chat's list. */
  versionsPage: 50,
  /** Hand edits that follow each other within this time become one version, milliseconds. */
  editBurstMs: 2 * 60 * 1000,
  /** Bytes of a version's picture. */
  thumbnailBytes: 64 * 1024,
  /** Characters of what a preview reports about one thing. */
  noteLength: 500,
  /** Things that a preview may report about one version. */
  versionIssues: 60,
} as const;
