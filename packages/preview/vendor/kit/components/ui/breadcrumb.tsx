import { Slot } from '@radix-ui/react-slot';
import { ChevronRight, Ellipsis } from 'lucide-react';
import type { ComponentProps } from 'react';
import { part } from '@/lib/part';
import { cn } from '@/lib/utils';

export function Breadcrumb(props: ComponentProps<'nav'>) {
  return <nav aria-label="breadcrumb" data-slot="breadcrumb" {...props} />;
}
export const BreadcrumbList = part('ol', 'breadcrumb-list', 'flex flex-wrap items-center gap-1.5 break-words text-sm text-muted-foreground sm:gap-2.5');
export const BreadcrumbItem = part('li', 'breadcrumb-item', 'inline-flex items-center gap-1.5');

export function BreadcrumbLink({ asChild = false, className, ...props }: ComponentProps<'a'> & { asChild?: boolean }) {
  const Tag = asChild ? Slot : 'a';
  return <Tag data-slot="breadcrumb-link" className={cn('transition-colors hover:text-foreground', className)} {...props} />;
}
export function BreadcrumbPage({ className, ...props }: ComponentProps<'span'>) {
  return <span data-slot="breadcrumb-page" aria-current="page" className={cn('text-foreground', className)} {...props} />;
}
export function BreadcrumbSeparator({ children, className, ...props }: ComponentProps<'li'>) {
  return (
    <li data-slot="breadcrumb-separator" role="presentation" aria-hidden className={cn('[&>svg]:size-3.5', className)} {...props}>
      {children ?? <ChevronRight />}
    </li>
  );
}
export function BreadcrumbEllipsis({ className, ...props }: ComponentProps<'span'>) {
  return (
    <span data-slot="breadcrumb-ellipsis" role="presentation" className={cn('flex size-9 items-center justify-center', className)} {...props}>
      <Ellipsis className="size-4" />
      <span className="sr-only">More</span>
    </span>
  );
}
