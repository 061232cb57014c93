import { part } from '@/lib/part';

export const Skeleton = part('div', 'skeleton', 'animate-pulse rounded-md bg-accent');
