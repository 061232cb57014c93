import type { ComponentProps } from 'react';
import { Drawer as Primitive } from 'vaul';
import { part } from '@/lib/part';
import { backdrop } from '@/lib/styles';
import { cn } from '@/lib/utils';

export function Drawer({ shouldScaleBackground = true, ...props }: ComponentProps<typeof Primitive.Root>) {
  return <Primitive.Root shouldScaleBackground={shouldScaleBackground} {...props} />;
}
export const DrawerTrigger = Primitive.Trigger;
export const DrawerPortal = Primitive.Portal;
export const DrawerClose = Primitive.Close;
export const DrawerOverlay = part(Primitive.Overlay, 'drawer-overlay', backdrop);

const SIDES =
  'data-[vaul-drawer-direction=bottom]:inset-x-0 data-[vaul-drawer-direction=bottom]:bottom-0 data-[vaul-drawer-direction=bottom]:mt-24 data-[vaul-drawer-direction=bottom]:max-h-[80vh] data-[vaul-drawer-direction=bottom]:rounded-t-lg data-[vaul-drawer-direction=top]:inset-x-0 data-[vaul-drawer-direction=top]:top-0 data-[vaul-drawer-direction=top]:mb-24 data-[vaul-drawer-direction=top]:max-h-[80vh] data-[vaul-drawer-direction=top]:rounded-b-lg data-[vaul-drawer-direction=left]:inset-y-0 data-[vaul-drawer-direction=left]:left-0 data-[vaul-drawer-direction=left]:w-3/4 data-[vaul-drawer-direction=right]:inset-y-0 data-[vaul-drawer-direction=right]:right-0 data-[vaul-drawer-direction=right]:w-3/4 sm:data-[vaul-drawer-direction=left]:max-w-sm sm:data-[vaul-drawer-direction=right]:max-w-sm';

export function DrawerContent({ className, children, ...props }: ComponentProps<typeof Primitive.Content>) {
  return (
    <DrawerPortal>
      <DrawerOverlay />
      <Primitive.Content
        data-slot="drawer-content"
        className={cn('group fixed z-50 flex h-auto flex-col border bg-background', SIDES, className)}
        {...props}
      >
        <div className="mx-auto mt-4 hidden h-1.5 w-24 shrink-0 rounded-full bg-muted group-data-[vaul-drawer-direction=bottom]:block" />
        {children}
      </Primitive.Content>
    </DrawerPortal>
  );
}
export const DrawerHeader = part('div', 'drawer-header', 'grid gap-1.5 p-4 text-center sm:text-left');
export const DrawerFooter = part('div', 'drawer-footer', 'mt-auto flex flex-col gap-2 p-4');
export const DrawerTitle = part(Primitive.Title, 'drawer-title', 'font-semibold text-foreground');
export const DrawerDescription = part(Primitive.Description, 'drawer-description', 'text-sm text-muted-foreground');
