import type { Brief } from '../brief/brief.ts';
import { PAIR_CSS } from '../page/base-css.ts';
import { esc } from '../text.ts';
import type { Section } from './types.ts';

export function storySection(brief: Brief): Section {
  const { story, words, quote } = brief.trade;
  const id = 'story';
  const facts = story.facts
    .map(([value, label]) => `      <div><dt>${esc(label)}</dt><dd>${esc(value)}</dd></div>`)
    .join('\n');
  return {
    id,
    nav: words.story,
    html: `<section class="section story" id="${id}" aria-labelledby="${id}-title">
  <div class="wrap pair">
    <h2 id="${id}-title">${esc(story.title)}</h2>
    <div class="story-text">
      <p>${esc(story.text[0])}</p>
      <p>${esc(story.text[1])}</p>
    </div>
    <dl class="facts">
${facts}
    </dl>
    <figure class="pull">
      <blockquote>${esc(quote.text)}</blockquote>
      <figcaption class="note small">${esc(quote.who)}</figcaption>
    </figure>
  </div>
</section>`,
    css: `${PAIR_CSS}
.story { border-block: 1px solid var(--line); background: var(--surface); }
.story-text { max-width: 36rem; font-size: 1.05rem; }
.story-text p + p { margin-top: 1rem; }
.facts { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; align-content: start; }
.facts div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.facts dd { font: clamp(1.5rem, 3vw, 2rem)/1.1 var(--font-display); letter-spacing: -.02em; white-space: nowrap; }
.facts dt { margin-top: .35rem; color: var(--muted); font-size: .9rem; }
.pull blockquote { font: 1.35rem/1.4 var(--font-display); text-wrap: balance; }
.pull figcaption { margin-top: .6rem; }`,
  };
}
