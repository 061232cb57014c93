import type { Brief } from '../brief/brief.ts';
import type { Section } from '../sections/types.ts';
import { capitalise, esc } from '../text.ts';
import { artCss } from '../art/motifs.ts';
import { BASE_CSS } from './base-css.ts';
import { documentHtml } from './document.ts';
import type { PageParts } from './document.ts';
import type { DraftFile } from './files.ts';
import { rootTokens } from './tokens.ts';

export interface PagePlan extends Omit<PageParts, 'main' | 'scripts' | 'styles' | 'name' | 'footer' | 'nav'> {
  /** Replaces the address at the foot. */
  footnote?: string;
  nav?: PageParts['nav'];
  /** Blocks before the sections, usually the first screen. */
  lead: readonly string[];
  leadCss: readonly string[];
  sections: readonly Section[];
  /** Files beside the sections' own; scripts among them are linked in this order, before the sections' scripts. */
  files?: readonly DraftFile[];
  /** Styles of what is hidden at first (a drawer); written after the page. */
  lateCss?: readonly DraftFile[];
}

/** Duplicate rules (two sections with forms) are written once. */
const unique = (blocks: readonly string[]): string[] => {
  const seen = new Set<string>();
  return blocks.map((block) =>
    block
      .split(/\n(?=[.@])/)
      .filter((rule) => (seen.has(rule) ? false : seen.add(rule) && true))
      .join('\n'),
  );
};

/** Colours, faces and measures alone, so that a change of them rewrites one short file. */
export const TOKENS = 'styles/tokens.css';
export const STYLES = 'styles/site.css';

/** Tokens, styles, `index.html` and the scripts of a page, in the order in which they are written. */
export function assemblePage(brief: Brief, plan: PagePlan): DraftFile[] {
  const scripts = new Map<string, string>();
  for (const file of plan.files ?? []) scripts.set(file.path, file.content);
  for (const { script } of plan.sections) if (script !== undefined) scripts.set(script.path, script.code);
  const { trade, palette, name, about } = brief;
  const blocks = [...plan.lead, ...plan.sections.map(({ html }) => html)];
  const styles = unique([
    BASE_CSS,
    ...plan.leadCss,
    ...plan.sections.map(({ css }) => css),
    artCss([...blocks, plan.after ?? ''].join('')),
  ]).filter((block) => block !== '');
  const nav =
    plan.nav ??
    plan.sections
      .filter(({ nav: label }) => label !== '')
      .slice(0, 4)
      .map(({ id, nav: label }) => ({ href: `#${id}`, label }));
  const after = [...scripts].map(([path, content]) => ({ path, content }));
  const lateCss = plan.lateCss ?? [];
  // Colours and styles stand before the page, so that it can be seen in its own clothes while it is being written.
  return [
    { path: TOKENS, content: `${rootTokens(palette, trade.look)}\n` },
    { path: STYLES, content: `${styles.join('\n\n')}\n` },
    {
      path: 'index.html',
      content: documentHtml({
        ...plan,
        name,
        nav,
        main: blocks,
        styles: [TOKENS, STYLES, ...lateCss.map(({ path: late }) => late)],
        footer: [
          esc(brief.subject.toLowerCase() === name.toLowerCase() ? capitalise(about) : `${name}, ${about}`),
          esc(plan.footnote ?? trade.visit.address.join(', ')),
        ],
        scripts: after.map(({ path }) => path).filter((path) => path.endsWith('.js')),
      }),
    },
    ...lateCss,
    ...after,
  ];
}
