import { Command as Primitive } from 'cmdk';
import { Search } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from '@/components/ui/dialog';
import { part } from '@/lib/part';
import { menuItem } from '@/lib/styles';
import { cn } from '@/lib/utils';

export const Command = part(Primitive, 'command', 'flex size-full flex-col overflow-hidden rounded-md bg-popover text-popover-foreground');

type DialogProps = ComponentProps<typeof Dialog> & { title?: string; description?: string; className?: string; showCloseButton?: boolean };

export function CommandDialog({ title = 'Command palette', description = 'Search for a command', children, className, showCloseButton, ...props }: DialogProps) {
  return (
    <Dialog {...props}>
      <DialogContent className={cn('overflow-hidden p-0', className)} showCloseButton={showCloseButton}>
        <DialogHeader className="sr-only">
          <DialogTitle>{title}</DialogTitle>
          <DialogDescription>{description}</DialogDescription>
        </DialogHeader>
        <Command>{children}</Command>
      </DialogContent>
    </Dialog>
  );
}

export function CommandInput({ className, ...props }: ComponentProps<typeof Primitive.Input>) {
  return (
    <div className="flex h-10 items-center gap-2 border-b px-3">
      <Search className="size-4 shrink-0 opacity-50" />
      <Primitive.Input
        data-slot="command-input"
        className={cn('flex w-full bg-transparent py-3 text-sm outline-none placeholder:text-muted-foreground disabled:opacity-50', className)}
        {...props}
      />
    </div>
  );
}
export const CommandList = part(Primitive.List, 'command-list', 'max-h-[300px] scroll-py-1 overflow-y-auto overflow-x-hidden');
export const CommandEmpty = part(Primitive.Empty, 'command-empty', 'py-6 text-center text-sm');
export const CommandGroup = part(
  Primitive.Group,
  'command-group',
  'overflow-hidden p-1 text-foreground [&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-muted-foreground',
);
export const CommandSeparator = part(Primitive.Separator, 'command-separator', '-mx-1 h-px bg-border');
export const CommandItem = part(
  Primitive.Item,
  'command-item',
  cn(menuItem, 'data-[disabled=true]:pointer-events-none data-[selected=true]:bg-accent data-[selected=true]:text-accent-foreground data-[disabled=true]:opacity-50 data-[disabled]:opacity-100 data-[disabled]:pointer-events-auto'),
);
export const CommandShortcut = part('span', 'command-shortcut', 'ml-auto text-xs tracking-widest text-muted-foreground');
