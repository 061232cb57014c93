import type { TailwindMode } from '../shared/build.ts';
import type { Texts } from '../shared/paths.ts';

const UTILITY =
  /(?:^|[\s"'`:])(?:flex|grid|hidden|(?:p|m)[xytrbl]?-\d+|gap-\d+|text-(?:xs|sm|base|lg|\d?xl|center)|bg-[a-z]+-\d{2,3}|rounded(?:-\w+)?|w-full|min-h-screen|font-(?:bold|semibold|medium))(?=[\s"'`])/g;
const ENOUGH = 4;

/** Decides which Tailwind a React project is written for: what its style sheets ask for, else what its class names look like. */
export function tailwindMode(html: string, sheets: readonly string[], texts: Texts): TailwindMode {
  if (/cdn\.tailwindcss\.com|@tailwindcss\/browser/.test(html)) return 'none';
  if (sheets.some((css) => /@import\s+(url\()?["']tailwindcss["']/.test(css))) return 'v4';
  if (sheets.some((css) => /@tailwind\s+(base|components|utilities)/.test(css))) return 'v3';
  return looksLikeTailwind(texts) ? 'v4' : 'none';
}

function looksLikeTailwind(texts: Texts): boolean {
  let seen = 0;
  for (const [path, text] of Object.entries(texts)) {
    if (!/\.(tsx|jsx|js|ts)$/.test(path)) continue;
    for (const [attribute] of text.matchAll(/className\s*=\s*(?:"[^"]*"|'[^']*'|\{`[^`]*`\}|\{"[^"]*"\})/g)) {
      seen += attribute.match(UTILITY)?.length ?? 0;
      if (seen >= ENOUGH) return true;
    }
  }
  return false;
}

/** The file that configures Tailwind 3, if any. */
export function tailwindConfigPath(texts: Texts): string | null {
  return (
    ['js', 'cjs', 'mjs', 'ts']
      .map((extension) => `tailwind.config.${extension}`)
      .find((path) => Object.hasOwn(texts, path)) ?? null
  );
}
