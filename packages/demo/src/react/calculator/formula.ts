/** A calculator for one question: figures to set, results that follow while you move them. */
export const DIAL = `import type { Input } from '../content';

interface Props {
  input: Input;
  value: number;
  onChange: (value: number) => void;
}

export function Figure({ input, value, onChange }: Props) {
  const { id, label, unit, min, max, step } = input;
  return (
    <div>
      <div className="flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="font-medium">{label}</label>
        <span className="font-head text-2xl tracking-tight tabular-nums">
          {value.toLocaleString('en-US')} <span className="text-base text-muted">{unit}</span>
        </span>
      </div>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
        className="mt-2 h-11 w-full cursor-pointer accent-accent"
      />
    </div>
  );
}
`;

export const APP = `import { useState } from 'react';
import { Figure } from './components/figure';
import { first, inputs, name, reckon } from './content';

export default function App() {
  const [values, setValues] = useState<Record<string, number>>(Object.fromEntries(inputs.map((input) => [input.id, input.value])));
  const [main, ...rest] = reckon(values);
  return (
    <div className="mx-auto grid min-h-screen max-w-5xl content-center gap-10 px-5 py-8 sm:px-10 lg:grid-cols-2 lg:items-stretch lg:gap-16">
      <header className="lg:col-span-2">
        <h1 className="text-4xl leading-none sm:text-6xl">{name}</h1>
        <p className="mt-4 max-w-xl text-muted">{first}</p>
      </header>
      <main className="grid min-w-0 content-center gap-7">
        {inputs.map((input) => (
          <Figure key={input.id} input={input} value={values[input.id] ?? 0} onChange={(value) => setValues({ ...values, [input.id]: value })} />
        ))}
      </main>
      <section aria-label="Result" aria-live="polite" className="flex flex-col justify-between gap-10 rounded-card bg-accent p-7 text-on-accent sm:p-10">
        <div>
          <p>{main.label}</p>
          <p className="mt-2 font-head text-[clamp(3rem,10vw,5.5rem)] leading-none tracking-tighter tabular-nums">{main.value}</p>
        </div>
        <dl className="grid gap-3">
          {rest.map((row) => (
            <div key={row.label} className="flex justify-between gap-4 border-t border-current pt-3">
              <dt>{row.label}</dt>
              <dd className="font-semibold tabular-nums">{row.value}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
`;

export interface Formula {
  match: RegExp;
  name: string;
  first: string;
  /** id, label, unit, first value, least, most, step. */
  inputs: readonly (readonly [string, string, string, number, number, number, number])[];
  /** Source of the function's body; `money` and `values` are at hand. */
  reckon: string;
}

export const FORMULAS: readonly Formula[] = [
  {
    match: /\b(tips?|bill split\w*|split (?:a |the )?bill)\b/i,
    name: 'Tip calculator',
    first: 'The bill, the tip, and how many of you there are.',
    inputs: [
      ['bill', 'Bill', '$', 64, 5, 400, 1],
      ['tip', 'Tip', '%', 12, 0, 30, 1],
      ['people', 'People', '', 2, 1, 12, 1],
    ],
    reckon: `  const tip = (values.bill * values.tip) / 100;
  return [
    { label: 'Each pays', value: money((values.bill + tip) / values.people) },
    { label: 'Tip', value: money(tip) },
    { label: 'Total', value: money(values.bill + tip) },
  ];`,
  },
  {
    match: /\b(loan|mortgage|credit|interest)\b/i,
    name: 'Loan calculator',
    first: 'What a loan costs a month, and what it costs in the end.',
    inputs: [
      ['amount', 'Amount', '$', 200000, 5000, 900000, 5000],
      ['years', 'Years', '', 20, 1, 35, 1],
      ['rate', 'Interest a year', '%', 3.5, 0.5, 12, 0.1],
    ],
    reckon: `  const rate = values.rate / 1200;
  const months = values.years * 12;
  const monthly = (values.amount * rate) / (1 - (1 + rate) ** -months);
  return [
    { label: 'A month', value: money(monthly) },
    { label: 'Interest in all', value: money(monthly * months - values.amount) },
    { label: 'Paid back in all', value: money(monthly * months) },
  ];`,
  },
  {
    match: /\b(bmi|body mass)\b/i,
    name: 'BMI calculator',
    first: 'Height and weight; the figure says little about a single person.',
    inputs: [
      ['height', 'Height', 'cm', 172, 130, 210, 1],
      ['weight', 'Weight', 'kg', 68, 35, 160, 1],
    ],
    reckon: `  const bmi = values.weight / (values.height / 100) ** 2;
  const range = bmi < 18.5 ? 'Below the usual range' : bmi < 25 ? 'In the usual range' : bmi < 30 ? 'Above the usual range' : 'Far above the usual range';
  const square = (values.height / 100) ** 2;
  return [
    { label: 'Body mass index', value: bmi.toFixed(1) },
    { label: range, value: '18.5 to 24.9' },
    { label: 'Usual weight at this height', value: Math.round(18.5 * square) + ' to ' + Math.round(24.9 * square) + ' kg' },
  ];`,
  },
];
