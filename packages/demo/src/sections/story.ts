import type { Brief } from '../brief/brief.ts';
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
  <div class="wrap story-grid">
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
    css: `.story { border-block: 1px solid var(--line); background: var(--surface); }
.story-grid { display: grid; gap: 2rem 4rem; }
.story-text > * + * { margin-top: 1rem; }
.story-text { max-width: 36rem; font-size: 1.05rem; }
.facts { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; align-content: start; }
.facts div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.facts dd { font-family: var(--font-display); font-size: 2rem; line-height: 1.1; letter-spacing: -.02em; }
.facts dt { margin-top: .35rem; color: var(--muted); font-size: .9rem; }
.pull blockquote { font-family: var(--font-display); font-size: 1.35rem; line-height: 1.4; text-wrap: balance; }
.pull figcaption { margin-top: .6rem; }
@media (min-width: 56rem) {
  .story-grid { grid-template-columns: 1fr 1.25fr; }
  .facts { padding-top: 1.5rem; border-top: 1px solid var(--line); }
  .pull { padding-top: 1.5rem; border-top: 1px solid var(--line); }
}`,
  };
}
