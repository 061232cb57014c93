export const PARTS = `import { Cloud, CloudRain, CloudSnow, CloudSun, Sun } from 'lucide-react';
import type { Day, Hour, Sky } from '../content';

const icons = { sun: Sun, fair: CloudSun, cloud: Cloud, rain: CloudRain, snow: CloudSnow };
const words = { sun: 'Sunny', fair: 'Fair', cloud: 'Cloudy', rain: 'Rain', snow: 'Snow' };

export function SkyIcon({ sky, size }: { sky: Sky; size: number }) {
  const Icon = icons[sky];
  return <Icon size={size} strokeWidth={1.5} aria-label={words[sky]} role="img" />;
}

/** The days are counted from the one on which the page is open. */
const weekday = (offset: number) =>
  offset === 0 ? 'Today' : new Date(Date.now() + offset * 86_400_000).toLocaleDateString('en-GB', { weekday: 'short' });

export const skyWord = (sky: Sky) => words[sky];

export function Hours({ hours, show }: { hours: Hour[]; show: (celsius: number) => string }) {
  return (
    <ol aria-label="Next hours" className="grid grid-cols-4 gap-1 sm:grid-cols-8">
      {hours.map((hour) => (
        <li key={hour.at} className="grid justify-items-center gap-2 py-2">
          <span className="text-sm text-muted tabular-nums">{hour.at}</span>
          <SkyIcon sky={hour.sky} size={22} />
          <span className="font-medium tabular-nums">{show(hour.degrees)}</span>
        </li>
      ))}
    </ol>
  );
}

export function Days({ days, show }: { days: Day[]; show: (celsius: number) => string }) {
  const least = Math.min(...days.map((day) => day.low));
  const span = Math.max(...days.map((day) => day.high)) - least || 1;
  return (
    <ol aria-label="Next days" className="border-t-2 border-ink">
      {days.map((day, index) => (
        <li key={index} className="grid grid-cols-[3.4rem_1.6rem_2.6rem_1fr_2.6rem] items-center gap-3 border-b border-line py-3 tabular-nums">
          <span className="font-medium">{weekday(index)}</span>
          <SkyIcon sky={day.sky} size={20} />
          <span className="text-right text-muted">{show(day.low)}</span>
          <span className="relative h-1.5 rounded-full bg-line" aria-hidden="true">
            <span className="absolute inset-y-0 rounded-full bg-accent" style={{ left: ((day.low - least) / span) * 100 + '%', right: 100 - ((day.high - least) / span) * 100 + '%' }} />
          </span>
          <span className="text-right">{show(day.high)}</span>
        </li>
      ))}
    </ol>
  );
}
`;

export const APP = `import { useState } from 'react';
import { Days, Hours, SkyIcon, skyWord } from './components/parts';
import { name, places } from './content';

export default function App() {
  const [at, setAt] = useState(0);
  const [warm, setWarm] = useState(true);
  const place = places[at];
  const show = (celsius: number) => Math.round(warm ? celsius : celsius * 1.8 + 32) + '°';

  return (
    <div className="mx-auto grid min-h-screen max-w-6xl content-start gap-8 px-5 py-6 sm:px-10 lg:grid-cols-[1.15fr_1fr] lg:content-center lg:gap-16">
      <header className="flex flex-wrap items-center justify-between gap-3 lg:col-span-2">
        <p className="font-head text-xl font-semibold tracking-tight">{name}</p>
        <div role="group" aria-label="Place" className="order-last flex w-full flex-wrap gap-1 sm:order-none sm:w-auto">
          {places.map((entry, index) => (
            <button
              key={entry.name}
              type="button"
              aria-pressed={index === at}
              onClick={() => setAt(index)}
              className={'min-h-11 rounded-button px-4 font-medium ' + (index === at ? 'bg-ink text-paper' : 'text-muted hover:text-ink')}
            >
              {entry.name}
            </button>
          ))}
        </div>
        <button type="button" aria-label={'Show degrees ' + (warm ? 'Fahrenheit' : 'Celsius')} onClick={() => setWarm(!warm)} className="min-h-11 rounded-button border border-line px-4 font-medium hover:border-ink">
          {warm ? '°C' : '°F'}
        </button>
      </header>
      <main className="flex min-w-0 flex-col justify-between gap-8 rounded-card bg-art-1 p-6 text-art-4 sm:p-10">
        <div className="flex items-start justify-between gap-4">
          <div>
            <h1 className="text-3xl sm:text-4xl">{place.name}</h1>
            <p className="mt-1">{skyWord(place.sky)}, feels like {show(place.feels)}</p>
          </div>
          <SkyIcon sky={place.sky} size={64} />
        </div>
        <p className="font-head text-[clamp(7rem,26vw,13rem)] leading-[.8] tracking-tighter tabular-nums" aria-live="polite">{show(place.now)}</p>
        <dl className="grid grid-cols-3 gap-4 border-t border-current pt-4">
          {place.facts.map(([label, value]) => (
            <div key={label}>
              <dt className="text-sm">{label}</dt>
              <dd className="text-lg font-semibold tabular-nums sm:text-xl">{value}</dd>
            </div>
          ))}
        </dl>
      </main>
      <section aria-label="Forecast" className="grid min-w-0 content-between gap-6">
        <Hours hours={place.hours} show={show} />
        <Days days={place.days} show={show} />
        <p className="text-sm text-muted">Example figures, not a forecast.</p>
      </section>
    </div>
  );
}
`;
