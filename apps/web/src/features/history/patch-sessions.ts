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
  return mapSessions(data, (sessions) =>
    sessions.map((session) => (session.id === id ? { ...session, ...part } : session)),
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

/** The history after an event of the account. Events that say nothing about it leave it as the same object. */
export function applyToSessions<P>(data: SessionPages<P>, event: StreamEvent, now: number): SessionPages<P> {
  switch (event.type) {
    case 'chat.created':
      return addSession(data, newSession(event.chatId, event.title, now));
    case 'chat.renamed':
      return patchSession(data, event.chatId, { title: event.title });
    case 'chat.deleted':
      return removeSession(data, event.chatId);
    case 'run.started':
      return patchSession(data, event.chatId, { live: true, updatedAt: now });
    case 'run.closed':
      return patchSession(data, event.chatId, { live: false, updatedAt: now });
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
