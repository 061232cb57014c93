import type { SessionView, StreamEvent } from '@studio/contracts';

interface Page {
  sessions: SessionView[];
  nextCursor: string | null;
}

export interface SessionPages<PageParam = unknown> {
  pages: Page[];
  pageParams: PageParam[];
}

/** A chat that was just made, as the list shows it until it is read from the server. */
export function newSession(id: string, title: string, now: number): SessionView {
  return { id, title, selectedModelId: null, createdAt: now, updatedAt: now, live: false };
}

/** Puts a chat at the head of the list; one that is there already stays as it is. */
export function addSession<P>(data: SessionPages<P>, session: SessionView): SessionPages<P> {
  if (data.pages.some((page) => page.sessions.some((known) => known.id === session.id))) return data;
  const [first, ...rest] = data.pages;
  if (!first) return data;
  return { ...data, pages: [{ ...first, sessions: [session, ...first.sessions] }, ...rest] };
}

export function patchSession<P>(
  data: SessionPages<P>,
  id: string,
  part: Partial<SessionView>,
): SessionPages<P> {
  return mapSession(data, id, (session) => ({ ...session, ...part }));
}

function mapSession<P>(
  data: SessionPages<P>,
  id: string,
  change: (session: SessionView) => SessionView,
): SessionPages<P> {
  return mapSessions(data, (sessions) =>
    sessions.map((session) => (session.id === id ? change(session) : session)),
  );
}

export function removeSession<P>(data: SessionPages<P>, id: string): SessionPages<P> {
  return mapSessions(data, (sessions) => sessions.filter((session) => session.id !== id));
}

function mapSessions<P>(
  data: SessionPages<P>,
  change: (sessions: SessionView[]) => SessionView[],
): SessionPages<P> {
  return { ...data, pages: data.pages.map((page) => ({ ...page, sessions: change(page.sessions) })) };
}

/**
 * The history after an event of the account. Events that say nothing about it leave it as the same object. Places come from the server's times
 * and only ever move forward: an event may be told late, or twice.
 */
export function applyToSessions<P>(data: SessionPages<P>, event: StreamEvent, now: number): SessionPages<P> {
  switch (event.type) {
    case 'chat.created':
      return addSession(data, newSession(event.chatId, event.title, event.at ?? now));
    case 'chat.renamed':
      return patchSession(data, event.chatId, { title: event.title });
    case 'chat.deleted':
      return removeSession(data, event.chatId);
    case 'run.started':
      return mapSession(data, event.chatId, (session) => ({
        ...session,
        live: true,
        updatedAt: Math.max(session.updatedAt, event.at ?? 0),
      }));
    case 'run.closed':
      return patchSession(data, event.chatId, { live: false });
    case 'plan.changed':
    case 'version.created':
    case 'version.updated':
    case 'run.frame':
    case 'run.ended':
    case 'stream.reconnect':
    case 'stream.reset':
      return data;
  }
}

/** The chats as the server orders them, whatever was added since the pages were read; without those that are gone. */
export function listSessions(data: SessionPages, gone: ReadonlySet<string>): SessionView[] {
  const byId = new Map<string, SessionView>();
  for (const { sessions } of data.pages) {
    // A chat that moved while pages were read can be on two of them.
    for (const session of sessions) if (!byId.has(session.id)) byId.set(session.id, session);
  }
  return [...byId.values()]
    .filter((session) => !gone.has(session.id))
    .sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? 1 : -1));
}

/** A time above all others of the list: the place of a chat that was just written to, until the server's own time is known. */
export function topTime(data: SessionPages, now: number): number {
  const times = data.pages.flatMap((page) => page.sessions.map((session) => session.updatedAt));
  return times.length === 0 ? now : Math.max(...times) + 1;
}
