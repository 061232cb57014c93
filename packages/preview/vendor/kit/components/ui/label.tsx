import * as Primitive from '@radix-ui/react-label';
import { part } from '@/lib/part';

export const Label = part(
  Primitive.Root,
  'label',
  'flex select-none items-center gap-2 text-sm font-medium leading-none peer-disabled:cursor-not-allowed peer-disabled:opacity-50',
);
