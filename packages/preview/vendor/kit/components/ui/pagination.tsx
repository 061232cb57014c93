import { ChevronLeft, ChevronRight, Ellipsis } from 'lucide-react';
import type { ComponentProps } from 'react';
import { buttonVariants, type ButtonProps } from '@/components/ui/button';
import { part } from '@/lib/part';
import { cn } from '@/lib/utils';

export function Pagination({ className, ...props }: ComponentProps<'nav'>) {
  return <nav aria-label="pagination" data-slot="pagination" className={cn('mx-auto flex w-full justify-center', className)} {...props} />;
}
export const PaginationContent = part('ul', 'pagination-content', 'flex items-center gap-1');
export const PaginationItem = part('li', 'pagination-item');

type LinkProps = ComponentProps<'a'> & { isActive?: boolean; size?: ButtonProps['size'] };

export function PaginationLink({ className, isActive, size = 'icon', ...props }: LinkProps) {
  return (
    <a
      data-slot="pagination-link"
      aria-current={isActive ? 'page' : undefined}
      data-active={isActive}
      className={cn(buttonVariants({ variant: isActive ? 'outline' : 'ghost', size }), className)}
      {...props}
    />
  );
}
export function PaginationPrevious(props: LinkProps) {
  return (
    <PaginationLink aria-label="Go to previous page" size="default" {...props}>
      <ChevronLeft />
      <span className="hidden sm:block">Previous</span>
    </PaginationLink>
  );
}
export function PaginationNext(props: LinkProps) {
  return (
    <PaginationLink aria-label="Go to next page" size="default" {...props}>
      <span className="hidden sm:block">Next</span>
      <ChevronRight />
    </PaginationLink>
  );
}
export function PaginationEllipsis({ className, ...props }: ComponentProps<'span'>) {
  return (
    <span aria-hidden data-slot="pagination-ellipsis" className={cn('flex size-9 items-center justify-center', className)} {...props}>
      <Ellipsis className="size-4" />
      <span className="sr-only">More pages</span>
    </span>
  );
}
