import { ToggleGroup } from 'radix-ui';
import type { ReactNode } from 'react';
import { Tooltip } from './tooltip.tsx';

interface SegmentedProps<Value extends string> {
  /** Accessible name of the group. */
  label: string;
  value: Value;
  options: readonly { value: Value; label: string; icon: ReactNode }[];
  onChange: (value: Value) => void;
}

/** One of a few, as icons in one frame. Pressing the chosen one again changes nothing. */
export function Segmented<Value extends string>({ label, value, options, onChange }: SegmentedProps<Value>) {
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={label}
      value={value}
      onValueChange={(next) => {
        const chosen = options.find((option) => option.value === next);
        if (chosen) onChange(chosen.value);
      }}
      className="flex h-7 items-center rounded-sm border border-line phone:h-11"
    >
      {options.map((option) => (
        <Tooltip key={option.value} label={option.label}>
          <span className="inline-flex h-full">
            <ToggleGroup.Item
              value={option.value}
              aria-label={option.label}
              className="inline-flex h-full w-7 items-center justify-center rounded-[5px] text-ink-2 transition-colors duration-120 hover:text-ink data-[state=on]:bg-sunken data-[state=on]:text-ink phone:w-11"
            >
              {option.icon}
            </ToggleGroup.Item>
          </span>
        </Tooltip>
      ))}
    </ToggleGroup.Root>
  );
}
