import { motif } from '../art/motifs.ts';
import type { Brief } from '../brief/brief.ts';
import { esc, indent } from '../text.ts';

/** A quieter first screen for pages with one job: headline, a sentence, a strip of the drawing. */
export function introHtml(brief: Brief, title: string, lede: string): string {
  return `<section class="intro wrap">
  <div class="intro-text">
    <h1>${title.split('\n').map(esc).join('<br />')}</h1>
    <p class="lede">${esc(lede)}</p>
  </div>
  <div class="intro-art">
    ${indent(motif(brief.trade.look.motif), 4)}
  </div>
</section>`;
}

export const INTRO_CSS = `.intro { display: grid; gap: 2rem 4rem; padding-block: 2rem; }
.intro-text > * + * { margin-top: 1.2rem; }
.intro-art { overflow: hidden; height: 9rem; border-radius: var(--radius); }
.intro + .section { padding-top: clamp(1.5rem, 4vw, 3rem); }
@media (min-width: 48rem) {
  .intro { grid-template-columns: 1.8fr 1fr; align-items: end; padding-block: 3rem 2rem; }
  .intro-art { height: 100%; min-height: 14rem; }
}`;
