import { part } from '@/lib/part';

export const Kbd = part('kbd', 'kbd', 'inline-flex h-5 min-w-5 items-center justify-center rounded-sm bg-muted px-1 font-sans text-xs font-medium text-muted-foreground');
export const KbdGroup = part('kbd', 'kbd-group', 'inline-flex items-center gap-1');
