import { sequence } from '../../seed.ts';

interface Series {
  name: string;
  unit: string;
  labels: string[];
  values: number[];
}

const round = (value: number, top: number): number =>
  top < 20 ? Math.round(value * 10) / 10 : Math.round(value);

/** Units of a state rather than of a sum: an occupancy is as high on a day as in a month. */
const LEVELS = new Set(['%', '°C', 'm/s', 'bpm', 'h', 'min', 'MW']);
const STATE =
  /\b(present|taken|running|open|active|members|subscribers|stock|balance|worth|followers|waiting|occupied)\b/i;
export const isLevel = ({ label, unit }: { label: string; unit: string }): boolean =>
  LEVELS.has(unit) || STATE.test(label);

export interface Course {
  seed: number;
  solar: boolean;
  unit: string;
  /** The figure it leads to. */
  peak: number;
  /** A state, as high on a day as in a month; otherwise a sum that days add up to. */
  level: boolean;
}

const part = ({ level, peak }: Course, share: number): number => (level ? peak : peak / share);

/** Hours of one day: a bell for a roof, two busy times for everything else. `peak` is the highest value. */
export function daySeries(course: Course): Series {
  const { seed, solar, unit, peak, level } = course;
  const random = sequence(seed);
  const hours = Array.from({ length: 17 }, (_, index) => index + 5);
  const top = part(course, 9);
  const values = hours.map((hour) => {
    const noise = 0.9 + random() * 0.2;
    const bell = Math.exp(-(((hour - 13) / 3.3) ** 2));
    const busy = 0.75 * Math.exp(-(((hour - 10) / 2.2) ** 2)) + Math.exp(-(((hour - 17) / 2.4) ** 2));
    if (level && !solar) return round((0.72 + 0.28 * busy) * noise * top, top);
    return round(
      (solar ? bell : busy) * noise * (solar ? peak * 1.05 : Math.max(top, 4)),
      solar ? peak : top,
    );
  });
  return { name: 'Day', unit, labels: hours.map((hour) => `${String(hour).padStart(2, '0')}:00`), values };
}

export function weekSeries(course: Course): Series {
  const { seed, solar, unit, level } = course;
  const random = sequence(seed + 7);
  const base = solar ? 19 : part(course, 6);
  const values = Array.from({ length: 7 }, () =>
    round(base * (level ? 0.85 + random() * 0.2 : 0.6 + random() * 0.55), base),
  );
  return {
    name: 'Week',
    unit: solar ? 'kWh' : unit,
    labels: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    values,
  };
}

export function monthSeries(course: Course): Series {
  const { seed, unit, level } = course;
  const random = sequence(seed + 31);
  const base = unit === 'kW' ? 17 : part(course, 6);
  const values = Array.from({ length: 30 }, (_, day) =>
    round(base * (level ? 0.82 + random() * 0.15 + day / 300 : 0.55 + random() * 0.4 + day / 90), base),
  );
  return {
    name: 'Month',
    unit: unit === 'kW' ? 'kWh' : unit,
    labels: values.map((_, day) => `Day ${day + 1}`),
    values,
  };
}

/** Eight small values that end in the direction of the change. */
export function sparks(seed: number, change: number): number[] {
  const random = sequence(seed + 101);
  return Array.from({ length: 10 }, (_, index) =>
    Math.round(40 + random() * 22 + (index * Math.max(-30, Math.min(30, change))) / 9),
  );
}
