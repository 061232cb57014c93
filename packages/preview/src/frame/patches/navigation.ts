import { MOVER } from '../../shared/moves.ts';
import { findFile, isAbsolute } from '../../shared/paths.ts';
import type { Links } from '../links.ts';
import { define } from '../natives.ts';
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
  defineMover(navigation);
}

/** Stands in for `location` where code goes elsewhere. */
function defineMover(navigation: Navigation): void {
  const go = (target: unknown): void => {
    const again = pageOf(String(target), navigation.links) === navigation.links.page;
    // A page that goes to itself unasked may never stop: reloads are counted.
    if (again && !navigator.userActivation.isActive && !navigation.routesItself()) location.reload();
    else goTo(String(target), navigation);
  };
  const mover = {
    get href() {
      return location.href;
    },
    set href(target: string) {
      go(target);
    },
    assign: go,
    replace: go,
    toString: () => location.href,
  };
  define(window, MOVER, mover);
}

/** A form may lead to another page of the project, with what was typed in its address; it goes nowhere else. */
function send(form: HTMLFormElement, { links, outbox }: Navigation): void {
  const action = form.getAttribute('action') ?? '';
  const page = action ? pageOf(action, links) : null;
  if (page) return outbox.navigate(page, form.method === 'get' ? `?${queryOf(form)}` : '');
  if (isAbsolute(action) && links.projectPath(action) === null) outbox.blocked(action);
  outbox.console('info', 'The form was sent. Forms go nowhere in the preview.');
}

function queryOf(form: HTMLFormElement): string {
  const entries = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return new URLSearchParams(entries).toString();
}

function follow(href: string, event: Event, navigation: Navigation): void {
  const target = href.trim();
  if (target === '' || target.startsWith('#') || /^javascript:/i.test(target)) return;
  event.preventDefault();
  goTo(target, navigation);
}

function goTo(target: string, navigation: Navigation): void {
  const { links, outbox } = navigation;
  if (target.startsWith('#')) {
    location.hash = target;
    return;
  }
  const page = pageOf(target, links);
  // Query and fragment travel together: both are what follows the page in its address.
  const stays = page === links.page && navigation.routesItself();
  if (page && !stays) return outbox.navigate(page, /[?#].*$/s.exec(target)?.[0] ?? '');
  if (links.projectPath(target) === null) return isAbsolute(target) ? outbox.blocked(target) : undefined;
  if (!navigation.routesItself()) return void outbox.console('warn', `Not in the project: ${target}`);
  history.pushState(null, '', target);
  window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
}

function pageOf(reference: string, links: Links): string | null {
  const path = links.projectPath(reference);
  const file = path === null ? null : findFile(links.texts, path);
  return file !== null && /\.html?$/.test(file) ? file : null;
}
