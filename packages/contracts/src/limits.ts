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
  /** How often a person may go on with one answer; runs that failed before they wrote anything do not count. */
  resumesPerMessage: 20,
  /** Chats in one page of the history. */
  sessionsPage: 50,
  /** Path length inside a project, characters. */
  pathLength: 240,
  /** Files in one project. */
  projectFiles: 400,
} as const;
