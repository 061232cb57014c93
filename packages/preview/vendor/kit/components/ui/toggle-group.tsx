import * as Primitive from '@radix-ui/react-toggle-group';
import type { VariantProps } from 'class-variance-authority';
import { createContext, use, type ComponentProps } from 'react';
import { toggleVariants } from '@/components/ui/toggle';
import { cn } from '@/lib/utils';

type Variants = VariantProps<typeof toggleVariants>;
const Look = createContext<Variants>({});

export function ToggleGroup({ className, variant, size, children, ...props }: ComponentProps<typeof Primitive.Root> & Variants) {
  return (
    <Primitive.Root data-slot="toggle-group" className={cn('flex w-fit items-center gap-1 rounded-md', className)} {...props}>
      <Look value={{ variant, size }}>{children}</Look>
    </Primitive.Root>
  );
}

export function ToggleGroupItem({ className, variant, size, ...props }: ComponentProps<typeof Primitive.Item> & Variants) {
  const look = use(Look);
  return (
    <Primitive.Item
      data-slot="toggle-group-item"
      className={cn(toggleVariants({ variant: look.variant ?? variant, size: look.size ?? size }), className)}
      {...props}
    />
  );
}
