import type { ReactBuild } from '../shared/build.ts';
import type { CdnTable } from '../shared/manifest.ts';
import { natives, pause } from './natives.ts';

const STYLED_LIMIT_MS = 1500;
const POLL_MS = 10;
/** In a hidden tab waiting is busy, so it ends earlier. */
const HIDDEN_TURNS = 40;
/** Tailwind's own output, in a style element it adds. */
const OUTPUT = /tailwindcss v\d/;
const DIRECTIVE = /@tailwind\b|@apply\b|@import\s+(?:url\()?["']tailwindcss|@theme\b|@layer\b|@config\b/;

/** A project whose classes need Tailwind 4 but which has no style sheet that brings it gets the plain one. */
function sheetsOf({ styles, tailwind }: ReactBuild): ReactBuild['styles'] {
  const brings = styles.some(({ css }) => /@import\s+(url\()?["']tailwindcss/.test(css));
  return tailwind === 'v4' && !brings ? [{ path: '', css: '@import "tailwindcss";' }, ...styles] : styles;
}

/** Puts the project's style sheets into the page, in order; those that use Tailwind's directives are left to it. */
export function setStyles(react: ReactBuild, styleOf: (css: string, path: string) => string): void {
  const styles = sheetsOf(react);
  for (const element of document.querySelectorAll('style[data-studio-file]')) {
    if (!styles.some((each) => each.path === element.getAttribute('data-studio-file'))) element.remove();
  }
  for (const { path, css } of styles) {
    const text = styleOf(css.replace(/@tailwind\s+variants\s*;/g, ''), path);
    const known = document.querySelector(`style[data-studio-file="${CSS.escape(path)}"]`);
    const element = known ?? document.head.appendChild(natives.createElement('style'));
    if (known?.textContent === text) continue;
    element.setAttribute('data-studio-file', path);
    if (DIRECTIVE.test(css)) element.setAttribute('type', 'text/tailwindcss');
    element.textContent = text;
  }
}

/** Adds the Tailwind a React project is written for. Resolves when its script has run. */
export async function addTailwind(react: ReactBuild, table: CdnTable, base: string): Promise<void> {
  if (react.tailwind === 'none') return;
  const script = natives.createElement('script');
  const loaded = new Promise<void>((resolve) => {
    script.onload = () => resolve();
    script.onerror = () => resolve();
  });
  script.src = base + (react.tailwind === 'v4' ? table.tailwind4 : table.tailwind3Plugins);
  document.head.append(script);
  await loaded;
}

/** Hands a project's `tailwind.config` to the version 3 script. */
export function configureTailwind(config: unknown): void {
  const holder = (window as unknown as { tailwind?: { config: unknown } }).tailwind;
  if (holder && typeof config === 'object' && config !== null)
    holder.config = { ...config, content: undefined };
}

/** Resolves when Tailwind, where the page has it, has written its styles; at the latest after a bounded time. */
export async function tailwindSettled(): Promise<void> {
  if (!document.querySelector('script[src*="/cdn/tailwind"]')) return;
  const end = natives.now() + STYLED_LIMIT_MS;
  let turns = 0;
  while (natives.now() < end) {
    if ([...document.querySelectorAll('style')].some((each) => OUTPUT.test(each.textContent.slice(0, 200))))
      return;
    await pause(POLL_MS);
    if (document.hidden && ++turns > HIDDEN_TURNS) return;
  }
}
