import { findFile, isAbsolute } from '../../shared/paths.ts';
import type { Links } from '../links.ts';
import type { Outbox } from '../outbox.ts';

/** What following a link or sending a form inside the frame means. */
export interface Navigation {
  links: Links;
  outbox: Outbox;
  /** True when the page routes by itself (a React app): unknown internal paths are its business. */
  routesItself(): boolean;
}

/** Listens last, so that a page that handles its own clicks is left alone. Call after the document has been opened. */
export function listenForNavigation(navigation: Navigation): void {
  window.addEventListener('click', (event) => {
    const anchor = event.target instanceof Element ? event.target.closest('a[href], area[href]') : null;
    if (anchor && !event.defaultPrevented) follow(anchor.getAttribute('href') ?? '', event, navigation);
  });
  window.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) send(event.target, navigation);
  });
  // Sending by code raises no event, and the browser would put an error page in the place of this document.
  HTMLFormElement.prototype.submit = function () {
    send(this, navigation);
  };
}

/** A form may lead to another page of the project; what was typed goes nowhere. */
function send(form: HTMLFormElement, { links, outbox }: Navigation): void {
  const action = form.getAttribute('action') ?? '';
  const page = action ? pageOf(action, links) : null;
  if (page) return outbox.navigate(page, '');
  if (isAbsolute(action) && links.projectPath(action) === null) outbox.blocked(action, 'form');
  outbox.console('info', 'The form was sent. Forms go nowhere in the preview.');
}

function follow(href: string, event: Event, navigation: Navigation): void {
  const { links, outbox } = navigation;
  const target = href.trim();
  if (target === '' || target.startsWith('#') || /^javascript:/i.test(target)) return;
  event.preventDefault();
  const page = pageOf(target, links);
  if (page) return outbox.navigate(page, /#[^?]*$/.exec(target)?.[0] ?? '');
  if (links.projectPath(target) === null) return isAbsolute(target) ? outbox.blocked(target, 'link') : undefined;
  if (!navigation.routesItself()) return void outbox.console('warn', `Not in the project: ${target}`);
  history.pushState(null, '', target);
  window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
}

function pageOf(reference: string, links: Links): string | null {
  const path = links.projectPath(reference);
  const file = path === null ? null : findFile(links.texts, path);
  return file !== null && /\.html?$/.test(file) ? file : null;
}
