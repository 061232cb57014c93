import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn.ts';
import { Tooltip } from './tooltip.tsx';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'title'> {
  /** Its accessible name, and the hint shown on hover and focus. */
  label: string;
  keys?: string;
  side?: 'top' | 'right' | 'bottom' | 'left';
  children: ReactNode;
}

/** A 28 px square around a 16 px icon; 44 px to a finger on a phone. */
export function IconButton({
  label,
  keys,
  side,
  className,
  children,
  type = 'button',
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip label={label} keys={keys} side={side}>
      <button
        type={type}
        aria-label={label}
        className={cn(
          'inline-flex size-7 shrink-0 items-center justify-center rounded-sm text-ink-2 transition-colors duration-120 hover:not-disabled:bg-sunken hover:not-disabled:text-ink disabled:opacity-45 phone:size-11',
          className,
        )}
        {...rest}
      >
        {children}
      </button>
    </Tooltip>
  );
}
