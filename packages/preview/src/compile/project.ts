import type { BuildResult, PageBuild } from '../shared/build.ts';
import type { Texts } from '../shared/paths.ts';
import { mainPage, mainScript, moduleScripts } from './entry.ts';
import { BuildError } from './failure.ts';
import type { ModuleCache } from './graph.ts';
import { isScript } from './module.ts';
import { buildNative } from './native-build.ts';
import { buildReact } from './react-build.ts';

/** What to build: the kind comes from `detectProject`, `page` is the page the person is on (null = the main one). */
export interface BuildRequest {
  kind: 'static' | 'react' | 'vanilla' | 'vue' | 'empty';
  entry: string | null;
  page: string | null;
  texts: Texts;
}

const EMPTY_PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head><body><div id="root"></div></body></html>';

/** Builds projects one after the other; unchanged modules are not compiled again. */
export function createProjectBuilder(): {
  build(request: BuildRequest, known: readonly string[]): BuildResult;
} {
  const cache: ModuleCache = new Map();
  return {
    build(request, known) {
      try {
        return { ok: true, build: buildOrThrow(request, known, cache) };
      } catch (error) {
        if (error instanceof BuildError) return { ok: false, failure: error.failure };
        throw error;
      }
    },
  };
}

function buildOrThrow(
  { kind, entry, page, texts }: BuildRequest,
  known: readonly string[],
  cache: ModuleCache,
): PageBuild {
  if (kind === 'vue')
    throw new BuildError({
      message: 'Vue projects cannot be shown yet.',
      hint: 'Ask for React or a plain page instead.',
    });
  const main = mainPage(texts, page ?? entry);
  if (kind === 'react') return reactPage(main, entry, texts, known, cache);
  if (main === null && entry !== null && isScript(entry))
    return plainPage('index.html', { ...texts, 'index.html': pageFor(entry) }, known, cache);
  return plainPage(main, texts, known, cache);
}

/** A page for scripts that come without one. */
const pageFor = (entry: string): string =>
  EMPTY_PAGE.replace('</body>', `<script type="module" src="/${entry}"></script></body>`);

function reactPage(
  page: string | null,
  entry: string | null,
  texts: Texts,
  known: readonly string[],
  cache: ModuleCache,
): PageBuild {
  const html = page === null ? EMPTY_PAGE : (texts[page] ?? EMPTY_PAGE);
  const named = page === null ? undefined : moduleScripts(page, html, texts).paths[0];
  const script =
    named ?? (entry !== null && /\.[cm]?[jt]sx?$/.test(entry) && entry in texts ? entry : mainScript(texts));
  if (script === null)
    throw new BuildError({
      message: 'There is no component to show.',
      hint: 'Add src/App.tsx with a default export.',
    });
  return {
    page: page ?? 'index.html',
    html,
    texts,
    modules: {},
    libs: {},
    react: buildReact(script, html, texts, known, cache),
  };
}

function plainPage(
  page: string | null,
  texts: Texts,
  known: readonly string[],
  cache: ModuleCache,
): PageBuild {
  if (page === null) throw new BuildError({ message: 'There is no page to show.', hint: 'Add index.html.' });
  const pages = Object.keys(texts).filter((path) => /\.html?$/.test(path));
  return { page, html: texts[page] ?? '', texts, ...buildNative(pages, texts, known, cache), react: null };
}
