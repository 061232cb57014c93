import type { PageBuild } from '../shared/build.ts';
import type { FrameConfig } from '../shared/messages.ts';
import { findFile, resolvePath } from '../shared/paths.ts';
import { HtmlRewriter } from './html-rewriter.ts';
import type { Links } from './links.ts';
import { importMap } from './native-modules.ts';
import { natives } from './natives.ts';

/** The page being written into this document. */
export interface OpenPage {
  write(text: string): void;
  close(): void;
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
    importMap: (own) => map(own) || own,
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
      natives.write(rewriter.end());
      natives.close();
    },
  };
}

/** Makes the page's own `document.write` resolve references too. */
export function patchDocumentWrite(links: Links): void {
  const written = (parts: unknown[]): string => {
    const rewriter = new HtmlRewriter(links, null);
    return rewriter.push(parts.join('')) + rewriter.end();
  };
  document.write = (...parts: unknown[]) => natives.write(written(parts));
  document.writeln = (...parts: unknown[]) => natives.write(`${written(parts)}\n`);
}

/** Resolves when the page has loaded, at the latest `limitMs` after its markup was complete. */
export function pageLoaded(limitMs: number): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === 'complete') return resolve();
    window.addEventListener('load', () => resolve(), { once: true });
    natives.setTimeout(resolve, limitMs);
  });
}
