import * as Primitive from '@radix-ui/react-tabs';
import { part } from '@/lib/part';
import { focusRing } from '@/lib/styles';

export const Tabs = part(Primitive.Root, 'tabs', 'flex flex-col gap-2');
export const TabsList = part(Primitive.List, 'tabs-list', 'inline-flex h-9 w-fit items-center justify-center rounded-lg bg-muted p-1 text-muted-foreground');
export const TabsTrigger = part(
  Primitive.Trigger,
  'tabs-trigger',
  `inline-flex flex-1 items-center justify-center gap-1.5 whitespace-nowrap rounded-md px-3 py-1 text-sm font-medium transition-all disabled:pointer-events-none disabled:opacity-50 data-[state=active]:bg-background data-[state=active]:text-foreground data-[state=active]:shadow-sm [&_svg]:size-4 ${focusRing}`,
);
export const TabsContent = part(Primitive.Content, 'tabs-content', 'flex-1 outline-none');
