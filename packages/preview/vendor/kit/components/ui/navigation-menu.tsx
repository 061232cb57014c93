import * as Primitive from '@radix-ui/react-navigation-menu';
import { cva } from 'class-variance-authority';
import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { part } from '@/lib/part';
import { focusRing } from '@/lib/styles';
import { cn } from '@/lib/utils';

export const navigationMenuTriggerStyle = cva(
  `group inline-flex h-9 w-max items-center justify-center rounded-md bg-background px-4 py-2 text-sm font-medium transition-colors hover:bg-accent hover:text-accent-foreground disabled:pointer-events-none disabled:opacity-50 data-[state=open]:bg-accent/60 ${focusRing}`,
);

export function NavigationMenu({ className, children, viewport = true, ...props }: ComponentProps<typeof Primitive.Root> & { viewport?: boolean }) {
  return (
    <Primitive.Root
      data-slot="navigation-menu"
      className={cn('relative z-10 flex max-w-max flex-1 items-center justify-center', className)}
      {...props}
    >
      {children}
      {viewport ? <NavigationMenuViewport /> : null}
    </Primitive.Root>
  );
}
export const NavigationMenuList = part(Primitive.List, 'navigation-menu-list', 'flex flex-1 list-none items-center justify-center gap-1');
export const NavigationMenuItem = part(Primitive.Item, 'navigation-menu-item', 'relative');

export function NavigationMenuTrigger({ className, children, ...props }: ComponentProps<typeof Primitive.Trigger>) {
  return (
    <Primitive.Trigger data-slot="navigation-menu-trigger" className={cn(navigationMenuTriggerStyle(), className)} {...props}>
      {children}
      <ChevronDown className="ml-1 size-3 transition-transform group-data-[state=open]:rotate-180" aria-hidden />
    </Primitive.Trigger>
  );
}
export const NavigationMenuContent = part(Primitive.Content, 'navigation-menu-content', 'left-0 top-0 w-full p-2 md:absolute md:w-auto');

export function NavigationMenuViewport({ className, ...props }: ComponentProps<typeof Primitive.Viewport>) {
  return (
    <div className="absolute top-full left-0 isolate z-50 flex justify-center">
      <Primitive.Viewport
        data-slot="navigation-menu-viewport"
        className={cn(
          'relative mt-1.5 h-(--radix-navigation-menu-viewport-height) w-full overflow-hidden rounded-md border bg-popover text-popover-foreground shadow md:w-(--radix-navigation-menu-viewport-width)',
          className,
        )}
        {...props}
      />
    </div>
  );
}
export const NavigationMenuLink = part(
  Primitive.Link,
  'navigation-menu-link',
  `flex flex-col gap-1 rounded-sm p-2 text-sm transition-colors hover:bg-accent hover:text-accent-foreground ${focusRing}`,
);
export const NavigationMenuIndicator = part(Primitive.Indicator, 'navigation-menu-indicator', 'top-full z-1 flex h-1.5 items-end justify-center overflow-hidden');
