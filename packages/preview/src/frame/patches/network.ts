import { bodyOf } from '../../shared/assets.ts';
import { findFile, mimeOf } from '../../shared/paths.ts';
import type { Links } from '../links.ts';
import { define, natives } from '../natives.ts';
import type { Outbox } from '../outbox.ts';

/** Requests that the closed network refused, and their errors; a rejection with one of them is not the page's own fault. */
export const refusals = new WeakSet<object>();

/** Answers `fetch` and XMLHttpRequest for project files and vendored copies; everything outside is refused and named. */
export function patchNetwork(links: Links, outbox: Outbox): void {
  define(window, 'fetch', async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const url = input instanceof Request ? input.url : String(input);
    if (/^(data|blob):/i.test(url) || links.isVendored(url)) return natives.fetch(input, init);
    const inside = links.projectPath(url) !== null;
    if (!inside && links.outsideAllowed) return natives.fetch(input, init);
    const mapped = inside ? null : links.map(url, 'other');
    return mapped ? natives.fetch(mapped) : answer(url, links, outbox);
  });
  const open = Reflect.get(XMLHttpRequest.prototype, 'open') as (...args: unknown[]) => void;
  Reflect.set(
    XMLHttpRequest.prototype,
    'open',
    function (this: XMLHttpRequest, method: string, url: string | URL, ...rest: unknown[]) {
      const mapped = links.map(String(url), 'other');
      if (mapped === null && !isAllowed(String(url), links)) {
        outbox.blocked(String(url), 'request');
        refusals.add(this);
      } else refusals.delete(this);
      Reflect.apply(open, this, [method, mapped ?? url, ...rest]);
    },
  );
  if (links.outsideAllowed) return;
  define(navigator, 'sendBeacon', (url: string | URL) => {
    outbox.blocked(String(url), 'request');
    return false;
  });
}

/** True for an address that is no other host's, or that the operator lets through. */
function isAllowed(url: string, links: Links): boolean {
  return (
    links.outsideAllowed ||
    /^(data|blob):/i.test(url) ||
    links.isVendored(url) ||
    links.projectPath(url) !== null
  );
}

function answer(url: string, links: Links, outbox: Outbox): Response {
  const path = links.projectPath(url);
  if (path === null) {
    outbox.blocked(url, 'request');
    const error = new TypeError(`Failed to fetch ${url}: outside addresses are closed in the preview.`);
    refusals.add(error);
    throw error;
  }
  const file = findFile(links.texts, path);
  if (file === null) {
    outbox.console('warn', `Not in the project: ${path} (answered with 404)`);
    return new Response('Not found', {
      status: 404,
      statusText: 'Not Found',
      headers: { 'content-type': 'text/plain' },
    });
  }
  return new Response(bodyOf(file, links.texts[file] ?? ''), {
    status: 200,
    headers: { 'content-type': mimeOf(file) },
  });
}
