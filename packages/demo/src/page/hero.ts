import { motif } from '../art/motifs.ts';
import type { Brief } from '../brief/brief.ts';
import { esc, indent } from '../text.ts';
import type { HeroId } from '../trades/types.ts';

export interface HeroText {
  /** Lines are split by newlines. */
  title: string;
  lede: string;
  action: { href: string; label: string };
  second?: { href: string; label: string };
}

/** The first screen: text, one main action, one drawing, composed as the subject's look says. */
export function heroHtml(brief: Brief, text: HeroText): string {
  const { hero, motif: drawing } = brief.trade.look;
  const title = text.title.split('\n').map(esc).join('<br />');
  const second =
    text.second === undefined
      ? ''
      : `\n        <a class="button quiet" href="${text.second.href}">${esc(text.second.label)}</a>`;
  return `<section class="hero hero-${hero}">
  <div class="wrap hero-grid">
    <div class="hero-text">
      <h1>${title}</h1>
      <p class="lede">${esc(text.lede)}</p>
      <p class="hero-actions">
        <a class="button" href="${text.action.href}">${esc(text.action.label)}</a>${second}
      </p>
    </div>
    <div class="hero-art">
      ${indent(motif(drawing), 6)}
    </div>
  </div>
</section>`;
}

const SHARED = `.hero + .section { padding-top: clamp(1.5rem, 4vw, 3rem); }
.hero-text > * + * { margin-top: 1.5rem; }
.hero-actions { display: flex; flex-wrap: wrap; gap: .75rem; }
.hero-art { overflow: hidden; border-radius: var(--radius); }`;

const COMPOSITIONS: Readonly<Record<HeroId, string>> = {
  split: `.hero { padding-block: 2rem 3rem; }
.hero-grid { display: grid; gap: 2.5rem; align-items: center; }
.hero-art { aspect-ratio: 1.5; }
@media (min-width: 48rem) {
  .hero-grid { grid-template-columns: 1.25fr 1fr; gap: 3.5rem; }
  .hero-art { aspect-ratio: 1; }
}`,
  bleed: `.hero { position: relative; padding-block: 2rem 0; }
.hero-grid { display: grid; gap: 2.5rem; }
.hero-art { height: 18rem; margin-inline: calc(50% - 50vw); border-radius: 0; }
@media (min-width: 48rem) {
  .hero { padding-block: clamp(3rem, 8vw, 7rem); }
  .hero-text { max-width: 54%; }
  .hero-art { position: absolute; inset: 0 0 0 60%; height: auto; margin: 0; border-radius: min(var(--radius), 14px) 0 0 min(var(--radius), 14px); }
}`,
  poster: `.hero { padding-block: 1rem 0; }
.hero-text { display: grid; gap: 1.5rem; }
.hero-text > * + * { margin-top: 0; }
.hero h1 { font-size: clamp(3.9rem, 14vw, 11.5rem); line-height: .84; letter-spacing: -.025em; }
.hero-art { height: clamp(7rem, 15vw, 13rem); margin: 2.5rem calc(50% - 50vw) 0; border-radius: 0; }
@media (min-width: 48rem) {
  .hero-text { grid-template-columns: 1fr auto; align-items: end; }
  .hero h1 { grid-column: 1 / -1; }
}`,
  editorial: `.hero { padding-block: 2.5rem 1rem; }
.hero-text { display: grid; gap: 1.5rem; padding-bottom: 2.5rem; border-bottom: 1px solid var(--line); }
.hero-text > * + * { margin-top: 0; }
.hero h1 { font-size: clamp(3rem, 8.6vw, 7.2rem); line-height: .96; }
.hero-art { margin-top: 2.5rem; aspect-ratio: 1.4; }
@media (min-width: 48rem) {
  .hero-text { grid-template-columns: 1fr auto; align-items: end; }
  .hero h1 { grid-column: 1 / -1; }
  .hero-art { aspect-ratio: 2.5; }
}`,
  inset: `.hero { padding-block: .5rem 2rem; }
.hero-grid { display: grid; overflow: hidden; background: var(--surface); border: 1px solid var(--line); border-radius: calc(var(--radius) * 1.4); }
.hero-text { padding: clamp(1.5rem, 5vw, 4.5rem); }
.hero-art { min-height: 16rem; height: 100%; border-radius: 0; }
@media (min-width: 48rem) {
  .hero-grid { grid-template-columns: 1.2fr 1fr; min-height: 32rem; }
  .hero-text { align-self: center; }
}`,
};

export function heroCss(hero: HeroId): string {
  return `${SHARED}\n${COMPOSITIONS[hero]}`;
}
