import { clsx, type ClassValue } from 'clsx';
import { extendTailwindMerge } from 'tailwind-merge';

/** Our own type sizes would otherwise be taken for text colours and drop one another. */
const merge = extendTailwindMerge({
  extend: { classGroups: { 'font-size': [{ text: ['meta', 'ui', 'body', 'title', 'display'] }] } },
});

/** Joins class names; of two that set the same property the later one stays. */
export function cn(...values: ClassValue[]): string {
  return merge(clsx(values));
}
