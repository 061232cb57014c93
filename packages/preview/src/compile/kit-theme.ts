import type { TailwindMode, TailwindModules } from '../shared/build.ts';
import type { Texts } from '../shared/paths.ts';

interface Sheet {
  path: string;
  css: string;
}

/** Colours as `hue saturation lightness`: in the light, in the dark. */
const COLOURS: Readonly<Record<string, readonly [string, string]>> = {
  background: ['0 0% 100%', '240 6% 7%'],
  foreground: ['240 10% 9%', '0 0% 97%'],
  card: ['0 0% 100%', '240 5% 10%'],
  'card-foreground': ['240 10% 9%', '0 0% 97%'],
  popover: ['0 0% 100%', '240 5% 10%'],
  'popover-foreground': ['240 10% 9%', '0 0% 97%'],
  primary: ['240 6% 12%', '0 0% 94%'],
  'primary-foreground': ['0 0% 98%', '240 6% 12%'],
  secondary: ['240 5% 95%', '240 4% 17%'],
  'secondary-foreground': ['240 6% 12%', '0 0% 97%'],
  muted: ['240 5% 95%', '240 4% 17%'],
  'muted-foreground': ['240 4% 44%', '240 5% 66%'],
  accent: ['240 5% 94%', '240 4% 19%'],
  'accent-foreground': ['240 6% 12%', '0 0% 97%'],
  destructive: ['0 74% 47%', '0 66% 48%'],
  'destructive-foreground': ['0 0% 98%', '0 0% 98%'],
  border: ['240 6% 89%', '240 4% 20%'],
  input: ['240 6% 86%', '240 4% 24%'],
  ring: ['240 5% 60%', '240 5% 50%'],
  'chart-1': ['16 78% 56%', '222 72% 58%'],
  'chart-2': ['174 52% 38%', '160 56% 45%'],
  'chart-3': ['204 42% 30%', '32 80% 56%'],
  'chart-4': ['42 76% 60%', '280 60% 62%'],
  'chart-5': ['28 86% 62%', '340 70% 58%'],
  sidebar: ['240 5% 98%', '240 6% 9%'],
  'sidebar-foreground': ['240 5% 26%', '240 5% 92%'],
  'sidebar-primary': ['240 6% 12%', '222 72% 58%'],
  'sidebar-primary-foreground': ['0 0% 98%', '0 0% 98%'],
  'sidebar-accent': ['240 5% 94%', '240 4% 17%'],
  'sidebar-accent-foreground': ['240 6% 12%', '240 5% 92%'],
  'sidebar-border': ['240 6% 89%', '240 4% 20%'],
  'sidebar-ring': ['240 5% 60%', '240 5% 50%'],
};
const NAMES = Object.keys(COLOURS);

/** Utility classes that mean nothing without the theme's colours. */
const THEMED =
  /\b(?:bg|text|border|ring|from|to|fill|stroke)-(?:background|foreground|card|popover|primary|secondary|muted|accent|destructive|border|input|ring|sidebar)(?:-foreground)?\b/;
const TRIPLET = /--(?:background|foreground|primary|border)\s*:\s*[\d.]+(?:deg)?\s+[\d.]+%/;

/** What a project needs so that the kit's colour names mean something: sheets to put first, and a Tailwind 3 configuration. */
export interface KitTheme {
  sheets: Sheet[];
  /** True: the Tailwind 3 configuration needs the kit's colours below its own. */
  colours: boolean;
}

/** Defaults for the kit's colours, where a project uses them without defining them; what it does define stays. */
export function kitTheme(project: {
  tailwind: TailwindMode;
  sheets: readonly Sheet[];
  texts: Texts;
  kit: boolean;
  /** Text of the Tailwind 3 configuration. */
  config: string | null;
}): KitTheme {
  const { tailwind, sheets, texts, kit, config } = project;
  const used =
    kit || Object.entries(texts).some(([path, text]) => /\.[jt]sx$/.test(path) && THEMED.test(text));
  if (tailwind === 'none' || !used) return { sheets: [], colours: false };
  const written = sheets.map(({ css }) => css).join('\n');
  if (tailwind === 'v3') {
    if (/var\(--(primary|background|border)/.test(config ?? '')) return { sheets: [], colours: false };
    const css = variables((value) => value) + BASE('hsl(var(--border))');
    return { sheets: [{ path: 'kit-theme', css }], colours: true };
  }
  if (/--color-(primary|background)\s*:/.test(written)) return { sheets: [], colours: false };
  const triplets = TRIPLET.test(written);
  const css = [
    '@custom-variant dark (&:is(.dark *));',
    `@theme inline {${NAMES.map((name) => `--color-${name}: ${triplets ? `hsl(var(--${name}))` : `var(--${name})`};`).join('')}${RADII}}`,
    variables((value) => (triplets ? value : `hsl(${value})`)),
    `@layer base {${BASE('var(--color-border)')}}`,
  ].join('\n');
  return { sheets: [{ path: 'kit-theme', css }], colours: false };
}

const RADII =
  '--radius-sm: calc(var(--radius) - 4px);--radius-md: calc(var(--radius) - 2px);--radius-lg: var(--radius);--radius-xl: calc(var(--radius) + 4px);';
const BASE = (border: string): string =>
  `*, ::before, ::after { border-color: ${border}; }\nbody { background-color: var(--kit-page); color: var(--kit-text); }`;

/** `of` writes a colour as the project's own are written. */
function variables(of: (value: string) => string): string {
  const block = (index: 0 | 1): string =>
    Object.entries(COLOURS)
      .map(([name, values]) => `--${name}: ${of(values[index])};`)
      .join('');
  const whole = of('') === '' ? (name: string) => `hsl(var(--${name}))` : (name: string) => `var(--${name})`;
  const page = `--kit-page: ${whole('background')};--kit-text: ${whole('foreground')};`;
  return `:root {--radius: 0.625rem;${block(0)}${page}}\n.dark {${block(1)}${page}}\n`;
}

const CONFIG_ID = 'studio:kit-config.js';

/** The configuration with the kit's colours below its own; a configuration that cannot be run leaves them alone. */
export function withColours(own: TailwindModules): TailwindModules {
  const colours = Object.fromEntries(NAMES.map((name) => [name, `hsl(var(--${name}))`]));
  const radii = { lg: 'var(--radius)', md: 'calc(var(--radius) - 2px)', sm: 'calc(var(--radius) - 4px)' };
  const code = `
let own = { darkMode: 'class' };
try { const found = ${own.config === null ? 'null' : "require('./own')"}; own = found?.default ?? found ?? own; } catch {}
const { extend, ...theme } = own.theme ?? {};
module.exports = { ...own, theme: { ...theme, extend: { ...extend,
  colors: { ...${JSON.stringify(colours)}, ...extend?.colors },
  borderRadius: { ...${JSON.stringify(radii)}, ...extend?.borderRadius },
} } };`;
  const deps: Record<string, string> = own.config === null ? {} : { './own': own.config };
  const built = { code, deps, names: [], waits: false };
  return { ...own, modules: { ...own.modules, [CONFIG_ID]: built }, config: CONFIG_ID };
}
