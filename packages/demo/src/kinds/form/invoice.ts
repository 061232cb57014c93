import type { Brief } from '../../brief/brief.ts';
import { assemblePage } from '../../page/assemble.ts';
import type { Draft } from '../../page/files.ts';
import { HIDDEN_CSS } from '../../page/base-css.ts';
import { FORM_CSS, fieldHtml } from '../../sections/form-parts.ts';
import { esc, indent } from '../../text.ts';

const CSS = `.invoice { padding-block: 1.5rem 4rem; }
.invoice h1 { margin-bottom: 2rem; }
.invoice-grid { display: grid; gap: 2rem 3rem; align-items: start; }
.lines { width: 100%; margin-top: 2rem; border-collapse: collapse; }
.lines th { padding: .5rem .4rem; border-bottom: 2px solid var(--ink); text-align: left; font-size: .875rem; font-weight: 600; }
.lines thead td { border-bottom: 2px solid var(--ink); }
.lines tbody td { padding: .4rem; border-bottom: 1px solid var(--line); }
.lines :is(th, td):is(:nth-child(2), :nth-child(3)) { width: 6.5rem; }
.lines :is(th, td):nth-child(4) { text-align: right; white-space: nowrap; }
.lines input { width: 100%; min-width: 0; min-height: 2.75rem; padding: .4rem .6rem; border: 1px solid var(--muted); border-radius: min(var(--radius), 8px); background: var(--surface); }
.remove { width: 2.75rem; height: 2.75rem; border: 0; background: none; cursor: pointer; color: var(--muted); }
.remove:hover { color: var(--ink); }
.line-tools { margin-top: 1rem; }
.sums { display: grid; gap: .7rem; padding: 1.6rem; border: 1px solid var(--line); border-radius: min(var(--radius), 20px); background: var(--surface); }
.sums div { display: flex; justify-content: space-between; gap: 1rem; }
.sums .total { padding-top: .9rem; border-top: 2px solid var(--ink); font-size: 1.4rem; font-weight: 600; }
.sums select { width: 100%; min-height: 2.75rem; padding: .4rem .6rem; border: 1px solid var(--muted); border-radius: min(var(--radius), 8px); background: var(--paper); }
@media (min-width: 60rem) { .invoice-grid { grid-template-columns: 1fr 20rem; } .sums { position: sticky; top: 1.5rem; } }
@media (max-width: 36rem) {
  .lines thead { display: none; }
  .lines tr { display: grid; grid-template-columns: 1fr 1fr auto 2.75rem; padding-block: .6rem; border-bottom: 1px solid var(--line); }
  .lines tbody td { border: 0; padding: .2rem; width: auto !important; }
  .lines td:first-child { grid-column: 1 / 4; }
  .lines td:nth-child(4) { grid-column: 3 / 5; align-self: center; }
  .lines td:nth-child(5) { grid-column: 4; grid-row: 1; }
}`;

const script = (
  currency: string,
): string => `// Lines, VAT and total of the invoice, reckoned in cents so that nothing is lost to rounding.
const body = document.querySelector('[data-lines]');
const rate = document.querySelector('#rate');
const money = (cents) => '${currency}' + (cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2 });
const show = (name, cents) => (document.querySelector('[data-sum="' + name + '"]').textContent = money(cents));

function reckon() {
  let net = 0;
  body.querySelectorAll('tr').forEach((row) => {
    const [, amount, price] = row.querySelectorAll('input');
    const cents = Math.round(Number(amount.value) * Number(price.value) * 100) || 0;
    row.querySelector('output').textContent = money(cents);
    net += cents;
  });
  const vat = Math.round((net * Number(rate.value)) / 100);
  show('net', net);
  show('vat', vat);
  show('total', net + vat);
}

function addLine(text, amount, price) {
  const row = document.createElement('tr');
  row.innerHTML =
    '<td><input aria-label="Description" /></td><td><input aria-label="Amount" type="number" min="0" step="0.5" /></td>' +
    '<td><input aria-label="Price of one" type="number" min="0" step="0.01" /></td><td><output class="tabular"></output></td>' +
    '<td><button class="remove" type="button" aria-label="Remove line">✕</button></td>';
  const fields = row.querySelectorAll('input');
  [text, amount, price].forEach((value, index) => (fields[index].value = value));
  row.querySelector('button').addEventListener('click', () => {
    row.remove();
    reckon();
  });
  body.append(row);
  reckon();
  return fields[0];
}

window.firstLines.forEach((line) => addLine(line[0], line[1], line[2]));
document.querySelector('[data-add-line]').addEventListener('click', () => addLine('', 1, 0).focus());
body.addEventListener('input', reckon);
rate.addEventListener('change', reckon);
document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const client = document.querySelector('#client');
  const missing = client.value.trim() === '';
  client.setAttribute('aria-invalid', String(missing));
  document.querySelector('#client-error').textContent = missing ? 'Who is it for?' : '';
  document.querySelector('[role="status"]').textContent = missing ? '' : 'Ready. Your browser’s print dialogue makes a PDF of it.';
  if (missing) client.focus();
  else if (window.print) window.print();
});
`;

/** An invoice with lines, VAT and a running total. */
export function invoice(brief: Brief): Draft {
  const name = brief.named ? brief.name : 'New invoice';
  const fields = [
    fieldHtml({
      id: 'client',
      label: 'For',
      type: 'text',
      required: true,
      autocomplete: 'organization',
      half: true,
    }),
    fieldHtml({ id: 'number', label: 'Number', type: 'text', half: true, extra: ' value="2026-014"' }),
  ].join('\n');
  const lines =
    brief.trade.id === 'own'
      ? [
          ['Consulting, two days', 2, 640],
          ['Train to the client', 1, 48],
        ]
      : brief.trade.items.slice(0, 2).map((item, index) => [item.name, index + 1, item.price]);
  const files = assemblePage(
    { ...brief, name },
    {
      title: name,
      description: 'Lines, VAT and total.',
      nav: [],
      footnote: 'Reckoned in cents, rounded once.',
      lead: [
        `<form class="invoice wrap" novalidate>
  <h1>${esc(brief.named ? 'Invoice' : name)}</h1>
  <div class="invoice-grid">
    <div>
      <div class="form">
        ${indent(fields, 8)}
      </div>
      <table class="lines">
        <caption class="visually-hidden">Lines of the invoice</caption>
        <thead><tr><th scope="col">What</th><th scope="col">Amount</th><th scope="col">Price</th><th scope="col">Sum</th><td></td></tr></thead>
        <tbody data-lines></tbody>
      </table>
      <p class="line-tools"><button class="button quiet compact" type="button" data-add-line>Add a line</button></p>
    </div>
    <aside class="sums" aria-label="Sum">
      <label for="rate">VAT</label>
      <select id="rate"><option value="19">19 %</option><option value="20">20 %</option><option value="7">7 %</option><option value="0">none</option></select>
      <div><span>Net</span><span class="tabular" data-sum="net"></span></div>
      <div><span>VAT</span><span class="tabular" data-sum="vat"></span></div>
      <div class="total"><span>Total</span><span class="tabular" data-sum="total"></span></div>
      <button class="button" type="submit">Finish and print</button>
      <p class="note small" role="status"></p>
    </aside>
  </div>
</form>`,
      ],
      leadCss: [FORM_CSS, HIDDEN_CSS, CSS],
      sections: [],
      files: [
        {
          path: 'data/lines.js',
          content: `// The lines a new invoice starts with: text, amount, price.\nwindow.firstLines = ${JSON.stringify(lines)};\n`,
        },
        { path: 'scripts/invoice.js', content: script(brief.currency) },
      ],
    },
  );
  return {
    files,
    intro:
      'Here is an invoice that reckons while you type: lines to add and remove, VAT at four rates, net and total in cents.',
    outro: 'It prints from the browser; ask for another colour or a name at the top.',
  };
}
