/** The plain calculator: a display, sixteen keys and a tape of what was reckoned. */
export const ENGINE = `import { useState } from 'react';

export type Sign = '+' | '−' | '×' | '÷';

const results: Record<Sign, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '−': (a, b) => a - b,
  '×': (a, b) => a * b,
  '÷': (a, b) => a / b,
};

/** Floating point leaves dust behind the twelfth digit. */
const tidy = (value: number) => String(Number(value.toPrecision(12)));

export function useCalculator() {
  const [shown, setShown] = useState('0');
  const [first, setFirst] = useState<number | null>(null);
  const [sign, setSign] = useState<Sign | null>(null);
  const [fresh, setFresh] = useState(true);
  const [tape, setTape] = useState<string[]>([]);

  const clear = () => {
    setShown('0');
    setFirst(null);
    setSign(null);
    setFresh(true);
  };
  const digit = (key: string) => {
    if (key === '.' && !fresh && shown.includes('.')) return;
    const start = fresh ? (key === '.' ? '0' : '') : shown === '0' && key !== '.' ? '' : shown;
    if (start.length < 12) setShown(start + key);
    setFresh(false);
  };
  const reckon = () => {
    if (sign === null || first === null) return Number(shown);
    const value = results[sign](first, Number(shown));
    setTape([tidy(first) + ' ' + sign + ' ' + shown + ' = ' + (Number.isFinite(value) ? tidy(value) : 'not possible'), ...tape].slice(0, 6));
    return value;
  };
  const operate = (next: Sign) => {
    const value = fresh && sign !== null ? first : reckon();
    if (value !== null && Number.isFinite(value)) setShown(tidy(value));
    setFirst(value);
    setSign(next);
    setFresh(true);
  };
  const equals = () => {
    const value = reckon();
    if (Number.isFinite(value)) setShown(tidy(value));
    else setShown('0');
    setFirst(null);
    setSign(null);
    setFresh(true);
  };
  const press = (key: string) => {
    if (/^[\\d.]$/.test(key)) digit(key);
    else if (key === 'C') clear();
    else if (key === '±') setShown(tidy(-Number(shown)));
    else if (key === '%') setShown(tidy(Number(shown) / 100));
    else if (key === '⌫') setShown(shown.length > 1 && !fresh ? shown.slice(0, -1) : '0');
    else if (key === '=') equals();
    else operate(key as Sign);
  };
  return { shown, sign, first, tape, press, tidy };
}
`;

export const PAD = `const keys = ['C', '±', '%', '÷', '7', '8', '9', '×', '4', '5', '6', '−', '1', '2', '3', '+', '0', '.', '⌫', '='];
const names: Record<string, string> = { C: 'Clear', '±': 'Change sign', '%': 'Per cent', '÷': 'Divided by', '×': 'Times', '−': 'Minus', '+': 'Plus', '.': 'Point', '⌫': 'Delete last digit', '=': 'Equals' };

interface Props {
  active: string | null;
  onPress: (key: string) => void;
}

export function Pad({ active, onPress }: Props) {
  return (
    <div className="grid grid-cols-4 gap-2.5">
      {keys.map((key) => {
        const tone = key === '=' ? 'bg-accent text-on-accent' : '÷×−+'.includes(key) ? (key === active ? 'bg-ink text-paper' : 'bg-paper text-accent-text') : /\\d|\\./.test(key) ? 'bg-paper' : 'text-muted';
        return (
          <button
            key={key}
            type="button"
            aria-label={names[key] ?? key}
            onClick={() => onPress(key)}
            className={'min-h-16 rounded-[min(var(--radius),18px)] border border-line font-head text-2xl transition hover:border-ink active:scale-95 ' + tone}
          >
            {key}
          </button>
        );
      })}
    </div>
  );
}
`;

export const APP = `import { useEffect } from 'react';
import { Pad } from './components/pad';
import { useCalculator } from './components/use-calculator';
import { name } from './content';

const typed: Record<string, string> = { '*': '×', '/': '÷', '-': '−', Enter: '=', Backspace: '⌫', Escape: 'C', ',': '.' };

export default function App() {
  const { shown, sign, first, tape, press, tidy } = useCalculator();

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = typed[event.key] ?? event.key;
      if (!/^([\\d.+−×÷=%C]|⌫)$/.test(key) || event.metaKey || event.ctrlKey) return;
      event.preventDefault();
      press(key);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });

  return (
    <div className="mx-auto grid min-h-screen max-w-md content-center gap-x-20 gap-y-6 px-5 py-8 lg:max-w-5xl lg:grid-cols-[1fr_25rem] lg:px-10">
      <header className="lg:self-end">
        <h1 className="text-3xl leading-none sm:text-4xl lg:text-6xl">{name}</h1>
        <p className="mt-4 hidden text-muted lg:block">Works with the keyboard too. Escape clears.</p>
      </header>
      <main className="min-w-0 rounded-card border border-line bg-surface p-4 sm:p-6 lg:col-start-2 lg:row-span-2 lg:row-start-1">
        <p className="h-6 text-right text-muted tabular-nums">{sign === null || first === null ? '' : tidy(first) + ' ' + sign}</p>
        <p role="status" aria-label="Result" className="mb-5 overflow-hidden text-right font-head text-[clamp(2.6rem,11vw,4rem)] leading-tight tracking-tight tabular-nums">{shown.replace('-', '−')}</p>
        <Pad active={sign} onPress={press} />
      </main>
      <ol aria-label="Tape" className="border-t-2 border-ink lg:self-start">
        {tape.length === 0 && <li className="py-3 text-muted">What you reckon is written down here.</li>}
        {tape.map((line, index) => (
          <li key={tape.length - index} className={'border-b border-line py-3 text-right tabular-nums ' + (index === 0 ? '' : 'text-muted')}>{line}</li>
        ))}
      </ol>
    </div>
  );
}
`;
