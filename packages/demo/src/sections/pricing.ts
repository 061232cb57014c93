import type { Brief } from '../brief/brief.ts';
import { withArticle } from '../brief/articles.ts';
import { GRID_CSS, HIDDEN_CSS, ROWS_CSS } from '../page/base-css.ts';
import { esc, money, slug } from '../text.ts';
import type { Tier } from '../trades/types.ts';
import type { Section } from './types.ts';

/** Two months are free when a year is paid at once. */
const yearly = (monthly: number): number => Math.round((monthly * 10) / 12);

function tierHtml(tier: Tier, index: number, brief: Brief): string {
  const features = tier.features.map((feature) => `        <li>${esc(feature)}</li>`).join('\n');
  const mark = index === 1 ? '\n      <p class="tier-mark small">Most chosen</p>' : '';
  const verb = tier.price === 0 ? 'Start with' : 'Choose';
  return `    <li class="card tier${index === 1 ? ' tier-main' : ''}">
      <h3>${esc(tier.name)}</h3>${mark}
      <p class="note">${esc(tier.note)}</p>
      <p class="tier-price"><span class="tabular" data-month="${money(tier.price, brief.currency)}" data-year="${money(yearly(tier.price), brief.currency)}">${money(tier.price, brief.currency)}</span> <span class="note small">${esc(periodOf(brief).per)}</span></p>
      <ul class="rows">
${features}
      </ul>
      <button class="button${index === 1 ? '' : ' quiet'}" type="button" data-tier="${slug(tier.name)}" aria-pressed="false">${verb} ${esc(tier.name)}</button>
    </li>`;
}

/** Says nothing of a trade: for plans whose names only the prompt knows. */
const PLAIN: readonly Omit<Tier, 'name' | 'price'>[] = [
  { note: 'To begin with', features: ['Everything you need to start', 'One person', 'Leave at any time'] },
  { note: 'What most people choose', features: ['No limits that matter', 'Three people', 'An answer the same day', 'Reports every Friday'] },
  { note: 'For those who depend on it', features: ['As many people as you like', 'A named contact', 'Help with the move', 'Invoice by the year'] },
  { note: 'For larger houses', features: ['Several places', 'Your own terms', 'Training on site', 'A contract in writing'] },
  { note: 'On your own terms', features: ['Made to measure', 'A review every quarter', 'Somebody to call'] },
]; // prettier-ignore

/** The tiers to show: names and prices the prompt gave replace the trade's own, all of them and no others. */
export function tiersOf(brief: Brief): readonly Tier[] {
  if (brief.kind !== 'pricing' || brief.listed.length < 2) return brief.trade.tiers;
  return brief.listed.slice(0, 5).map((name, index) => {
    const given = brief.priced.find((entry) => entry.name === name);
    const model = brief.trade.tiers[index];
    const free = /^(?:free|hobby|community)$/i.test(name) ? 0 : undefined;
    const copy = PLAIN[index] ?? PLAIN[0];
    return {
      note: copy?.note ?? '',
      features: copy?.features ?? [],
      name,
      price:
        given?.price ?? free ?? (model === undefined || model.price === 0 ? 10 + index * 15 : model.price),
    };
  });
}

/** What a price buys: "a month" unless the prompt or the trade says otherwise. Only months can be paid by the year. */
function periodOf(brief: Brief): { per: string; monthly: boolean } {
  if (
    /\b(?:per|a|each|\/)\s?year|\/ ?yr\b|\bannual|\byearly\b/i.test(brief.prompt) &&
    !/\bmonth/i.test(brief.prompt)
  )
    return { per: 'a year', monthly: false };
  if (
    brief.kind === 'pricing' &&
    /\b(?:per|an?|each)\s(hour|day|night|week|visit|lesson|class|person|project)\b/i.test(brief.prompt)
  ) {
    const unit =
      /\b(?:per|an?|each)\s(hour|day|night|week|visit|lesson|class|person|project)\b/i.exec(
        brief.prompt,
      )?.[1] ?? 'visit';
    return { per: withArticle(unit.toLowerCase()), monthly: false };
  }
  // "Day pass", "Yearly": the names say what is paid for.
  if (
    brief.priced.some(({ name }) =>
      /\b(day|daily|week|weekly|month|monthly|year|yearly|annual|hour|hourly|visit|pass|single)\b/i.test(
        name,
      ),
    )
  )
    return { per: '', monthly: false };
  const own = brief.trade.tierPer !== undefined && brief.priced.length < 2;
  return own ? { per: brief.trade.tierPer ?? '', monthly: false } : { per: 'a month', monthly: true };
}

export const paidMonthly = (brief: Brief): boolean => periodOf(brief).monthly;

export function pricingSection(brief: Brief): Section {
  return {
    id: 'pricing',
    nav: 'Pricing',
    html: `<section class="section wrap pricing" id="pricing" aria-labelledby="pricing-title">
  <div class="section-head">
    <h2 id="pricing-title">${brief.kind === 'pricing' ? 'Plans' : 'Pricing'}</h2>
${paidMonthly(brief) ? PERIOD : ''}  </div>
  <ul class="grid">
${tiersOf(brief)
  .map((tier, index) => tierHtml(tier, index, brief))
  .join('\n')}
  </ul>
  <p class="tier-status note" role="status" data-tier-status></p>
</section>`,
    css: PRICING_CSS,
    script: { path: 'scripts/pricing.js', code: PRICING_JS },
  };
}

const PERIOD = `    <fieldset class="period">
      <legend class="visually-hidden">Paid</legend>
      <label><input type="radio" name="period" value="month" checked /><span>Monthly</span></label>
      <label><input type="radio" name="period" value="year" /><span>Yearly, two months free</span></label>
    </fieldset>
`;

const PRICING_CSS = `${GRID_CSS}
${ROWS_CSS}
${HIDDEN_CSS}
.period { display: inline-flex; padding: 3px; border: 1px solid var(--line); border-radius: var(--button-radius); background: var(--surface); }
.period label { position: relative; }
.period input { position: absolute; inset: 0; opacity: 0; cursor: pointer; }
.period span { display: block; padding: .55rem 1rem; border-radius: var(--button-radius); font-size: .9rem; font-weight: 500; }
.period input:checked + span { background: var(--ink); color: var(--paper); }
.period input:focus-visible + span { outline: 2px solid var(--accent-text); outline-offset: 2px; }
.tier { position: relative; display: flex; flex-direction: column; gap: .5rem; padding: 1.8rem 1.6rem 1.6rem; }
.tier-main { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
.tier-mark { position: absolute; top: 0; left: 1.6rem; translate: 0 -50%; padding: .1rem .8rem; border-radius: 99px; background: var(--accent); color: var(--on-accent); font-weight: 600; }
.tier-price > .tabular { font: 3rem/1.2 var(--font-display); letter-spacing: -.03em; }
.tier .rows { margin-block: .6rem 1.6rem; }
.tier .rows li { padding-block: .6rem; }
.tier .button { margin-top: auto; }
.tier-status:not(:empty) { margin-top: 1.2rem; }`;

const PRICING_JS = `// Monthly or yearly prices, and the choice of a plan.
const figures = document.querySelectorAll('[data-month]');
document.querySelectorAll('input[name="period"]').forEach((input) => {
  input.addEventListener('change', () => {
    figures.forEach((figure) => {
      figure.textContent = input.value === 'year' ? figure.dataset.year : figure.dataset.month;
    });
  });
});

const plans = document.querySelectorAll('[data-tier]');
const planStatus = document.querySelector('[data-tier-status]');
plans.forEach((button) => {
  button.addEventListener('click', () => {
    plans.forEach((other) => other.setAttribute('aria-pressed', String(other === button)));
    const name = button.closest('.tier').querySelector('h3').textContent;
    planStatus.textContent = name + ' is chosen. The next step would be payment, which this page leaves to you.';
  });
});
`;
