import type { Brief } from '../brief/brief.ts';
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
      <p class="tier-price"><span class="tabular" data-month="${money(tier.price, brief.currency)}" data-year="${money(yearly(tier.price), brief.currency)}">${money(tier.price, brief.currency)}</span> <span class="note small">${brief.trade.tierPer ?? 'a month'}</span></p>
      <ul class="tier-list">
${features}
      </ul>
      <button class="button${index === 1 ? '' : ' quiet'}" type="button" data-tier="${slug(tier.name)}" aria-pressed="false">${verb} ${esc(tier.name)}</button>
    </li>`;
}

/** The tiers to show: names the prompt listed replace the trade's own. */
export function tiersOf(brief: Brief): readonly Tier[] {
  if (brief.kind !== 'pricing' || brief.listed.length < 2) return brief.trade.tiers;
  return brief.trade.tiers.map((tier, index) => ({ ...tier, name: brief.listed[index] ?? tier.name }));
}

export function pricingSection(brief: Brief): Section {
  return {
    id: 'pricing',
    nav: 'Pricing',
    html: `<section class="section wrap pricing" id="pricing" aria-labelledby="pricing-title">
  <div class="section-head">
    <h2 id="pricing-title">${brief.kind === 'pricing' ? 'Plans' : 'Pricing'}</h2>
${brief.trade.tierPer === undefined ? PERIOD : ''}  </div>
  <ul class="tiers">
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

const PRICING_CSS = `.period { display: inline-flex; padding: 3px; border: 1px solid var(--line); border-radius: var(--button-radius); background: var(--surface); }
.period label { position: relative; cursor: pointer; }
.period input { position: absolute; inset: 0; opacity: 0; cursor: pointer; }
.period span { display: block; padding: .55rem 1rem; border-radius: var(--button-radius); font-size: .9rem; font-weight: 500; }
.period input:checked + span { background: var(--ink); color: var(--paper); }
.period input:focus-visible + span { outline: 2px solid var(--accent-text); outline-offset: 2px; }
.tiers { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 1.1rem; }
.tier { position: relative; display: flex; flex-direction: column; gap: .5rem; padding: 1.8rem; border-radius: min(var(--radius), 20px); }
.tier-main { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
.tier-mark { position: absolute; top: 1.9rem; right: 1.8rem; color: var(--accent-text); font-weight: 600; }
.tier-price > .tabular { font-family: var(--font-display); font-size: 3rem; line-height: 1.2; letter-spacing: -.03em; }
.tier-list { margin-block: .6rem 1.6rem; border-top: 1px solid var(--line); }
.tier-list li { padding-block: .6rem; border-bottom: 1px solid var(--line); }
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
