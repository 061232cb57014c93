import type { Brief } from '../../brief/brief.ts';
import type { Draft } from '../../page/files.ts';
import { hash, sequence } from '../../seed.ts';
import { listing } from '../../text.ts';
import { constant, reactProject } from '../project.ts';
import { APP, PARTS } from './app.ts';

const SKIES = ['sun', 'fair', 'cloud', 'rain'] as const;
const DAYS = 7;

/** Figures for one place: always the same for the same name. */
function placeOf(name: string) {
  const random = sequence(hash(name));
  const base = 6 + Math.round(random() * 16);
  const sky = (): (typeof SKIES)[number] => SKIES[Math.floor(random() * SKIES.length)] ?? 'fair';
  const now = sky();
  const hours = Array.from({ length: 8 }, (_, index) => ({
    at: `${String(9 + index * 2).padStart(2, '0')}:00`,
    degrees: base + Math.round(4 * Math.sin(((index + 1) / 8) * Math.PI)) - 2,
    sky: index === 0 ? now : sky(),
  }));
  const days = Array.from({ length: DAYS }, (_, index) => {
    const high = base + Math.round(random() * 7) - 2;
    return {
      sky: index === 0 ? now : sky(),
      low: high - 5 - Math.round(random() * 4),
      high: Math.max(high, index === 0 ? base : high),
    };
  });
  const facts = [
    ['Wind', `${3 + Math.round(random() * 24)} km/h`],
    ['Humidity', `${45 + Math.round(random() * 40)} %`],
    ['Rain', now === 'rain' ? '4 mm' : '0 mm'],
  ];
  return { name, sky: now, now: base, feels: base - 1, facts, hours, days };
}

/** Today large, the next hours, the next days; places to choose from. */
export function weather(brief: Brief): Draft {
  const asked =
    /\b(?:in|for|of|with)\s+((?:\p{Lu}[\p{L}' .-]*(?:,\s*|\s+and\s+)?)+)/u.exec(brief.prompt)?.[1] ?? '';
  const own = asked
    .split(/,|\sand\s/)
    .map((entry) => entry.replace(/[ .]+$/, '').trim())
    .filter((entry) => entry.length > 1)
    .slice(0, 4);
  const names = [...new Set([...own, 'Lisbon', 'Oslo', 'Kyoto'])].slice(0, Math.max(3, own.length));
  const name = brief.named && !names.includes(brief.name) ? brief.name : 'Weather';
  const content = `export type Sky = 'sun' | 'fair' | 'cloud' | 'rain' | 'snow';
export interface Hour { at: string; degrees: number; sky: Sky }
export interface Day { sky: Sky; low: number; high: number }
export interface Place { name: string; sky: Sky; now: number; feels: number; facts: [string, string][]; hours: Hour[]; days: Day[] }

${constant('name', name)}
${constant('places', names.map(placeOf), 'Place[]')}
`;
  return {
    files: reactProject(
      { ...brief, name },
      { title: `${name}, ${names[0] ?? ''}`, content, app: APP, components: { 'parts.tsx': PARTS } },
    ),
    intro: `Here is a weather card for ${listing(names)}: now, the next hours and the next days, in Celsius or Fahrenheit.`,
    outro:
      'The figures are examples in `src/content.ts`; this is where a weather service would be connected.',
  };
}
