import { MOVER } from '../../shared/moves.ts';
import { findFile, isAbsolute } from '../../shared/paths.ts';
import type { Links } from '../links.ts';
import { define, methodOf } from '../natives.ts';
import type { Outbox } from '../outbox.ts';

const LINK = 'a[href], area[href], a[*|href]';
const XLINK = 'http://www.w3.org/1999/xlink';
/** Addresses of data are long. */
const NAME_LIMIT = 80;

type Dispatcher = (this: EventTarget, event: Event) => boolean;

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
    // Inside a shadow root the event's target is its host; the path tells the link.
    const anchor = event.composedPath().find((each) => each instanceof Element && each.matches(LINK));
    if (anchor instanceof Element && !event.defaultPrevented) followAnchor(anchor, event, navigation);
  });
  guardLooseAnchors(navigation);
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

/** A link that is not in the page (made to start a download, mostly) sends its click to nobody but itself. */
function guardLooseAnchors(navigation: Navigation): void {
  const dispatch = methodOf<Dispatcher>(EventTarget.prototype, 'dispatchEvent');
  const send = (anchor: Element, event: Event): boolean => {
    const last = (): void => {
      if (!event.defaultPrevented) followAnchor(anchor, event, navigation);
    };
    anchor.addEventListener('click', last, { once: true });
    const result = Reflect.apply(dispatch, anchor, [event]);
    anchor.removeEventListener('click', last);
    return result;
  };
  const isLoose = (target: unknown): target is Element =>
    target instanceof Element &&
    target.matches(LINK) &&
    !(target.isConnected && target.ownerDocument === document);
  EventTarget.prototype.dispatchEvent = function (event) {
    return isLoose(this) && event.type === 'click'
      ? send(this, event)
      : Reflect.apply(dispatch, this, [event]);
  };
  const click = methodOf<(this: HTMLElement) => void>(HTMLElement.prototype, 'click');
  HTMLElement.prototype.click = function () {
    if (isLoose(this))
      send(this, new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    else Reflect.apply(click, this, []);
  };
}

function followAnchor(anchor: Element, event: Event, navigation: Navigation): void {
  const href = anchor.getAttribute('href') ?? anchor.getAttributeNS(XLINK, 'href') ?? '';
  if (!anchor.hasAttribute('download')) return follow(href, event, navigation);
  event.preventDefault();
  const name = anchor.getAttribute('download') || href.slice(0, NAME_LIMIT);
  navigation.outbox.console('info', `Download: ${name}. Nothing is saved from the preview.`);
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
  if (isAbsolute(action) && links.projectPath(action) === null) outbox.blocked(action, 'form');
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
  if (links.projectPath(target) === null) return elsewhere(target, outbox);
  if (!navigation.routesItself()) return void outbox.console('warn', `Not in the project: ${target}`);
  history.pushState(null, '', target);
  window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
}

/** Links to other hosts are named; other programs and data are only noted. */
function elsewhere(target: string, outbox: Outbox): void {
  if (/^(https?:)?\/\//i.test(target)) outbox.blocked(target, 'link');
  else outbox.console('info', `Link: ${target.slice(0, NAME_LIMIT)}. Links stay inside the preview.`);
}

function pageOf(reference: string, links: Links): string | null {
  const path = links.projectPath(reference);
  const file = path === null ? null : findFile(links.texts, path);
  return file !== null && /\.html?$/.test(file) ? file : null;
}
