import { bodyOf } from '../../shared/assets.ts';
import { findFile, mimeOf } from '../../shared/paths.ts';
import type { Links } from '../links.ts';
import { define, natives } from '../natives.ts';
import type { Outbox } from '../outbox.ts';

/** Errors of requests that the closed network refused; a rejection with one of them is not the page's own fault. */
export const refusals = new WeakSet<object>();

/** Answers `fetch` and XMLHttpRequest for project files; everything outside is refused and named. */
export function patchNetwork(links: Links, outbox: Outbox): void {
  define(window, 'fetch', async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const url = input instanceof Request ? input.url : String(input);
    if (/^(data|blob):/i.test(url)) return natives.fetch(input, init);
    const mapped = links.projectPath(url) === null ? links.map(url, 'other') : null;
    return mapped ? natives.fetch(mapped, init) : answer(url, links, outbox);
  });
  const open = Reflect.get(XMLHttpRequest.prototype, 'open') as (...args: unknown[]) => void;
  Reflect.set(
    XMLHttpRequest.prototype,
    'open',
    function (this: XMLHttpRequest, method: string, url: string | URL, ...rest: unknown[]) {
      const mapped = links.map(String(url), 'other');
      if (mapped === null && links.projectPath(String(url)) === null) outbox.blocked(String(url));
      Reflect.apply(open, this, [method, mapped ?? url, ...rest]);
    },
  );
  define(navigator, 'sendBeacon', (url: string | URL) => {
    outbox.blocked(String(url));
    return false;
  });
}

function answer(url: string, links: Links, outbox: Outbox): Response {
  const path = links.projectPath(url);
  if (path === null) {
    outbox.blocked(url);
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
