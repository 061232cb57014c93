import type { PageBuild } from '../shared/build.ts';
import type { FrameConfig } from '../shared/messages.ts';
import { findFile, resolvePath } from '../shared/paths.ts';
import { HtmlRewriter } from './html-rewriter.ts';
import type { Links } from './links.ts';
import { importMap, isReadable } from './native-modules.ts';
import { define, natives } from './natives.ts';

/** The page being written into this document. */
export interface OpenPage {
  write(text: string): void;
  /** Ends the page; resolves once its module scripts have run, which its load event does not always wait for. */
  close(): Promise<void>;
}

/** The address the page believes it has: its own path, so that routers and relative addresses work. */
function setAddress(build: PageBuild, hash: string): void {
  const base = String(build.environment.meta.BASE_URL ?? '/').slice(1);
  const path = build.page === 'index.html' || build.react ? base : build.page;
  natives.replaceState(null, '', `/${encodeURI(path.replace(/(^|\/)index\.html?$/, '$1'))}${hash}`);
}

/** Opens the document anew and starts writing the page; `opened` runs once listeners can be added. */
export function openPage(
  build: PageBuild,
  hash: string,
  config: FrameConfig,
  links: Links,
  opened: () => void,
): OpenPage {
  setAddress(build, hash);
  const map = (own: string): string => importMap(build, config, links, own);
  const rewriter = new HtmlRewriter(links, {
    beforeModules: () => {
      const text = map('{}');
      return text === '' ? '' : `<script type="importmap">${text}</script>`;
    },
    // One that cannot be read stays as it is: the browser says what is wrong with it.
    importMap: (own) => (isReadable(own) ? map(own) || own : own),
    isEntry: (source) =>
      build.react !== null &&
      source !== null &&
      findFile(build.texts, resolvePath(build.page, source)) !== null,
  });
  natives.open();
  opened();
  return {
    write: (text) => natives.write(rewriter.push(text)),
    close: () => {
      const modules = rewriter.takesModule;
      const ran = modules ? afterModules() : Promise.resolve();
      natives.write(rewriter.end() + (modules ? LAST_MODULE : ''));
      natives.close();
      return ran;
    },
  };
}

const RAN = '$studioModulesRan';
/** Module scripts run in their order: this one after all others. It leaves no trace. */
const LAST_MODULE = `<script type="module" data-studio-last>document.querySelector('[data-studio-last]')?.remove(); window.${RAN}?.();</script>`;

const afterModules = (): Promise<void> =>
  new Promise((resolve) => {
    define(window, RAN, () => {
      Reflect.deleteProperty(window, RAN);
      resolve();
    });
  });

/** Makes the page's own `document.write` resolve references too. */
export function patchDocumentWrite(links: Links): void {
  const written = (parts: unknown[]): string => {
    const rewriter = new HtmlRewriter(links, null);
    return rewriter.push(parts.join('')) + rewriter.end();
  };
  document.write = (...parts: unknown[]) => natives.write(written(parts));
  document.writeln = (...parts: unknown[]) => natives.write(`${written(parts)}\n`);
}

/** Resolves when the page has loaded and `modulesRan`, at the latest `limitMs` after its markup was complete. */
export function pageLoaded(limitMs: number, modulesRan: Promise<void> | undefined): Promise<void> {
  return new Promise((resolve) => {
    natives.setTimeout(resolve, limitMs);
    const loaded = new Promise<void>((done) => {
      if (document.readyState === 'complete') return done();
      natives.listen('load', () => done(), { once: true });
    });
    void Promise.all([loaded, modulesRan]).then(() => resolve());
  });
}
