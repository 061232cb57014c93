import type { Brief } from '../brief/brief.ts';
import { GRID_CSS } from '../page/base-css.ts';
import { esc } from '../text.ts';
import type { Section } from './types.ts';

export function quotesSection(brief: Brief): Section {
  const quotes = [
    brief.trade.quote,
    {
      text: `I have sent four friends to ${brief.name} and none of them has forgiven me for keeping it quiet so long.`,
      who: 'Theo, regular',
    },
    {
      text: 'No fuss, no upselling, and somebody remembered my name. That is all I wanted.',
      who: 'Aylin, first year',
    },
  ];
  const cards = quotes
    .map(
      ({ text, who }) => `    <li><figure>
      <blockquote>${esc(text)}</blockquote>
      <figcaption class="note small">${esc(who)}</figcaption>
    </figure></li>`,
    )
    .join('\n');
  return {
    id: 'voices',
    nav: 'Voices',
    html: `<section class="section wrap" id="voices" aria-labelledby="voices-title">
  <div class="section-head"><h2 id="voices-title">What people say</h2></div>
  <ul class="grid voices">
${cards}
  </ul>
</section>`,
    css: `${GRID_CSS}
.voices { gap: 2rem; }
.voices li { padding-top: 1.2rem; border-top: 2px solid var(--accent); }
.voices blockquote { font: 1.25rem/1.42 var(--font-display); text-wrap: pretty; }
.voices figcaption { margin-top: .8rem; }`,
  };
}
