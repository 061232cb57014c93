import type { Brief } from '../brief/brief.ts';
import type { Section } from '../sections/types.ts';
import { esc } from '../text.ts';
import { BASE_CSS } from './base-css.ts';
import { HERE_JS } from './here.ts';
import { documentHtml } from './document.ts';
import type { PageParts } from './document.ts';
import type { DraftFile } from './files.ts';
import { rootTokens } from './tokens.ts';

export interface PagePlan extends Omit<PageParts, 'main' | 'scripts' | 'name' | 'footer' | 'nav'> {
  /** Replaces the address at the foot. */
  footnote?: string;
  nav?: PageParts['nav'];
  /** Blocks before the sections, usually the first screen. */
  lead: readonly string[];
  leadCss: readonly string[];
  sections: readonly Section[];
  /** Files beside the sections' own; scripts among them are linked in this order, before the sections' scripts. */
  files?: readonly DraftFile[];
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

/** `index.html`, `styles/site.css` and the scripts of a page. */
export function assemblePage(brief: Brief, plan: PagePlan): DraftFile[] {
  const scripts = new Map<string, string>();
  for (const file of plan.files ?? []) scripts.set(file.path, file.content);
  for (const { script } of plan.sections) if (script !== undefined) scripts.set(script.path, script.code);
  if (scripts.size === 0) scripts.set('scripts/here.js', HERE_JS);
  const { trade, palette, name } = brief;
  const styles = [
    rootTokens(palette, trade.look),
    BASE_CSS,
    ...unique([...plan.leadCss, ...plan.sections.map(({ css }) => css)]),
  ];
  const nav =
    plan.nav ??
    plan.sections
      .filter(({ nav: label }) => label !== '')
      .slice(0, 4)
      .map(({ id, nav: label }) => ({ href: `#${id}`, label }));
  return [
    {
      path: 'index.html',
      content: documentHtml({
        ...plan,
        name,
        nav,
        main: [...plan.lead, ...plan.sections.map(({ html }) => html)],
        footer: [`${esc(name)}, ${esc(brief.subject)}`, esc(plan.footnote ?? trade.visit.address.join(', '))],
        scripts: [...scripts.keys()].filter((path) => path.endsWith('.js')),
      }),
    },
    { path: 'styles/site.css', content: `${styles.join('\n\n')}\n` },
    ...[...scripts].map(([path, content]) => ({ path, content })),
  ];
}
