import type { Plan } from './plan.ts';
import { TAILWIND_3, TOOLS } from './tools.ts';

/** Which Tailwind a project is written for; `page`: its page brings it along. */
export type Tailwind = 'none' | 'page' | 'v3' | 'v4';

const UTILITY =
  /(?:^|[\s"'`:])(?:flex|grid|hidden|(?:p|m)[xytrbl]?-\d+|gap-\d+|text-(?:xs|sm|base|lg|\d?xl|center)|bg-[a-z]+-\d{2,3}|rounded(?:-\w+)?|w-full|min-h-screen|font-(?:bold|semibold|medium))(?=[\s"'`])/g;
const CLASSES = /\bclass(?:Name)?\s*=\s*(?:"[^"]*"|'[^']*'|\{\s*(?:`[^`]*`|"[^"]*"|'[^']*')\s*\})/g;
/** So many utilities are no accident. */
const ENOUGH = 4;
const CONFIG = /^tailwind\.config\.[cm]?[jt]s$/;
const V4_IMPORT = /@import\s+(?:url\()?\s*["']tailwindcss(?:\/[\w.]+)?["']/;
const V3_DIRECTIVE = /@tailwind\s+(?:base|components|utilities)/;

export function tailwindOf(plan: Plan, html: string): Tailwind {
  if (/cdn\.tailwindcss\.com|@tailwindcss\/browser/.test(html)) return 'page';
  const styles = textsOf(plan, /\.(?:css|scss|less|vue)$/);
  if (styles.some((css) => V4_IMPORT.test(css))) return 'v4';
  if (styles.some((css) => V3_DIRECTIVE.test(css)) || plan.paths().some((path) => CONFIG.test(path)))
    return 'v3';
  return looksLikeIt(textsOf(plan, /\.(?:[jt]sx?|vue|html)$/)) ? 'v4' : 'none';
}

function textsOf(plan: Plan, pattern: RegExp): string[] {
  return [...plan.files].flatMap(([path, text]) => (pattern.test(path) ? [text] : []));
}

function looksLikeIt(texts: readonly string[]): boolean {
  let seen = 0;
  for (const text of texts) {
    for (const [attribute] of text.matchAll(CLASSES)) {
      seen += attribute.match(UTILITY)?.length ?? 0;
      if (seen >= ENOUGH) return true;
    }
  }
  return false;
}

/** Adds what the project's Tailwind needs. Returns its packages and, when no style sheet asks for it, the one that does. */
export function addTailwind(
  plan: Plan,
  tailwind: Tailwind,
): { packages: Record<string, string>; sheet: string | null } {
  // Its plugins are the build's business now; the project's own may be written for another Tailwind or module system.
  for (const path of plan.paths()) if (/^(?:postcss\.config\.|\.postcssrc)/.test(path)) plan.omit(path);
  if (tailwind === 'none' || tailwind === 'page') return { packages: {}, sheet: null };
  const asked = textsOf(plan, /\.(?:css|scss|less|vue)$/).some((css) =>
    (tailwind === 'v4' ? V4_IMPORT : V3_DIRECTIVE).test(css),
  );
  const sheet = asked ? null : freeName(plan, 'tailwind', 'css');
  if (tailwind === 'v4') {
    if (sheet !== null) plan.write(sheet, "@import 'tailwindcss';\n");
    const { tailwindcss, '@tailwindcss/vite': plugin } = TOOLS;
    return { packages: { tailwindcss, '@tailwindcss/vite': plugin }, sheet };
  }
  if (sheet !== null) plan.write(sheet, '@tailwind base;\n@tailwind components;\n@tailwind utilities;\n');
  plan.write(
    'postcss.config.mjs',
    'export default {\n  plugins: { tailwindcss: {}, autoprefixer: {} },\n};\n',
  );
  if (!plan.paths().some((path) => CONFIG.test(path))) plan.write('tailwind.config.mjs', CONFIG_3);
  const { postcss, autoprefixer } = TOOLS;
  return { packages: { tailwindcss: TAILWIND_3, postcss, autoprefixer }, sheet };
}

const CONFIG_3 = `export default {
  content: ['./*.{html,js,jsx,ts,tsx,vue}', './{src,app,components,pages,lib}/**/*.{js,jsx,ts,tsx,vue,html}'],
  theme: { extend: {} },
  plugins: [],
};
`;

/** A name in `src` (where the project has one) that no file has yet. */
export function freeName(plan: Plan, stem: string, extension: string): string {
  const folder = plan.paths().some((path) => path.startsWith('src/')) ? 'src/' : '';
  for (let number = 1; ; number += 1) {
    const path = `${folder}${stem}${number === 1 ? '' : String(number)}.${extension}`;
    if (!plan.has(path)) return path;
  }
}
