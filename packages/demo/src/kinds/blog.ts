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
@media (min-width: 44rem) {
  .posts { grid-template-columns: repeat(3, 1fr); gap: 3rem 2rem; }
  .post-lead { grid-column: 1 / -1; display: grid; grid-template-columns: 1.5fr 1fr; gap: 3rem; align-items: center; }
  .post-lead .picture { margin: 0; aspect-ratio: 4 / 3; }
}`;

interface Post {
  title: string;
  lede: string;
  more: readonly [string, string];
}

/** Articles that could stand in a journal about anything; they speak of the subject without claiming to know it. */
const PLAIN: readonly [Post, Post, Post, Post] = [
  {
    title: 'What I wish I had known at the start',
    lede: 'Five years in, the notebook is full of crossings-out. These are the three lines that survived, and the evenings they cost.',
    more: [
      'The first is to begin smaller than feels respectable. The second is to write down what you did, not what you meant to do.',
      'The third took longest: ask earlier. Nobody I asked has ever minded.',
    ],
  },
  {
    title: 'A short list of things worth having',
    lede: 'I gave away most of what I bought in the first year. What stayed fits on one shelf.',
    more: [
      'A good light, a pencil on a string, and a chair that does not move when you lean back.',
      'Everything else can be borrowed, and is better for it: it comes with somebody who knows how to use it.',
    ],
  },
  {
    title: 'The day it went wrong',
    lede: 'It rained, the key was in the other coat, and the only person who could help was asleep on a train.',
    more: [
      'I have told the story often enough to know that the mistake was made the week before, at a table, in good weather.',
      'So now there is a list on the door. It is four lines long and it has been right every time.',
    ],
  },
  {
    title: 'Letters, answered',
    lede: 'Three of you asked the same thing in one week, so here is the long answer.',
    more: [
      'Yes, you can start late. Yes, on your own. No, it does not have to be expensive, and it should not be.',
      'If you are near, come by on a Thursday. There is usually a second cup.',
    ],
  },
];

function postsOf(brief: Brief): readonly Post[] {
  const { story, faq, itemsNote, quote, id } = brief.trade;
  const own = id.startsWith('own') || (!brief.spoken && !brief.named);
  const written: readonly Post[] = own
    ? PLAIN
    : [
        { title: story.title, lede: story.text[0], more: [story.text[1], `“${quote.text}” ${quote.who}`] },
        ...faq.slice(0, 3).map(([title, lede], index): Post => ({
          title,
          lede,
          more: [story.text[index % 2] ?? '', `${itemsNote} “${quote.text}”`],
        })),
      ];
  return brief.listed.length < 2
    ? written
    : brief.listed.map((title, index) => ({ ...(written[index % written.length] ?? PLAIN[0]), title }));
}

function postsSection(brief: Brief): Section {
  const [lead = PLAIN[0], ...others] = postsOf(brief);
  const rest = others
    .map(
      ({ title, lede, more }, index) => `    <article class="post">
      <div class="picture">${scene(brief.seed + index + 1)}</div>
      <p class="note small">${12 - index * 3} November, ${4 + index} minutes</p>
      <h3>${esc(title)}</h3>
      <p>${esc(lede)}</p>
      <details>
        <summary>Read on</summary>
        <div class="post-text">
          <p>${esc(more[0])}</p>
          <p>${esc(more[1])}</p>
        </div>
      </details>
    </article>`,
    )
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
        <h2>${esc(lead.title)}</h2>
        <p class="lede">${esc(lead.lede)}</p>
        <details>
          <summary>Read on</summary>
          <div class="post-text">
            <p>${esc(lead.more[0])}</p>
            <p>${esc(lead.more[1])}</p>
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
    footnote: 'Written by hand, read by a few.',
    description: `${brief.name}, a journal.`,
    lead: [
      `<section class="masthead wrap">
  <h1>${esc(brief.name)}</h1>
  <p>${brief.spoken && brief.subject.toLowerCase() !== brief.name.toLowerCase() ? `Notes on ${esc(brief.subject)}. ` : ''}Every second Thursday, unless the weather is too good.</p>
</section>`,
    ],
    leadCss: [],
    sections: [postsSection(brief), ...extras, newsletterSection(brief)],
  });
  return {
    files,
    intro: `Here is ${brief.name} as a journal: a masthead, a lead article, more that open where they stand, and a letter to subscribe to.`,
    outro: 'Replace the articles in `index.html` with your own, or ask for another name or colour.',
  };
}
