export { cn } from './cn.ts';
export { Button } from './button.tsx';
export { IconButton, IconLink } from './icon-button.tsx';
export { Kbd } from './kbd.tsx';
export { hint } from './hint.ts';
export { Hints } from './hints.tsx';
export { MenuButton, type LateMenuProps } from './menu-button.tsx';
export {
  DropdownMenu,
  DropdownMenuCheckboxItem,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuItemIndicator,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from './dropdown-menu.tsx';
export { Dialog, Sheet } from './dialog.tsx';
export { Popover } from './popover.tsx';
export { Tabs, TabsList, TabsPane, TabsTrigger } from './tabs.tsx';
export { Segmented } from './segmented.tsx';
export { Skeleton } from './skeleton.tsx';
export { Meter } from './meter.tsx';
export { StatusDot, type Tone } from './status-dot.tsx';
