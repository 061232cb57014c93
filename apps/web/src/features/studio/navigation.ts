import { isUuid } from '../../lib/uuid.ts';

/** The chat named by an address, or null where it names none. */
export function chatIdOf(pathname: string): string | null {
  const [, first, id, ...rest] = pathname.split('/');
  return first === 'c' && id !== undefined && rest.length === 0 && isUuid(id) ? id.toLowerCase() : null;
}

/**
 * Moves within the studio at once, without asking the server for a page: start page and chats are one client-side
 * view of the address. Next keeps its router in step with the history's own methods.
 */
export function openChat(id: string): void {
  go(`/c/${id}`);
}

export function openHome(): void {
  go('/');
}

/** Takes back a step that came to nothing, without leaving it in the history. */
export function replaceWithHome(): void {
  window.history.replaceState(null, '', '/');
}

function go(path: string): void {
  if (window.location.pathname === path) return;
  window.history.pushState(null, '', path);
}
