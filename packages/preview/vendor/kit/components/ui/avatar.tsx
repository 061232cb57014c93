import * as Primitive from '@radix-ui/react-avatar';
import { part } from '@/lib/part';

export const Avatar = part(Primitive.Root, 'avatar', 'relative flex size-10 shrink-0 overflow-hidden rounded-full');
export const AvatarImage = part(Primitive.Image, 'avatar-image', 'aspect-square size-full object-cover');
export const AvatarFallback = part(Primitive.Fallback, 'avatar-fallback', 'flex size-full items-center justify-center rounded-full bg-muted text-sm');
