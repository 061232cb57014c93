import { clsx, type ClassValue } from 'clsx';

/**
 * Joins class names. Of two that set the same property neither is dropped, and which one wins is not said by their order: what is
 * meant to win is marked (`h-8!`). A test finds unmarked ones; resolving them in the browser would cost a library there.
 */
export function cn(...values: ClassValue[]): string {
  return clsx(values);
}
