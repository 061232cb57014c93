import { scene } from '../../art/scenes.ts';
import type { Brief } from '../../brief/brief.ts';
import { assemblePage } from '../../page/assemble.ts';
import type { Draft } from '../../page/files.ts';
import { contactSection } from '../../sections/contact.ts';
import { SECTIONS } from '../../sections/index.ts';
import { storySection } from '../../sections/story.ts';
import type { Section } from '../../sections/types.ts';
import { introduced } from '../../brief/articles.ts';
import { esc } from '../../text.ts';
import { professionOf } from './professions.ts';
import type { Profession } from './professions.ts';
import { LIGHTBOX, LIGHTBOX_CSS, PORTFOLIO_CSS, PORTFOLIO_JS } from './parts.ts';

/** What the profession shows, or the titles the prompt lists. */
function worksOf(brief: Brief, profession: Profession): readonly Work[] {
  if (brief.listed.length < 2) return profession.works;
  return brief.listed.map((title, index) => {
    const model = profession.works[index % profession.works.length];
    return [title, model?.[1] ?? 'Work', '2026', index] as const;
  });
}

type Work = Profession['works'][number];

function worksSection(works: readonly Work[]): Section {
  const tags = [...new Set(works.map(([, tag]) => tag))];
  const filters = ['All', ...tags]
    .map(
      (tag, index) =>
        `<button class="chip" type="button" data-filter="${tag}" aria-pressed="${index === 0}">${tag}</button>`,
    )
    .join('\n      ');
  const list = works
    .map(
      ([title, tag, year, picture], index) => `    <li data-tag="${tag}">
      <button class="work" type="button" data-work="${index}">
        <span class="picture">${scene(picture)}</span>
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
  const profession = professionOf(`${brief.subject} ${brief.trade.label}`);
  const works = worksOf(brief, profession);
  const known = brief.subject.toLowerCase() !== brief.name.toLowerCase() && !/^my\b/i.test(brief.subject);
  const extras = brief.wants
    .filter((want) => !['contact', 'gallery'].includes(want))
    .map((want) => SECTIONS[want](brief));
  const person: Brief = {
    ...brief,
    trade: { ...brief.trade, story: profession.about, quote: profession.quote },
  };
  const files = assemblePage(brief, {
    title: known ? `${brief.name}, ${brief.about}` : brief.name,
    description: profession.lede,
    after: LIGHTBOX,
    lead: [
      `<section class="statement wrap">
  <h1>${esc(brief.name)}</h1>
  <p class="lede">${known ? `${esc(introduced(brief.about))}. ` : ''}${esc(profession.lede)}</p>
</section>`,
    ],
    leadCss: [],
    lateCss: [{ path: 'styles/lightbox.css', content: `${LIGHTBOX_CSS}\n` }],
    sections: [
      worksSection(works),
      { ...storySection(person), nav: 'About' },
      ...extras,
      contactSection(brief),
    ],
    footnote: brief.place ?? 'Letters are answered within two days',
  });
  return {
    files,
    intro: `Here is the portfolio of ${brief.name}: ${COUNTS[works.length] ?? String(works.length)} pieces with a filter, each opening large and turned with the arrow keys, then a few words and a contact form.`,
    outro:
      'The pictures are drawn stand-ins in the page’s colours; swap each `<svg>` for your own image when you have it.',
  };
}

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
