/** The router that the parts below share: where the page is, and going elsewhere. */
export const ROUTER = `
import { useSyncExternalStore } from 'react';
const listeners = new Set();
const tell = () => listeners.forEach((listener) => listener());
addEventListener('popstate', tell);
const subscribe = (listener) => { listeners.add(listener); return () => listeners.delete(listener); };
export let routeParams = {};
export const setRouteParams = (params) => { routeParams = params; };
export const useLocation = () => useSyncExternalStore(subscribe, () => location.pathname + location.search);
const go = (how) => (target) => {
  const address = typeof target === 'string' ? target : (target.pathname ?? '') + (target.query ? '?' + new URLSearchParams(target.query) : '');
  history[how](null, '', address);
  scrollTo(0, 0);
  tell();
};
export const router = {
  push: go('pushState'), replace: go('replaceState'), back: () => history.back(), forward: () => history.forward(),
  refresh: tell, prefetch: () => Promise.resolve(), events: { on() {}, off() {}, emit() {} }, isReady: true,
};
`;

const LINK = `
import { forwardRef } from 'react';
import { router } from 'studio:next-router';
const addressOf = (href) => typeof href === 'string' ? href : (href?.pathname ?? '') + (href?.query ? '?' + new URLSearchParams(href.query) : '') + (href?.hash ? '#' + href.hash : '');
export default forwardRef(function Link({ href, prefetch, replace, scroll, shallow, passHref, legacyBehavior, locale, onClick, children, ...rest }, ref) {
  const address = addressOf(href);
  const follow = (event) => {
    onClick?.(event);
    if (event.defaultPrevented || !address.startsWith('/') || event.metaKey || event.ctrlKey || rest.target === '_blank') return;
    event.preventDefault();
    router[replace ? 'replace' : 'push'](address);
  };
  return <a ref={ref} href={address} onClick={follow} {...rest}>{children}</a>;
});
`;

const IMAGE = `
import { forwardRef } from 'react';
const fillStyle = { position: 'absolute', height: '100%', width: '100%', inset: 0 };
export default forwardRef(function Image({ src, alt = '', fill, priority, quality, placeholder, blurDataURL, loader, unoptimized, overrideSrc, fetchPriority, style, ...rest }, ref) {
  const address = typeof src === 'string' ? src : (src?.src ?? src?.default ?? '');
  return <img ref={ref} src={address} alt={alt} loading={priority ? undefined : 'lazy'} {...rest} style={fill ? { ...fillStyle, ...style } : style} />;
});
`;

const NAVIGATION = `
import { useMemo } from 'react';
import { routeParams, router, useLocation } from 'studio:next-router';
export const useRouter = () => router;
export const usePathname = () => useLocation().split('?')[0];
export const useSearchParams = () => { const search = useLocation().split('?')[1] ?? ''; return useMemo(() => new URLSearchParams(search), [search]); };
export const useParams = () => { useLocation(); return routeParams; };
export const useSelectedLayoutSegment = () => usePathname().split('/')[1] || null;
export const useSelectedLayoutSegments = () => usePathname().split('/').filter(Boolean);
export class NotFound extends Error {}
export const notFound = () => { throw new NotFound('Not found'); };
export const redirect = (address) => { queueMicrotask(() => router.replace(address)); return null; };
export const permanentRedirect = redirect;
`;

const OLD_ROUTER = `
import { routeParams, router, useLocation } from 'studio:next-router';
export const useRouter = () => {
  const place = useLocation();
  const [pathname, search = ''] = place.split('?');
  return { ...router, pathname, asPath: place, route: pathname, query: { ...routeParams, ...Object.fromEntries(new URLSearchParams(search)) } };
};
export default router;
export const withRouter = (Inner) => (props) => <Inner {...props} router={useRouter()} />;
`;

const HEAD = `
export default function Head({ children }) { return <>{children}</>; }
`;

const SCRIPT = `
import { useEffect } from 'react';
export default function Script({ id, src, children, dangerouslySetInnerHTML, onLoad, onReady, strategy, ...rest }) {
  useEffect(() => {
    const element = document.createElement('script');
    if (src) element.src = src; else element.textContent = dangerouslySetInnerHTML?.__html ?? String(children ?? '');
    element.onload = () => { onLoad?.(); onReady?.(); };
    document.body.append(element);
  }, []);
  return null;
}
`;

const DYNAMIC = `
import { lazy, Suspense } from 'react';
export default function dynamic(options, more) {
  const load = typeof options === 'function' ? options : options.loader;
  const settings = { ...(typeof options === 'object' ? options : {}), ...more };
  const Inner = lazy(() => Promise.resolve(load()).then((all) => (all.default ? all : { default: all })));
  return function Dynamic(props) { return <Suspense fallback={settings.loading ? <settings.loading /> : null}><Inner {...props} /></Suspense>; };
}
`;

const LOCAL_FONT = `
export default function localFont(options = {}) {
  return { className: '', variable: '', style: { fontFamily: options.declarations?.[0]?.value ?? 'inherit' } };
}
`;

/** Loads a family the way a page would, and gives it a class and a variable; the families that a project names are added. */
export const FONTS = `
const made = new Map();
const load = (family, options = {}) => {
  const key = family + (options.variable ?? '');
  if (!made.has(key)) {
    const index = made.size;
    const name = family.replaceAll('_', ' ');
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = 'https://fonts.googleapis.com/css2?family=' + name.replaceAll(' ', '+') + ':wght@100;200;300;400;500;600;700;800;900&display=swap';
    const rules = document.createElement('style');
    rules.textContent = '.studio-font-' + index + " { font-family: '" + name + "', sans-serif } " + (options.variable ? '.studio-font-variable-' + index + ' { ' + options.variable + ": '" + name + "' }" : '');
    document.head.append(link, rules);
    made.set(key, { className: 'studio-font-' + index, variable: 'studio-font-variable-' + index, style: { fontFamily: "'" + name + "', sans-serif" } });
  }
  return made.get(key);
};
`;

/** Measures visits of a deployed page. */
const NOTHING = 'export const Analytics = () => null; export const SpeedInsights = () => null;';

function geist(name: string, family: string, variable: string): string {
  const style = JSON.stringify({ fontFamily: `'${family}', system-ui` });
  return `export const ${name} = { className: '', variable: '', style: ${style} };
document.documentElement.style.setProperty('${variable}', "'${family}', system-ui");`;
}

/** What stands in for the parts of Next that a page uses. */
export const SHIMS: Readonly<Record<string, string>> = {
  'next/link': LINK,
  'next/image': IMAGE,
  'next/legacy/image': IMAGE,
  'next/navigation': NAVIGATION,
  'next/router': OLD_ROUTER,
  'next/head': HEAD,
  'next/script': SCRIPT,
  'next/dynamic': DYNAMIC,
  'next/font/local': LOCAL_FONT,
  'geist/font/sans': geist('GeistSans', 'Geist', '--font-geist-sans'),
  'geist/font/mono': geist('GeistMono', 'Geist Mono', '--font-geist-mono'),
  '@vercel/analytics/react': NOTHING,
  '@vercel/analytics/next': NOTHING,
  '@vercel/speed-insights/next': NOTHING,
  next: 'export default {};',
};
