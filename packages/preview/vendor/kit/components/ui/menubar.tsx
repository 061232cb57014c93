import * as Primitive from '@radix-ui/react-menubar';
import type { ComponentProps } from 'react';
import { menuParts } from '@/lib/menu';
import { part } from '@/lib/part';

const parts = menuParts(Primitive, 'menubar');

export const Menubar = part(Primitive.Root, 'menubar', 'flex h-9 items-center gap-1 rounded-md border bg-background p-1 shadow-xs');
export const MenubarMenu = Primitive.Menu;
export const MenubarGroup = Primitive.Group;
export const MenubarPortal = Primitive.Portal;
export const MenubarSub = Primitive.Sub;
export const MenubarRadioGroup = Primitive.RadioGroup;
export const MenubarTrigger = part(
  Primitive.Trigger,
  'menubar-trigger',
  'flex select-none items-center rounded-sm px-2 py-1 text-sm font-medium outline-none focus:bg-accent focus:text-accent-foreground data-[state=open]:bg-accent',
);
export function MenubarContent(props: ComponentProps<typeof Primitive.Content>) {
  return <parts.Content align="start" sideOffset={8} alignOffset={-4} {...(props as ComponentProps<'div'>)} />;
}
export const MenubarItem = parts.Item;
export const MenubarCheckboxItem = parts.CheckboxItem;
export const MenubarRadioItem = parts.RadioItem;
export const MenubarLabel = parts.Label;
export const MenubarSeparator = parts.Separator;
export const MenubarShortcut = parts.Shortcut;
export const MenubarSubTrigger = parts.SubTrigger;
export const MenubarSubContent = parts.SubContent;
