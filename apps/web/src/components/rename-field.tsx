import { cn } from '@studio/ui';
import { useRef } from 'react';

interface RenameFieldProps {
  /** Its accessible name. */
  label: string;
  value: string;
  maxLength: number;
  placeholder?: string;
  className?: string;
  /** The trimmed text, or null when the old one stays. */
  onDone: (text: string | null, byKey: boolean) => void;
}

/** Enter and leaving the field keep the new name, Esc the old one. */
export function RenameField({ label, value, maxLength, placeholder, className, onDone }: RenameFieldProps) {
  const done = useRef(false);
  const finish = (text: string | null, byKey: boolean) => {
    if (done.current) return;
    done.current = true;
    onDone(text === null ? null : text.trim(), byKey);
  };
  return (
    <input
      aria-label={label}
      autoFocus
      defaultValue={value}
      maxLength={maxLength}
      placeholder={placeholder}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => finish(event.currentTarget.value, false)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish(event.currentTarget.value, true);
        if (event.key === 'Escape') {
          event.preventDefault();
          finish(null, true);
        }
      }}
      className={cn(
        'h-row w-full rounded-sm border border-accent bg-raised px-[7px] text-ui outline-none ring-3 ring-accent-wash phone:h-11',
        className,
      )}
    />
  );
}
