interface MeterProps {
  /** Accessible name. */
  label: string;
  value: number;
  max: number;
}

/** How much of an allowance is used: a 3 px line of ink on a hairline. */
export function Meter({ label, value, max }: MeterProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      className="h-[3px] overflow-hidden rounded-full bg-line"
    >
      <div className="h-full rounded-full bg-ink-2" style={{ width: `${share * 100}%` }} />
    </div>
  );
}
