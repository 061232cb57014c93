import type { TailwindMode } from '../shared/build.ts';
import type { Texts } from '../shared/paths.ts';
import { field, parseJsonc } from './jsonc.ts';

const UTILITY =
  /(?:^|[\s"'`:])(?:flex|grid|hidden|(?:p|m)[xytrbl]?-\d+|gap-\d+|text-(?:xs|sm|base|lg|\d?xl|center)|bg-[a-z]+-\d{2,3}|rounded(?:-\w+)?|w-full|min-h-screen|font-(?:bold|semibold|medium))(?=[\s"'`])/g;
const ENOUGH = 4;
const CLASSES = /\bclass(?:Name)?\s*=\s*(?:"[^"]*"|'[^']*'|\{`[^`]*`\}|\{"[^"]*"\})/g;

/** Decides which Tailwind a project is written for: what its style sheets, its package list and its configuration say, else what its class names look like. */
export function tailwindMode(html: string, sheets: readonly string[], texts: Texts): TailwindMode {
  if (/cdn\.tailwindcss\.com|@tailwindcss\/browser/.test(html)) return 'none';
  if (sheets.some((css) => /@import\s+(url\()?["']tailwindcss["'/]|@theme\b|@custom-variant\b/.test(css)))
    return 'v4';
  if (sheets.some((css) => /@tailwind\s+(base|components|utilities)/.test(css))) return 'v3';
  const declared = declaredVersion(texts);
  if (declared !== null)
    return looksLikeTailwind(texts) || sheets.some((css) => /@apply\b/.test(css)) ? declared : 'none';
  return looksLikeTailwind(texts) || sheets.some((css) => /@apply\b/.test(css)) ? 'v4' : 'none';
}

/** What `package.json` asks for; a configuration file without it is version 3's. */
function declaredVersion(texts: Texts): 'v3' | 'v4' | null {
  const manifest = parseJsonc(texts['package.json'] ?? 'null');
  const version = ['dependencies', 'devDependencies']
    .map((part) => field(field(manifest, part), 'tailwindcss'))
    .find((each): each is string => typeof each === 'string');
  const major = /(\d+)/.exec(version ?? '')?.[1];
  if (major !== undefined) return Number(major) < 4 ? 'v3' : 'v4';
  return tailwindConfigPath(texts) === null ? null : 'v3';
}

function looksLikeTailwind(texts: Texts): boolean {
  let seen = 0;
  for (const [path, text] of Object.entries(texts)) {
    if (!/\.(tsx|jsx|js|ts|vue)$/.test(path)) continue;
    for (const [attribute] of text.matchAll(CLASSES)) {
      seen += attribute.match(UTILITY)?.length ?? 0;
      if (seen >= ENOUGH) return true;
    }
  }
  return false;
}

/** The file that configures Tailwind 3, if any. */
export function tailwindConfigPath(texts: Texts): string | null {
  return (
    ['ts', 'js', 'cjs', 'mjs', 'mts']
      .map((extension) => `tailwind.config.${extension}`)
      .find((path) => Object.hasOwn(texts, path)) ?? null
  );
}

/** Files of the project that `@config` and `@plugin` of a version 4 sheet name: as written → path. */
export function configsIn(
  css: string,
  path: string,
  find: (specifier: string, from: string) => string | null,
): [string, string][] {
  return [...css.matchAll(/@(?:config|plugin)\s+["']([^"']+)["']/g)].flatMap(([, written = '']) => {
    const file = find(written, path);
    return file === null ? [] : [[written, file] as [string, string]];
  });
}
