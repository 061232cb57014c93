import { createElement, type ComponentProps, type ElementType, type ReactElement } from 'react';
import { cn } from '@/lib/utils';

/** A component that is `tag` with a name for styling (`data-slot`) and classes of its own; everything else is handed on. */
export function part<Tag extends ElementType>(
  tag: Tag,
  slot: string,
  classes = '',
): (props: ComponentProps<Tag>) => ReactElement {
  function Part({ className, ...props }: { className?: string }): ReactElement {
    return createElement<Record<string, unknown>>(tag, { 'data-slot': slot, className: cn(classes, className), ...props });
  }
  Part.displayName = slot;
  return Part as (props: ComponentProps<Tag>) => ReactElement;
}
