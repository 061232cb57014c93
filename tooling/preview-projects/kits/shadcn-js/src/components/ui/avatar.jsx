import * as React from 'react';
import { cn } from '@/lib/utils';

const Avatar = ({ className, ...props }) => (
  <span className={cn('relative flex h-10 w-10 shrink-0 overflow-hidden rounded-full', className)} {...props} />
);
const AvatarFallback = ({ className, ...props }) => (
  <span className={cn('flex h-full w-full items-center justify-center rounded-full bg-muted', className)} {...props} />
);

export { Avatar, AvatarFallback };
