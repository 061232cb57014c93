import * as Primitive from '@radix-ui/react-dialog';
import { X } from 'lucide-react';
import type { ComponentProps } from 'react';
import { part } from '@/lib/part';
import { backdrop, closeButton } from '@/lib/styles';
import { cn } from '@/lib/utils';

export const Sheet = Primitive.Root;
export const SheetTrigger = Primitive.Trigger;
export const SheetClose = Primitive.Close;
export const SheetPortal = Primitive.Portal;
export const SheetOverlay = part(Primitive.Overlay, 'sheet-overlay', backdrop);

const SIDES = {
  right: 'inset-y-0 right-0 h-full w-3/4 border-l sm:max-w-sm',
  left: 'inset-y-0 left-0 h-full w-3/4 border-r sm:max-w-sm',
  top: 'inset-x-0 top-0 h-auto border-b',
  bottom: 'inset-x-0 bottom-0 h-auto border-t',
};

export function SheetContent({ className, children, side = 'right', ...props }: ComponentProps<typeof Primitive.Content> & { side?: keyof typeof SIDES }) {
  return (
    <SheetPortal>
      <SheetOverlay />
      <Primitive.Content data-slot="sheet-content" className={cn('fixed z-50 flex flex-col gap-4 bg-background shadow-lg', SIDES[side], className)} {...props}>
        {children}
        <SheetClose className={closeButton}>
          <X />
          <span className="sr-only">Close</span>
        </SheetClose>
      </Primitive.Content>
    </SheetPortal>
  );
}
export const SheetHeader = part('div', 'sheet-header', 'flex flex-col gap-1.5 p-4');
export const SheetFooter = part('div', 'sheet-footer', 'mt-auto flex flex-col gap-2 p-4');
export const SheetTitle = part(Primitive.Title, 'sheet-title', 'font-semibold text-foreground');
export const SheetDescription = part(Primitive.Description, 'sheet-description', 'text-sm text-muted-foreground');
