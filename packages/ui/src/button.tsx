import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import { cn } from './cn.ts';

const button = cva(
  'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-sm text-ui font-label whitespace-nowrap transition-colors duration-120 select-none disabled:opacity-45 phone:min-h-11',
  {
    variants: {
      variant: {
        primary: 'bg-accent text-accent-ink hover:not-disabled:bg-accent/88',
        ink: 'bg-ink text-paper hover:not-disabled:bg-ink/85',
        outline: 'border border-line-strong bg-transparent text-ink hover:not-disabled:bg-sunken',
        quiet: 'text-ink-2 hover:not-disabled:bg-sunken hover:not-disabled:text-ink',
        danger: 'border border-bad/50 text-bad hover:not-disabled:bg-bad/10',
      },
      size: { sm: 'h-7 px-2.5', md: 'h-8 px-3' },
    },
    defaultVariants: { variant: 'outline', size: 'md' },
  },
);

type ButtonProps = ComponentProps<'button'> & VariantProps<typeof button>;

/** A verb one can press. `type` is "button" unless said otherwise, so that none submits by accident. */
export function Button({ className, variant, size, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={cn(button({ variant, size }), className)} {...rest} />;
}
