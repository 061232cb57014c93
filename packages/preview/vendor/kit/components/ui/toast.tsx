import * as Primitive from '@radix-ui/react-toast';
import { cva, type VariantProps } from 'class-variance-authority';
import { X } from 'lucide-react';
import type { ComponentProps, ReactElement } from 'react';
import { part } from '@/lib/part';
import { focusRing } from '@/lib/styles';
import { cn } from '@/lib/utils';

const toastVariants = cva('group pointer-events-auto relative flex w-full items-center justify-between gap-4 overflow-hidden rounded-md border p-4 pr-8 shadow-lg transition-all', {
  variants: {
    variant: {
      default: 'bg-background text-foreground',
      destructive: 'destructive border-destructive bg-destructive text-destructive-foreground',
    },
  },
  defaultVariants: { variant: 'default' },
});

export type ToastProps = ComponentProps<typeof Primitive.Root> & VariantProps<typeof toastVariants>;
export type ToastActionElement = ReactElement<typeof ToastAction>;

export const ToastProvider = Primitive.Provider;
export const ToastViewport = part(Primitive.Viewport, 'toast-viewport', 'fixed top-0 z-[100] flex max-h-screen w-full flex-col-reverse gap-2 p-4 sm:top-auto sm:right-0 sm:bottom-0 sm:flex-col md:max-w-[420px]');

export function Toast({ className, variant, ...props }: ToastProps) {
  return <Primitive.Root data-slot="toast" className={cn(toastVariants({ variant }), className)} {...props} />;
}
export const ToastAction = part(Primitive.Action, 'toast-action', `inline-flex h-8 shrink-0 items-center justify-center rounded-md border bg-transparent px-3 text-sm font-medium hover:bg-secondary disabled:opacity-50 ${focusRing}`);
export const ToastTitle = part(Primitive.Title, 'toast-title', 'text-sm font-semibold');
export const ToastDescription = part(Primitive.Description, 'toast-description', 'text-sm opacity-90');

export function ToastClose({ className, ...props }: ComponentProps<typeof Primitive.Close>) {
  return (
    <Primitive.Close data-slot="toast-close" aria-label="Close" className={cn('absolute top-1 right-1 rounded-md p-1 opacity-60 hover:opacity-100', focusRing, className)} {...props}>
      <X className="size-4" />
    </Primitive.Close>
  );
}
