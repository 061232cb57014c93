import * as Primitive from '@radix-ui/react-progress';
import type { ComponentProps } from 'react';
import { cn } from '@/lib/utils';

export function Progress({ className, value, ...props }: ComponentProps<typeof Primitive.Root>) {
  const done = ((value ?? 0) / (props.max ?? 100)) * 100;
  return (
    <Primitive.Root data-slot="progress" value={value} className={cn('relative h-2 w-full overflow-hidden rounded-full bg-primary/20', className)} {...props}>
      <Primitive.Indicator className="h-full bg-primary transition-all" style={{ width: `${done}%` }} />
    </Primitive.Root>
  );
}
