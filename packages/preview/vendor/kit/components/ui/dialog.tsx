import * as Primitive from '@radix-ui/react-dialog';
import { X } from 'lucide-react';
import type { ComponentProps } from 'react';
import { part } from '@/lib/part';
import { backdrop, closeButton } from '@/lib/styles';
import { cn } from '@/lib/utils';

export const Dialog = Primitive.Root;
export const DialogTrigger = Primitive.Trigger;
export const DialogPortal = Primitive.Portal;
export const DialogClose = Primitive.Close;
export const DialogOverlay = part(Primitive.Overlay, 'dialog-overlay', backdrop);

export function DialogContent({ className, children, showCloseButton = true, ...props }: ComponentProps<typeof Primitive.Content> & { showCloseButton?: boolean }) {
  return (
    <DialogPortal>
      <DialogOverlay />
      <Primitive.Content
        data-slot="dialog-content"
        className={cn(
          'fixed top-1/2 left-1/2 z-50 grid w-full max-w-[calc(100%-2rem)] -translate-x-1/2 -translate-y-1/2 gap-4 rounded-lg border bg-background p-6 shadow-lg sm:max-w-lg',
          className,
        )}
        {...props}
      >
        {children}
        {showCloseButton ? (
          <DialogClose className={closeButton}>
            <X />
            <span className="sr-only">Close</span>
          </DialogClose>
        ) : null}
      </Primitive.Content>
    </DialogPortal>
  );
}
export const DialogHeader = part('div', 'dialog-header', 'flex flex-col gap-2 text-center sm:text-left');
export const DialogFooter = part('div', 'dialog-footer', 'flex flex-col-reverse gap-2 sm:flex-row sm:justify-end');
export const DialogTitle = part(Primitive.Title, 'dialog-title', 'text-lg font-semibold leading-none');
export const DialogDescription = part(Primitive.Description, 'dialog-description', 'text-sm text-muted-foreground');
