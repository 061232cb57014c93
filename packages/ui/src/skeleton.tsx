import { cn } from './cn.ts';

/** A place held for something that is being read; purely visual, so the region around it must say that it is busy. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={cn('block animate-pulse-dot rounded-sm bg-sunken', className)} />;
}
