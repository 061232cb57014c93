export const CLOCK = `import { useEffect, useRef, useState } from 'react';

/** Counts down by the wall clock, so a sleeping tab does not lose time. */
export function useClock(minutes: number, onEnd: () => void) {
  const [left, setLeft] = useState(minutes * 60_000);
  const [endsAt, setEndsAt] = useState<number | null>(null);
  const ended = useRef(onEnd);
  ended.current = onEnd;

  useEffect(() => {
    setEndsAt(null);
    setLeft(minutes * 60_000);
  }, [minutes]);

  useEffect(() => {
    if (endsAt === null) return;
    const tick = () => {
      const rest = Math.max(0, endsAt - Date.now());
      setLeft(rest);
      if (rest === 0) {
        clearInterval(timer);
        setEndsAt(null);
        ended.current();
      }
    };
    const timer = setInterval(tick, 200);
    return () => clearInterval(timer);
  }, [endsAt]);

  return {
    left,
    running: endsAt !== null,
    toggle: () => setEndsAt(endsAt === null && left > 0 ? Date.now() + left : null),
    reset: () => {
      setEndsAt(null);
      setLeft(minutes * 60_000);
    },
    add: (ms: number) => {
      setLeft((value) => Math.max(60_000, value + ms));
      setEndsAt((value) => (value === null ? null : Math.max(Date.now() + 60_000, value + ms)));
    },
  };
}
`;

export const DIAL = `interface Props {
  /** Part of the time that is left, 0 to 1. */
  share: number;
  time: string;
  label: string;
}

const marks = Array.from({ length: 60 }, (_, index) => index);

export function Dial({ share, time, label }: Props) {
  const angle = Math.min(0.9999, share) * Math.PI * 2;
  const x = 200 + 150 * Math.sin(angle);
  const y = 200 - 150 * Math.cos(angle);
  return (
    <div className="relative mx-auto aspect-square w-full max-w-[34rem]">
      <svg viewBox="0 0 400 400" aria-hidden="true" className="size-full">
        {marks.map((mark) => (
          <line
            key={mark}
            x1="200"
            y1={mark % 5 === 0 ? 8 : 14}
            x2="200"
            y2="24"
            transform={'rotate(' + mark * 6 + ' 200 200)'}
            stroke={mark / 60 < share ? 'var(--ink)' : 'var(--line)'}
            strokeWidth={mark % 5 === 0 ? 3 : 1.5}
          />
        ))}
        <circle cx="200" cy="200" r="150" fill="var(--surface)" stroke="var(--line)" />
        {share > 0 && <path d={'M200 200V50A150 150 0 ' + (share > 0.5 ? 1 : 0) + ' 1 ' + x + ' ' + y + 'Z'} fill="var(--accent)" />}
        <circle cx="200" cy="200" r="104" fill="var(--paper)" />
      </svg>
      <div className="absolute inset-0 grid place-content-center text-center">
        <p role="timer" aria-label={label + ', ' + time + ' left'} className="font-head text-[clamp(3rem,15vw,6rem)] leading-none tracking-tighter tabular-nums">
          {time}
        </p>
        <p className="mt-2 text-muted">{label}</p>
      </div>
    </div>
  );
}
`;
