import * as Primitive from '@radix-ui/react-alert-dialog';
import type { ComponentProps } from 'react';
import { buttonVariants } from '@/components/ui/button';
import { part } from '@/lib/part';
import { backdrop } from '@/lib/styles';
import { cn } from '@/lib/utils';

export const AlertDialog = Primitive.Root;
export const AlertDialogTrigger = Primitive.Trigger;
export const AlertDialogPortal = Primitive.Portal;
export const AlertDialogOverlay = part(Primitive.Overlay, 'alert-dialog-overlay', backdrop);

export function AlertDialogContent({ className, ...props }: ComponentProps<typeof Primitive.Content>) {
  return (
    <AlertDialogPortal>
      <AlertDialogOverlay />
      <Primitive.Content
        data-slot="alert-dialog-content"
        className={cn(
          'fixed top-1/2 left-1/2 z-50 grid w-full max-w-[calc(100%-2rem)] -translate-x-1/2 -translate-y-1/2 gap-4 rounded-lg border bg-background p-6 shadow-lg sm:max-w-lg',
          className,
        )}
        {...props}
      />
    </AlertDialogPortal>
  );
}
export const AlertDialogHeader = part('div', 'alert-dialog-header', 'flex flex-col gap-2 text-center sm:text-left');
export const AlertDialogFooter = part('div', 'alert-dialog-footer', 'flex flex-col-reverse gap-2 sm:flex-row sm:justify-end');
export const AlertDialogTitle = part(Primitive.Title, 'alert-dialog-title', 'text-lg font-semibold');
export const AlertDialogDescription = part(Primitive.Description, 'alert-dialog-description', 'text-sm text-muted-foreground');
export const AlertDialogAction = part(Primitive.Action, 'alert-dialog-action', buttonVariants());
export const AlertDialogCancel = part(Primitive.Cancel, 'alert-dialog-cancel', buttonVariants({ variant: 'outline' }));
