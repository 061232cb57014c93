import type { Brief } from '../../brief/brief.ts';
import { hash } from '../../seed.ts';
import type { Metric } from '../../trades/types.ts';
import { FIELDS } from './fields.ts';

export interface Figures {
  metrics: readonly Metric[];
  partsTitle: string;
  parts: readonly string[];
  log: readonly string[];
}

/** Plausible figures by the words of a label; the first that fits. */
const GUESSES: readonly (readonly [RegExp, number, string])[] = [
  [/\b(revenue|sales|income|turnover|earnings|takings|profit)\b/i, 6180, '$'],
  [/\b(costs?|spending|spent|expenses?|budget|salar\w+|price|balance|cash)\b/i, 1840, '$'],
  [/\b(heart rate|pulse)\b/i, 62, 'bpm'],
  [/\b(calories)\b/i, 1840, 'kcal'],
  [/\b(churn|conversion|bounce|returns?|refunds?|error rate)\b/i, 2.4, '%'],
  [/\b(body weight|my weight)\b/i, 68, 'kg'],
  [/\b(rate|share|occupancy|utili[sz]ation|margin|attendance|capacity|progress|satisfaction)\b/i, 64, '%'],
  [/\b(temperature|temp)\b/i, 18, '°C'],
  [/\b(humidity|battery|moisture|uptime)\b/i, 71, '%'],
  [/\b(output|power)\b/i, 18.4, 'MW'],
  [/\b(energy|production|consumption|electricity)\b/i, 212, 'kWh'],
  [/\b(wind(?: speed)?)\b/i, 9.2, 'm/s'],
  [/\b(distance|mileage|kilomet\w+|km)\b/i, 312, 'km'],
  [/\b(weight|harvest\w*|yield)\b/i, 840, 'kg'],
  [/\b(rain(?:fall)?)\b/i, 22, 'mm'],
  [/\b(time|duration|delay|latency|wait(?:ing)?)\b/i, 14, 'min'],
  [/\bsleep\b/i, 7.4, 'h'],
  [/\bhours\b/i, 37, 'h'],
  [/\bsteps\b/i, 8240, ''],
  [/\b(rating|score|stars)\b/i, 4.7, ''],
  [/\b(visitors?|users?|followers?|views|listeners?|members?|subscribers?)\b/i, 2310, ''],
  [/\b(open|pending|late|overdue|waiting|alarms?|errors?|complaints?|no-shows?)\b/i, 14, ''],
];

const PEOPLE = ['Mara', 'Tobias', 'Yuna', 'Amal'];
const WEEK = ['Saturday', 'Friday', 'Sunday', 'Tuesday'];
/** "busiest mechanics", "top products", "revenue by region", "popular dishes": shares of a whole. */
const RANKING =
  /^(?:the )?(?:top|best(?:[- ]?sell\w+)?|busiest|most \w+|popular|leading|favou?rite|slowest|fastest|biggest|worst)\b|\b(?:by|per)\s+\p{L}+$|\branking\b/iu;
const PERSON =
  /\b(mechanics?|people|staff|team|employees?|drivers?|teachers?|waiters?|barbers?|stylists?|agents?|players?|doctors?|nurses?|tutors?|trainers?|sellers?|reps?|members?|customers?|clients?|students?|riders?|guides?|authors?|technicians?)$/i;

function guess(label: string): Metric {
  const seed = hash(label.toLowerCase());
  const known = GUESSES.find(([sign]) => sign.test(label));
  const change = Math.round(((seed >>> 5) % 170) - 40) / 10;
  return known === undefined
    ? { label, value: 20 + (seed % 180), unit: '', change }
    : { label, value: known[1], unit: known[2], change };
}

function rankingOf(label: string, brief: Brief, own: readonly string[]): readonly string[] {
  if (PERSON.test(label)) return PEOPLE;
  if (/\b(days?|times?|hours)$/i.test(label)) return WEEK;
  if (
    /\b(cit(?:y|ies)|regions?|countr(?:y|ies)|shops?|stores?|branch(?:es)?|places?|locations?)$/i.test(label)
  )
    return ['Centre', 'Harbour', 'Old town', 'Station'];
  if (/\b(products?|items?|dishes|drinks|sellers|goods|plates|services|beans|cakes|flavou?rs)$/i.test(label))
    return brief.trade.items.slice(0, 4).map(({ name }) => name);
  const [first, ...rest] = own;
  return first === undefined ? brief.trade.items.slice(0, 4).map(({ name }) => name) : [first, ...rest];
}

/** The figures of a dashboard: those the prompt names, filled up from its line of work. */
export function figuresOf(brief: Brief): Figures {
  const { trade, prompt } = brief;
  // "My fitness" is no gym.
  const personal =
    /^(?:my |personal )?(?:fitness|health|running|sleep|workouts?|training)\b/i.test(brief.subject) ||
    /\bmy (?:fitness|health|workouts?|training|running)\b/i.test(prompt);
  const written =
    !personal && !trade.id.startsWith('own') && !(trade.id === 'design' && brief.subject === trade.label);
  const about = `${brief.subject} ${brief.named ? '' : brief.name}`;
  const field = written
    ? undefined
    : (FIELDS.find(({ match }) => match.test(about)) ?? FIELDS.find(({ match }) => match.test(prompt)));
  const base: Figures =
    field === undefined
      ? {
          metrics: trade.metrics,
          partsTitle: `By ${trade.words.items.toLowerCase()}`,
          parts: trade.items.slice(0, 4).map(({ name }) => name),
          log: trade.tasks.slice(0, 5),
        }
      : { metrics: field.metrics, partsTitle: field.parts[0], parts: field.parts[1], log: field.log };
  if (field === undefined && !written)
    return named(
      { ...base, partsTitle: 'By week', parts: ['This week', 'Last week', 'Two weeks ago', 'Before'] },
      brief,
    );
  return named(base, brief);
}

function named(base: Figures, brief: Brief): Figures {
  const rankings = brief.listed.filter((label) => RANKING.test(label));
  const labels = brief.listed.filter((label) => !RANKING.test(label)).slice(0, 4);
  if (rankings.length + labels.length === 0) return base;
  const asked = labels.map(guess);
  const rest = base.metrics.filter(
    ({ label, unit, value }) =>
      !asked.some((metric) => metric.unit === unit && metric.value === value) &&
      !asked.some((metric) => metric.label.toLowerCase().includes(label.toLowerCase().split(' ')[0] ?? '')),
  );
  const [ranking] = rankings;
  return {
    ...base,
    metrics: [...asked, ...rest].slice(0, 4),
    ...(ranking === undefined ? {} : { partsTitle: ranking, parts: rankingOf(ranking, brief, base.parts) }),
  };
}
