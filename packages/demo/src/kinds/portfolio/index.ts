import { scene } from '../../art/scenes.ts';
import type { Brief } from '../../brief/brief.ts';
import { assemblePage } from '../../page/assemble.ts';
import type { Draft } from '../../page/files.ts';
import { contactSection } from '../../sections/contact.ts';
import { SECTIONS } from '../../sections/index.ts';
import { storySection } from '../../sections/story.ts';
import type { Section } from '../../sections/types.ts';
import { capitalise, esc } from '../../text.ts';
import { LIGHTBOX, PORTFOLIO_CSS, PORTFOLIO_JS } from './parts.ts';

const WORKS = [
  ['North ridge', 'Places', '2026'],
  ['The passage', 'Rooms', '2026'],
  ['Afternoon, third floor', 'Rooms', '2025'],
  ['Still life with two jars', 'Things', '2025'],
  ['Woman in a hat', 'People', '2025'],
  ['The way up', 'Places', '2024'],
  ['Ferry to the mainland', 'Places', '2024'],
  ['Three towers', 'Things', '2023'],
] as const;

function worksSection(brief: Brief): Section {
  const works =
    brief.listed.length >= 2
      ? brief.listed.map(
          (title, index) => [title, WORKS[index % WORKS.length]?.[1] ?? 'Work', '2026'] as const,
        )
      : WORKS;
  const tags = [...new Set(works.map(([, tag]) => tag))];
  const filters = ['All', ...tags]
    .map(
      (tag, index) =>
        `<button class="chip" type="button" data-filter="${tag}" aria-pressed="${index === 0}">${tag}</button>`,
    )
    .join('\n      ');
  const list = works
    .map(
      ([title, tag, year], index) => `    <li data-tag="${tag}">
      <button class="work" type="button" data-work="${index}">
        <span class="picture">${scene(index)}</span>
        <span class="work-title">${esc(title)}</span>
        <span class="note small tabular">${tag}, ${year}</span>
      </button>
    </li>`,
    )
    .join('\n');
  return {
    id: 'work',
    nav: 'Work',
    html: `<section class="section wrap works-section" id="work" aria-labelledby="work-title">
  <div class="section-head">
    <h2 id="work-title">Selected work</h2>
    <div class="chips" role="group" aria-label="Show">
      ${filters}
    </div>
  </div>
  <ul class="works">
${list}
  </ul>
</section>`,
    css: PORTFOLIO_CSS,
    script: { path: 'scripts/work.js', code: PORTFOLIO_JS },
  };
}

/** A name, a sentence, the work. */
export function portfolio(brief: Brief): Draft {
  const { trade } = brief;
  const article = /^[aeiou]/i.test(brief.subject) ? 'an' : 'a';
  const extras = brief.wants
    .filter((want) => !['contact', 'gallery'].includes(want))
    .map((want) => SECTIONS[want](brief));
  const about = storySection(brief);
  const files = assemblePage(brief, {
    title: `${brief.name}, ${brief.subject}`,
    description: trade.lede,
    after: LIGHTBOX,
    lead: [
      `<section class="statement wrap">
  <h1>${esc(brief.name)}</h1>
  <p class="lede">${capitalise(article)} ${esc(brief.subject)}. ${esc(trade.lede)}</p>
</section>`,
    ],
    leadCss: [],
    sections: [worksSection(brief), { ...about, nav: 'About' }, ...extras, contactSection(brief)],
  });
  return {
    files,
    intro:
      `Here is the portfolio of ${brief.name}: eight pieces with a filter, each opening large and turned with the arrow keys, then a few words and a contact form.`.replace(
        'eight pieces',
        `${brief.listed.length >= 2 ? brief.listed.length : 'eight'} pieces`,
      ),
    outro:
      'The pictures are drawn stand-ins in the page’s colours; swap each `<svg>` for your own image when you have it.',
  };
}
