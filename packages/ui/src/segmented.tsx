import { useId, type ReactNode } from 'react';
import { hint } from './hint.ts';

interface SegmentedProps<Value extends string> {
  /** Accessible name of the group. */
  label: string;
  value: Value;
  options: readonly { value: Value; label: string; icon: ReactNode }[];
  onChange: (value: Value) => void;
}

/** One of a few, as icons in one frame: the browser's own radio buttons, which bring their keys with them. */
export function Segmented<Value extends string>({ label, value, options, onChange }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className="flex h-7 items-center rounded-sm border border-line phone:h-11"
    >
      {options.map((option) => (
        <label
          key={option.value}
          className="relative inline-flex h-full w-7 items-center justify-center rounded-[5px] text-ink-2 outline-accent transition-colors duration-120 hover:text-ink has-checked:bg-sunken has-checked:text-ink has-focus-visible:outline-2 phone:w-11"
        >
          <input
            type="radio"
            name={name}
            aria-label={option.label}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="absolute inset-0 appearance-none outline-none"
            {...hint(option.label)}
          />
          {option.icon}
        </label>
      ))}
    </div>
  );
}
