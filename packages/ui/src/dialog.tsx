import { Dialog as Radix } from 'radix-ui';
import { X } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { cn } from './cn.ts';
import { IconButton } from './icon-button.tsx';

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** One or two sentences under the title; read out with it. */
  description?: ReactNode;
  /** Shows a button that closes it: for what asks nothing, and so has no answer to press. */
  closable?: boolean;
  children: ReactNode;
  className?: string;
}

/** A question or a short list over the page. Focus is held inside and goes back where it came from. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  closable = false,
  children,
  className,
}: DialogProps) {
  const cameFrom = useRef<Element | null>(null);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-appear bg-scrim" />
        <Radix.Content
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
          onOpenAutoFocus={() => {
            cameFrom.current = document.activeElement;
          }}
          // Radix gives the focus back to a trigger of its own only.
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
          }}
          className={cn(
            'fixed top-1/2 left-1/2 z-50 flex max-h-[calc(100dvh-32px)] w-[calc(100vw-32px)] max-w-105 -translate-1/2 animate-appear flex-col gap-4 overflow-y-auto rounded-lg border border-line bg-raised p-5 text-ink shadow-shade outline-none',
            className,
          )}
        >
          <div className="flex flex-col gap-1">
            <Radix.Title className="text-title font-title wrap-anywhere">{title}</Radix.Title>
            {description === undefined ? null : (
              <Radix.Description className="text-ui wrap-anywhere text-ink-2">
                {description}
              </Radix.Description>
            )}
          </div>
          {children}
          {closable ? <CloseButton className="absolute top-4 right-4 phone:top-2 phone:right-2" /> : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function CloseButton({ className }: { className: string }) {
  return (
    <Radix.Close asChild>
      <IconButton label="Close" className={className}>
        <X size={16} strokeWidth={1.75} aria-hidden />
      </IconButton>
    </Radix.Close>
  );
}

interface SheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Accessible name of the sheet; not shown. */
  title: string;
  children: ReactNode;
}

/** A column that slides in from the left where there is no room for it beside the others. */
export function Sheet({ open, onOpenChange, title, children }: SheetProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-appear bg-scrim" />
        <Radix.Content
          aria-describedby={undefined}
          className="fixed inset-y-0 left-0 z-50 flex w-[min(320px,86vw)] animate-slide-in flex-col border-r border-line bg-bench text-ink outline-none"
        >
          <Radix.Title className="sr-only">{title}</Radix.Title>
          {children}
          <CloseButton className="absolute top-2 right-2 phone:top-0 phone:right-0" />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
