import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn.ts';
import { hint, type HintSide } from './hint.ts';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'title'> {
  /** Its accessible name, and the hint shown on hover and focus. */
  label: string;
  keys?: string;
  side?: HintSide;
  children: ReactNode;
}

const SQUARE =
  'inline-flex size-7 shrink-0 items-center justify-center rounded-sm text-ink-2 transition-colors duration-120 hover:not-disabled:bg-sunken hover:not-disabled:text-ink disabled:opacity-45 phone:size-11';

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
    <button
      type={type}
      aria-label={label}
      {...hint(label, { keys, side })}
      className={cn(SQUARE, className)}
      {...rest}
    >
      {children}
    </button>
  );
}

interface IconLinkProps {
  label: string;
  href: string;
  children: ReactNode;
}

/** Looks like an {@link IconButton} and opens an address in a tab of its own, which knows nothing of this one. */
export function IconLink({ label, href, children }: IconLinkProps) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label}
      {...hint(label)}
      className={SQUARE}
    >
      {children}
    </a>
  );
}
