import type { Brief } from '../../brief/brief.ts';
import { assemblePage } from '../../page/assemble.ts';
import type { Draft } from '../../page/files.ts';
import { heroCss, heroHtml } from '../../page/hero.ts';
import { FORM_CSS, fieldHtml } from '../../sections/form-parts.ts';
import { hoursSection } from '../../sections/hours.ts';
import { SECTIONS } from '../../sections/index.ts';
import { pricesSection } from '../../sections/prices.ts';
import type { Section } from '../../sections/types.ts';
import { esc, indent, money } from '../../text.ts';
import { BOOKING_JS } from './script.ts';

const CSS = `.booking-form { display: grid; gap: 2rem; }
.booking-form legend { margin-bottom: .7rem; padding: 0; font-weight: 600; }
.slots { display: flex; flex-wrap: wrap; gap: .5rem; }
.slots.wide { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); }
.slot { position: relative; }
.slot input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.slot span { display: grid; min-width: 4.4rem; min-height: 3rem; padding: .55rem .9rem; align-content: center; border: 1px solid var(--line); border-radius: min(var(--radius), 12px); background: var(--surface); font-weight: 500; }
.slot small { font-weight: 400; color: var(--muted); font-size: .875rem; }
.slot:hover input:enabled + span { border-color: var(--ink); }
.slot input:checked + span { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
.slot input:checked + span small { color: inherit; }
.slot input:disabled + span { border-style: dashed; background: none; color: var(--muted); text-decoration: line-through; }
.slot input:focus-visible + span { outline: 2px solid var(--accent-text); outline-offset: 2px; }
.booking-end { display: grid; gap: 1.2rem; padding-top: 1.6rem; border-top: 2px solid var(--ink); }
.booking-summary { font-family: var(--font-display); font-size: 1.35rem; line-height: 1.3; }
@media (min-width: 56rem) { .booking-form { grid-template-columns: 1fr 1fr; gap: 2.5rem 4rem; } .booking-end { grid-column: 1 / -1; grid-template-columns: 1fr 1fr; column-gap: 4rem; align-items: end; } }`;

/** Who or how many a booking is for, and the word between it and the thing that is booked. */
interface Party {
  legend: string;
  choices: readonly string[];
  joint: string;
}

function partyOf(brief: Brief): Party {
  if (brief.trade.id === 'restaurant' || brief.trade.id === 'own-lodging' || brief.trade.id === 'own-tours')
    return { legend: 'For how many?', choices: ['two', 'three or four', 'five or six'], joint: ' for ' };
  const pair = /\b(two|2)[ -](?:chair|person|room|table)/i.test(brief.prompt);
  return {
    legend: 'With whom?',
    choices: pair ? ['Dario', 'Milan'] : ['Dario', 'Milan', 'Whoever is free'],
    joint: ' with ',
  };
}

/** "Book a chair" where the trade says it so. */
function bookingTitle({ trade }: Brief): string {
  if (/^(?:Book|Reserve)/.test(trade.words.cta)) return trade.words.cta;
  return trade.id === 'restaurant' ? 'Book a table' : 'Book a visit';
}

const TABLES = ['A table by the window', 'At the counter', 'In the yard'].map((name) => ({
  name,
  note: '',
  price: 0,
}));

function bookingSection(brief: Brief, { legend, choices: people }: Party): Section {
  const things =
    brief.listed.length >= 2 ? brief.items : brief.trade.id === 'restaurant' ? TABLES : brief.trade.items;
  const services = things
    .slice(0, 6)
    .map((item, index) => {
      const price = item.price === 0 ? '' : money(item.price, brief.currency);
      return `        <label class="slot"><input type="radio" name="service" value="${esc(item.name)}" data-price="${price}"${index === 0 ? ' checked' : ''} /><span>${esc(item.name)}${price === '' ? '' : `<small>${price}</small>`}</span></label>`;
    })
    .join('\n');
  const persons = people
    .map(
      (person, index) =>
        `        <label class="slot"><input type="radio" name="person" value="${person}"${index === 0 ? ' checked' : ''} /><span>${person}</span></label>`,
    )
    .join('\n');
  const name = fieldHtml({
    id: 'booking-name',
    label: 'Your name',
    type: 'text',
    required: true,
    autocomplete: 'name',
  });
  return {
    id: 'book',
    nav: 'Book',
    html: `<section class="section wrap" id="book" aria-labelledby="book-title">
  <div class="section-head">
    <h2 id="book-title">${esc(bookingTitle(brief))}</h2>
    <p class="note">Four choices and your name. Nothing is paid now.</p>
  </div>
  <form class="booking-form" data-booking novalidate>
    <fieldset>
      <legend>What shall it be?</legend>
      <div class="slots wide">
${services}
      </div>
    </fieldset>
    <fieldset>
      <legend>${legend}</legend>
      <div class="slots">
${persons}
      </div>
    </fieldset>
    <fieldset>
      <legend>Which day?</legend>
      <div class="slots" data-days></div>
    </fieldset>
    <fieldset>
      <legend>What time?</legend>
      <div class="slots" data-times></div>
      <p class="field-error small" id="time-error"></p>
    </fieldset>
    <div class="booking-end">
      <p class="booking-summary" data-summary></p>
      <div class="form">
        ${indent(name, 8)}
        <div><button class="button" type="submit">Book it</button></div>
        <p class="form-done" role="status" data-done></p>
      </div>
    </div>
  </form>
</section>`,
    css: `${FORM_CSS}\n${CSS}`,
    script: { path: 'scripts/booking.js', code: BOOKING_JS },
  };
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** A page whose one purpose is an appointment; opening hours and prices stand below. */
export function bookingPage(brief: Brief): Draft {
  const { trade } = brief;
  const party = partyOf(brief);
  const closed = DAYS.flatMap((day, index) =>
    trade.visit.hours.some(([label, time]) => label.toLowerCase() === day && /closed/i.test(time)) ||
    day === 'sunday'
      ? [index]
      : [],
  );
  const listed = brief.wants.includes('prices') || brief.wants.includes('pricing');
  const extras = brief.wants
    .filter((want) => !['hours', 'prices', 'pricing'].includes(want))
    .map((want) => SECTIONS[want](brief));
  const book = bookingSection(brief, party);
  const data = {
    people: party.choices,
    joint: party.joint,
    times: ['9:00', '9:45', '10:30', '11:15', '13:00', '13:45', '14:30', '15:15', '16:00', '16:45'],
    closed,
  };
  const files = assemblePage(brief, {
    title: `${brief.name}, book a visit`,
    description: trade.lede,
    lead: [
      heroHtml(brief, {
        title: trade.headline,
        lede: trade.lede,
        action: {
          href: '#book',
          label: bookingTitle(brief),
        },
      }),
    ],
    leadCss: [heroCss(trade.look.hero)],
    sections: [book, ...(listed ? [pricesSection(brief)] : []), ...extras, hoursSection(brief)],
    files: [
      {
        path: 'data/booking.js',
        content: `// Who can be booked, when, and on which days (0 is Sunday) the door stays shut.\nwindow.booking = ${JSON.stringify(data)};\n`,
      },
    ],
  });
  return {
    files,
    intro: `Here is the booking page for ${brief.name}: ${party.joint === ' with ' ? 'a service, a person' : 'what and for how many'}, a day and a time, then ${listed ? 'the price list and ' : ''}the opening hours.`,
    outro: 'Taken times are made up for now; names, times and closed days stand in `data/booking.js`.',
  };
}
