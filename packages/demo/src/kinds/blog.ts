import { scene } from '../art/scenes.ts';
import type { Brief } from '../brief/brief.ts';
import { assemblePage } from '../page/assemble.ts';
import type { Draft } from '../page/files.ts';
import { SECTIONS } from '../sections/index.ts';
import { newsletterSection } from '../sections/newsletter.ts';
import type { Section } from '../sections/types.ts';
import { esc } from '../text.ts';

const CSS = `.masthead { padding-block: 1.5rem 2rem; text-align: center; border-bottom: 3px double var(--ink); }
.masthead h1 { font-size: clamp(3.2rem, 13vw, 9rem); }
.masthead p { margin-top: .8rem; color: var(--muted); }
.posts { display: grid; gap: 3rem; }
.post .picture { overflow: hidden; aspect-ratio: 16 / 9; border-radius: min(var(--radius), 14px); margin-bottom: 1.2rem; }
.post h2, .post h3 { margin-block: .35rem .6rem; }
.post-lead h2 { font-size: clamp(2rem, 4.4vw, 3.4rem); line-height: 1.05; }
.post-text > * + * { margin-top: 1rem; }
.post details { margin-top: .8rem; }
.post summary { display: inline-block; min-height: 2.75rem; padding-block: .5rem; color: var(--accent-text); font-weight: 600; cursor: pointer; text-decoration: underline; text-underline-offset: .25em; list-style: none; }
.post summary::-webkit-details-marker { display: none; }
.post details[open] summary { color: var(--muted); }
@media (min-width: 56rem) {
  .posts { grid-template-columns: repeat(3, 1fr); gap: 3.5rem 2.5rem; }
  .post-lead { grid-column: 1 / -1; display: grid; grid-template-columns: 1.5fr 1fr; gap: 3rem; align-items: center; }
  .post-lead .picture { margin: 0; aspect-ratio: 4 / 3; }
}`;

function postsSection(brief: Brief): Section {
  const { story, faq, itemsNote, quote } = brief.trade;
  const titles = brief.listed.length >= 2 ? brief.listed : faq.slice(0, 3).map(([question]) => question);
  const rest = titles
    .map((title, index) => {
      const answer = faq[index % faq.length]?.[1] ?? '';
      return `    <article class="post">
      <div class="picture">${scene(brief.seed + index + 1)}</div>
      <p class="note small">${12 - index * 3} November, ${4 + index} minutes</p>
      <h3>${esc(title)}</h3>
      <p>${esc(answer)}</p>
      <details>
        <summary>Read on</summary>
        <div class="post-text">
          <p>${esc(story.text[index % 2] ?? '')}</p>
          <p>${esc(itemsNote)} “${esc(quote.text)}”</p>
        </div>
      </details>
    </article>`;
    })
    .join('\n');
  return {
    id: 'posts',
    nav: 'Latest',
    html: `<section class="section wrap" id="posts" aria-label="Articles">
  <div class="posts">
    <article class="post post-lead">
      <div class="picture">${scene(brief.seed)}</div>
      <div class="post-text">
        <p class="note small">19 November, 6 minutes</p>
        <h2>${esc(story.title)}</h2>
        <p class="lede">${esc(story.text[0])}</p>
        <details>
          <summary>Read on</summary>
          <div class="post-text">
            <p>${esc(story.text[1])}</p>
            <p>“${esc(quote.text)}” ${esc(quote.who)}</p>
          </div>
        </details>
      </div>
    </article>
${rest}
  </div>
</section>`,
    css: CSS,
  };
}

/** A journal set like a small paper: masthead, lead article, three more, a letter. */
export function blog(brief: Brief): Draft {
  const extras = brief.wants.filter((want) => want !== 'newsletter').map((want) => SECTIONS[want](brief));
  const files = assemblePage(brief, {
    title: `${brief.name}, a journal`,
    description: brief.trade.lede,
    lead: [
      `<section class="masthead wrap">
  <h1>${esc(brief.name)}</h1>
  <p>Notes on ${esc(brief.subject)}. ${esc(brief.trade.itemsNote)}</p>
</section>`,
    ],
    leadCss: [],
    sections: [postsSection(brief), ...extras, newsletterSection(brief)],
  });
  return {
    files,
    intro: `Here is ${brief.name} as a journal: a masthead, a lead article, three more that open where they stand, and a letter to subscribe to.`,
    outro: 'Replace the articles in `index.html` with your own, or ask for another name or colour.',
  };
}
