import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import { part } from '@/lib/part';
import { cn } from '@/lib/utils';

const alertVariants = cva(
  'relative grid w-full gap-y-1 rounded-lg border px-4 py-3 text-sm has-[>svg]:grid-cols-[1rem_1fr] has-[>svg]:gap-x-3 [&>svg]:size-4 [&>svg]:translate-y-0.5 [&>svg]:row-span-2',
  {
    variants: {
      variant: { default: 'bg-card text-card-foreground', destructive: 'border-destructive/50 bg-card text-destructive' },
    },
    defaultVariants: { variant: 'default' },
  },
);

export function Alert({ className, variant, ...props }: ComponentProps<'div'> & VariantProps<typeof alertVariants>) {
  return <div data-slot="alert" role="alert" className={cn(alertVariants({ variant }), className)} {...props} />;
}
export const AlertTitle = part('div', 'alert-title', 'font-medium tracking-tight');
export const AlertDescription = part('div', 'alert-description', 'text-sm text-muted-foreground [&_p]:leading-relaxed');
export const AlertAction = part('div', 'alert-action', 'absolute top-2 right-2');
