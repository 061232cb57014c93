import type { SandboxSetup } from '@codesandbox/sandpack-client';
import { detectProject, importedPackages, type ProjectFiles } from '@studio/artifacts';
import { z } from 'zod';
import { mountsItself } from '../compile/entry.ts';

/** A project as Sandpack's bundler takes it; `null`: there is nothing to run. `unsupported`: it takes no such project. */
export type Setup = { ok: true; setup: SandboxSetup } | { ok: false; unsupported: string } | null;

/** Puts a root component on the page where the project has no script that does. */
const MOUNT = '/studio-mount.jsx';
const PAGE = '<!doctype html><html><body><div id="root"></div></body></html>';
/** React's refresh needs both, whatever the project names. */
const REACT = ['react', 'react-dom'];

/** `packages`: exact versions that the studio's own list names; others are taken from the project's manifest, else the newest. */
export function setupOf(files: ProjectFiles, packages: Readonly<Record<string, string>>): Setup {
  const { kind, entry, typescript } = detectProject(files);
  if (kind === 'empty') return null;
  if (kind !== 'react' || entry === null)
    return { ok: false, unsupported: UNSUPPORTED[kind === 'react' ? 'static' : kind] };
  const texts = new Map(Object.values(files).map(({ path, content }) => [path, content]));
  const own = mountsItself(texts.get(entry) ?? '');
  const sources = Object.fromEntries([...texts].map(([path, code]) => [`/${path}`, { code }]));
  const main = own ? `/${entry}` : MOUNT;
  const dependencies = versionsOf(texts, packages);
  return {
    ok: true,
    setup: {
      template: typescript ? 'create-react-app-typescript' : 'create-react-app',
      entry: main,
      dependencies,
      files: {
        ...sources,
        ...(!own && { [MOUNT]: { code: mountOf(entry) } }),
        '/public/index.html': { code: pageOf(texts.get('index.html') ?? texts.get('public/index.html')) },
        '/package.json': { code: JSON.stringify({ name: 'preview', main, dependencies }) },
      },
    },
  };
}

const UNSUPPORTED = {
  static: "Sandpack's bundler shows React projects only; this one is a page.",
  vanilla: "Sandpack's bundler shows React projects only; this one has no React.",
  vue: "Sandpack's bundler shows React projects only; this one is written with Vue.",
} as const;

const mountOf = (entry: string): string => `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import App from ${JSON.stringify(`./${entry.replace(/\.[jt]sx?$/, '')}`)};
const root = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
createRoot(root).render(createElement(App));
`;

/** The project's page without its module scripts: the bundler starts the entry itself. */
const pageOf = (html: string | undefined): string =>
  html?.replace(/<script\b(?=[^>]*\btype\s*=\s*["']?module\b)[^>]*>[\s\S]*?<\/script\s*>/gi, '') ?? PAGE;

function versionsOf(
  texts: ReadonlyMap<string, string>,
  packages: Readonly<Record<string, string>>,
): Record<string, string> {
  const declared = declaredIn(texts.get('package.json'));
  const wanted = new Set([...REACT, ...importedPackages(texts)]);
  return Object.fromEntries([...wanted].map((name) => [name, packages[name] ?? declared[name] ?? 'latest']));
}

const versions = z.record(z.string(), z.string()).catch({});
const manifest = z.object({ dependencies: versions, devDependencies: versions });

/** Versions that the project's own manifest names; it may be half a file, or no JSON. */
function declaredIn(text: string | undefined): Record<string, string> {
  try {
    const { dependencies, devDependencies } = manifest.parse(JSON.parse(text ?? '{}'));
    return { ...devDependencies, ...dependencies };
  } catch {
    return {};
  }
}
