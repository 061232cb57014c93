import type { Texts } from '../../shared/paths.ts';

const PAGE = /^(?:src\/)?app\/(?:(.*)\/)?page\.(?:tsx|jsx|ts|js)$/;
const LAYOUT = /^(?:src\/)?app\/(?:(.*)\/)?layout\.(?:tsx|jsx|ts|js)$/;
const OLD_PAGE = /^(?:src\/)?pages\/(.+)\.(?:tsx|jsx|ts|js)$/;

interface Route {
  /** Segments of the address; `[id]` takes one, `[...rest]` all that follow. */
  path: string;
  page: string;
  layouts: readonly string[];
}

/** Source of the script that starts a project laid out for Next; null for all others. Both layouts are routed in the page. */
export function nextEntry(texts: Texts): string | null {
  const routes = appRoutes(texts);
  const all = routes.length > 0 ? routes : pageRoutes(texts);
  if (all.length === 0) return null;
  const layouts = [...new Set(all.flatMap((route) => route.layouts))];
  const whole = layouts.some((path) => /<html\b/.test(texts[path] ?? ''));
  const missing = Object.keys(texts).find((path) =>
    /^(?:src\/)?(?:app\/not-found|pages\/404)\.[jt]sx?$/.test(path),
  );
  const imports = [
    ...all.map((route, index) => `import * as page${index} from ${JSON.stringify(`/${route.page}`)};`),
    ...layouts.map((path, index) => `import * as layout${index} from ${JSON.stringify(`/${path}`)};`),
    missing ? `import * as missing from ${JSON.stringify(`/${missing}`)};` : 'const missing = {};',
  ];
  const table = all.map(
    (route, index) =>
      `{ path: ${JSON.stringify(route.path)}, page: page${index}, layouts: [${route.layouts.map((each) => `layout${layouts.indexOf(each)}`).join(', ')}] }`,
  );
  return `${imports.join(' ')}
import { Component, Fragment, Suspense, createElement, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { setRouteParams, useLocation } from 'studio:next-router';
const routes = [${table.join(', ')}];
${RUNTIME}
createRoot(${whole ? 'document' : "document.getElementById('root')"}).render(createElement(Site));
`;
}

const RUNTIME = `
function match(path, pathname) {
  const parts = pathname.split('/').filter(Boolean).map(decodeURIComponent), segments = path.split('/').filter(Boolean), params = {};
  for (let i = 0; i < segments.length; i++) {
    const rest = /^\\[+\\.\\.\\.(.+?)\\]+$/.exec(segments[i]), one = /^\\[(.+)\\]$/.exec(segments[i]);
    if (rest) { params[rest[1]] = parts.slice(i); return params; }
    if (parts[i] === undefined || (!one && parts[i] !== segments[i])) return null;
    if (one) params[one[1]] = parts[i];
  }
  return parts.length === segments.length ? params : null;
}
const score = (path) => (path.match(/\\[\\.\\.\\./g) ?? []).length * 100 + (path.match(/\\[/g) ?? []).length;
routes.sort((a, b) => score(a.path) - score(b.path));
class Boundary extends Component {
  state = { lost: false };
  static getDerivedStateFromError(error) { if (error?.message === 'Not found') return { lost: true }; throw error; }
  render() { return this.state.lost ? createElement(Missing) : this.props.children; }
}
function Missing() { return missing.default ? createElement(missing.default) : createElement('main', null, createElement('h1', null, '404'), createElement('p', null, 'This page could not be found.')); }
const promised = (value) => Object.assign(Promise.resolve(value), value, { status: 'fulfilled', value });
function Title({ name }) { useEffect(() => { if (name) document.title = name; }, [name]); return null; }
function title(metadata) { const text = metadata?.title; return typeof text === 'string' ? text : text?.absolute ?? text?.default; }
function Site() {
  const [pathname, search = ''] = useLocation().split('?');
  for (const { path, page, layouts } of routes) {
    const params = match(path, pathname);
    if (!params) continue;
    setRouteParams(params);
    const name = title(page.metadata) ?? layouts.map((each) => title(each.metadata)).find(Boolean);
    const props = { params: promised(params), searchParams: promised(Object.fromEntries(new URLSearchParams(search))) };
    const shown = createElement(Boundary, { key: pathname }, createElement(Suspense, null, createElement(page.default, props)));
    const inner = createElement(Fragment, null, createElement(Title, { name }), shown);
    return layouts.reduceRight((children, each) => createElement(each.default, { params: props.params, children, Component: page.default, pageProps: {} }), inner);
  }
  return layouts0(createElement(Missing));
}
const layouts0 = (children) => (routes[0]?.layouts ?? []).slice(0, 1).reduceRight((inner, each) => createElement(each.default, { children: inner, Component: Missing, pageProps: {} }), children);
`;

function appRoutes(texts: Texts): Route[] {
  return Object.keys(texts).flatMap((path) => {
    const match = PAGE.exec(path);
    if (!match) return [];
    const folder = match[1] ?? '';
    const layouts = Object.keys(texts)
      .filter((each) => {
        const found = LAYOUT.exec(each);
        const at = found?.[1] ?? '';
        return found && (at === '' || folder === at || folder.startsWith(`${at}/`));
      })
      .sort((a, b) => a.length - b.length);
    // Groups in round brackets and slots leave no trace in the address.
    const address = folder
      .split('/')
      .filter((part) => !/^[(@]/.test(part))
      .join('/');
    return [{ path: address, page: path, layouts }];
  });
}

function pageRoutes(texts: Texts): Route[] {
  const files = Object.keys(texts).filter((path) => OLD_PAGE.test(path));
  const app = files.find((path) => /\/_app\.\w+$/.test(path));
  // A folder called pages is usual in other projects too; there it has no index beside the root.
  if (!files.some((path) => /^(?:src\/)?pages\/index\.\w+$/.test(path)) || !usesNext(texts)) return [];
  return files.flatMap((path) => {
    const name = OLD_PAGE.exec(path)?.[1] ?? '';
    if (/^_|^api\/|^404$|^500$/.test(name)) return [];
    return [{ path: name.replace(/(^|\/)index$/, ''), page: path, layouts: app ? [app] : [] }];
  });
}

const usesNext = (texts: Texts): boolean =>
  Object.entries(texts).some(
    ([path, text]) =>
      path.startsWith('next.config.') || (/\.[jt]sx?$/.test(path) && /from\s*['"]next(\/|['"])/.test(text)),
  ) || /"next"\s*:/.test(texts['package.json'] ?? '');
