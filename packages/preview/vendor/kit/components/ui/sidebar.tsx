import { Slot } from '@radix-ui/react-slot';
import { cva, type VariantProps } from 'class-variance-authority';
import { PanelLeft } from 'lucide-react';
import { createContext, use, useEffect, useMemo, useState, type ComponentProps, type CSSProperties } from 'react';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { Separator } from '@/components/ui/separator';
import { Sheet, SheetContent, SheetDescription, SheetHeader, SheetTitle } from '@/components/ui/sheet';
import { Skeleton } from '@/components/ui/skeleton';
import { Tooltip, TooltipContent, TooltipProvider, TooltipTrigger } from '@/components/ui/tooltip';
import { useIsMobile } from '@/hooks/use-mobile';
import { part } from '@/lib/part';
import { focusRing } from '@/lib/styles';
import { cn } from '@/lib/utils';

const WIDTHS = { '--sidebar-width': '16rem', '--sidebar-width-icon': '3rem' } as CSSProperties;
const SHORTCUT = 'b';

interface SidebarState {
  state: 'expanded' | 'collapsed';
  open: boolean;
  setOpen: (open: boolean) => void;
  openMobile: boolean;
  setOpenMobile: (open: boolean) => void;
  isMobile: boolean;
  toggleSidebar: () => void;
}
const SidebarContext = createContext<SidebarState | null>(null);

export function useSidebar(): SidebarState {
  const sidebar = use(SidebarContext);
  if (!sidebar) throw new Error('useSidebar must be used within a SidebarProvider.');
  return sidebar;
}

type ProviderProps = ComponentProps<'div'> & { defaultOpen?: boolean; open?: boolean; onOpenChange?: (open: boolean) => void };

export function SidebarProvider({ defaultOpen = true, open: given, onOpenChange, className, style, ...props }: ProviderProps) {
  const isMobile = useIsMobile();
  const [openMobile, setOpenMobile] = useState(false);
  const [own, setOwn] = useState(defaultOpen);
  const open = given ?? own;

  const value = useMemo<SidebarState>(() => {
    const setOpen = (next: boolean): void => {
      if (given === undefined) setOwn(next);
      onOpenChange?.(next);
    };
    const toggleSidebar = (): void => (isMobile ? setOpenMobile(!openMobile) : setOpen(!open));
    return { state: open ? 'expanded' : 'collapsed', open, setOpen, openMobile, setOpenMobile, isMobile, toggleSidebar };
  }, [given, isMobile, onOpenChange, open, openMobile]);

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== SHORTCUT || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      value.toggleSidebar();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [value]);

  return (
    <SidebarContext value={value}>
      <TooltipProvider>
        <div
          data-slot="sidebar-wrapper"
          style={{ ...WIDTHS, ...style }}
          className={cn('flex min-h-svh w-full has-[[data-variant=inset]]:bg-sidebar', className)}
          {...props}
        />
      </TooltipProvider>
    </SidebarContext>
  );
}

type SidebarProps = ComponentProps<'div'> & {
  side?: 'left' | 'right';
  variant?: 'sidebar' | 'floating' | 'inset';
  collapsible?: 'offcanvas' | 'icon' | 'none';
};
const COLUMN = 'flex h-full w-full flex-col bg-sidebar text-sidebar-foreground';

export function Sidebar({ side = 'left', variant = 'sidebar', collapsible = 'offcanvas', className, children, ...props }: SidebarProps) {
  const { isMobile, state, openMobile, setOpenMobile } = useSidebar();
  if (collapsible === 'none')
    return (
      <div data-slot="sidebar" className={cn(COLUMN, 'w-(--sidebar-width)', className)} {...props}>
        {children}
      </div>
    );
  if (isMobile)
    return (
      <Sheet open={openMobile} onOpenChange={setOpenMobile}>
        <SheetContent side={side} className={cn(COLUMN, 'w-72 gap-0 p-0 [&>button]:hidden')}>
          <SheetHeader className="sr-only">
            <SheetTitle>Sidebar</SheetTitle>
            <SheetDescription>The navigation of this page.</SheetDescription>
          </SheetHeader>
          {children}
        </SheetContent>
      </Sheet>
    );
  const collapsed = state === 'collapsed';
  const apart = variant !== 'sidebar';
  const width = !collapsed ? 'w-(--sidebar-width)' : collapsible === 'icon' ? 'w-(--sidebar-width-icon)' : 'w-0';
  return (
    <div
      data-slot="sidebar"
      data-state={state}
      data-collapsible={collapsed ? collapsible : ''}
      data-variant={variant}
      data-side={side}
      className="group peer hidden text-sidebar-foreground md:block"
    >
      <div className={cn('relative bg-transparent transition-[width] duration-200', width)} />
      <div
        className={cn(
          'fixed inset-y-0 z-10 hidden h-svh overflow-hidden transition-[width] duration-200 md:flex',
          side === 'left' ? 'left-0' : 'right-0',
          width,
          apart ? !collapsed && 'p-2' : side === 'left' ? 'border-r' : 'border-l',
          className,
        )}
        {...props}
      >
        <div data-sidebar="sidebar" className={cn(COLUMN, 'min-w-(--sidebar-width-icon)', variant === 'floating' && 'rounded-lg border shadow-sm')}>
          {children}
        </div>
      </div>
    </div>
  );
}

export function SidebarTrigger({ className, onClick, ...props }: ComponentProps<typeof Button>) {
  const { toggleSidebar } = useSidebar();
  return (
    <Button
      data-slot="sidebar-trigger"
      variant="ghost"
      size="icon"
      className={cn('size-7', className)}
      onClick={(event) => {
        onClick?.(event);
        toggleSidebar();
      }}
      {...props}
    >
      <PanelLeft />
      <span className="sr-only">Toggle sidebar</span>
    </Button>
  );
}

export function SidebarRail({ className, ...props }: ComponentProps<'button'>) {
  const { toggleSidebar } = useSidebar();
  return (
    <button
      data-slot="sidebar-rail"
      aria-label="Toggle sidebar"
      tabIndex={-1}
      onClick={toggleSidebar}
      className={cn('absolute inset-y-0 right-0 z-20 hidden w-2 cursor-ew-resize hover:bg-sidebar-border sm:block', className)}
      {...props}
    />
  );
}

export const SidebarInset = part('main', 'sidebar-inset', 'relative flex w-full min-w-0 flex-1 flex-col bg-background');
export const SidebarInput = part(Input, 'sidebar-input', 'h-8 w-full bg-background shadow-none');
export const SidebarHeader = part('div', 'sidebar-header', 'flex flex-col gap-2 p-2');
export const SidebarFooter = part('div', 'sidebar-footer', 'mt-auto flex flex-col gap-2 p-2');
export const SidebarSeparator = part(Separator, 'sidebar-separator', 'mx-2 w-auto bg-sidebar-border');
export const SidebarContent = part('div', 'sidebar-content', 'flex min-h-0 flex-1 flex-col gap-2 overflow-auto group-data-[collapsible=icon]:overflow-hidden');
export const SidebarGroup = part('div', 'sidebar-group', 'relative flex w-full min-w-0 flex-col p-2');
export const SidebarGroupContent = part('div', 'sidebar-group-content', 'w-full text-sm');
export const SidebarMenu = part('ul', 'sidebar-menu', 'flex w-full min-w-0 flex-col gap-1');
export const SidebarMenuItem = part('li', 'sidebar-menu-item', 'group/menu-item relative');
export const SidebarMenuBadge = part('div', 'sidebar-menu-badge', 'pointer-events-none absolute top-1.5 right-1 flex h-5 min-w-5 items-center justify-center rounded-md px-1 text-xs font-medium tabular-nums group-data-[collapsible=icon]:hidden');
export const SidebarMenuSub = part('ul', 'sidebar-menu-sub', 'mx-3.5 flex min-w-0 flex-col gap-1 border-l border-sidebar-border px-2.5 py-0.5 group-data-[collapsible=icon]:hidden');
export const SidebarMenuSubItem = part('li', 'sidebar-menu-sub-item', 'relative');

/** A part that may lend its looks to its child instead. */
function lending(tag: 'div' | 'button', slot: string, classes: string) {
  return function Lending({ asChild = false, className, ...props }: ComponentProps<'button'> & { asChild?: boolean; showOnHover?: boolean }) {
    const { showOnHover, ...rest } = props;
    const Tag = (asChild ? Slot : tag) as 'button';
    const hidden = showOnHover && 'md:opacity-0 group-hover/menu-item:opacity-100 group-focus-within/menu-item:opacity-100';
    return <Tag data-slot={slot} className={cn(classes, hidden, className)} {...rest} />;
  };
}
export const SidebarGroupLabel = lending('div', 'sidebar-group-label', 'flex h-8 shrink-0 items-center rounded-md px-2 text-xs font-medium text-sidebar-foreground/70 group-data-[collapsible=icon]:hidden [&>svg]:size-4');
export const SidebarGroupAction = lending('button', 'sidebar-group-action', `absolute top-3.5 right-3 flex size-5 items-center justify-center rounded-md hover:bg-sidebar-accent group-data-[collapsible=icon]:hidden [&>svg]:size-4 ${focusRing}`);
export const SidebarMenuAction = lending('button', 'sidebar-menu-action', `absolute top-1.5 right-1 flex size-5 items-center justify-center rounded-md hover:bg-sidebar-accent group-data-[collapsible=icon]:hidden [&>svg]:size-4 ${focusRing}`);

const menuButton = cva(
  `flex w-full items-center gap-2 overflow-hidden rounded-md p-2 text-left text-sm transition-colors hover:bg-sidebar-accent hover:text-sidebar-accent-foreground disabled:pointer-events-none disabled:opacity-50 data-[active=true]:bg-sidebar-accent data-[active=true]:font-medium data-[active=true]:text-sidebar-accent-foreground group-data-[collapsible=icon]:size-8 [&>span:last-child]:truncate [&>svg]:size-4 [&>svg]:shrink-0 ${focusRing}`,
  {
    variants: {
      variant: { default: '', outline: 'border border-sidebar-border bg-background' },
      size: { default: 'h-8', sm: 'h-7 text-xs', lg: 'h-12 group-data-[collapsible=icon]:p-0' },
    },
    defaultVariants: { variant: 'default', size: 'default' },
  },
);
type MenuButtonProps = ComponentProps<'button'> &
  VariantProps<typeof menuButton> & { asChild?: boolean; isActive?: boolean; tooltip?: string | ComponentProps<typeof TooltipContent> };

export function SidebarMenuButton({ asChild = false, isActive = false, variant, size, tooltip, className, ...props }: MenuButtonProps) {
  const { isMobile, state } = useSidebar();
  const Tag = asChild ? Slot : 'button';
  const button = (
    <Tag data-slot="sidebar-menu-button" data-active={isActive} className={cn(menuButton({ variant, size }), className)} {...props} />
  );
  if (!tooltip) return button;
  const content = typeof tooltip === 'string' ? { children: tooltip } : tooltip;
  return (
    <Tooltip>
      <TooltipTrigger asChild>{button}</TooltipTrigger>
      <TooltipContent side="right" align="center" hidden={state !== 'collapsed' || isMobile} {...content} />
    </Tooltip>
  );
}

type SubButtonProps = ComponentProps<'a'> & { asChild?: boolean; isActive?: boolean; size?: 'sm' | 'md' };

export function SidebarMenuSubButton({ asChild = false, isActive = false, size = 'md', className, ...props }: SubButtonProps) {
  const Tag = asChild ? Slot : 'a';
  return (
    <Tag
      data-slot="sidebar-menu-sub-button"
      data-active={isActive}
      className={cn(
        'flex h-7 min-w-0 items-center gap-2 overflow-hidden rounded-md px-2 hover:bg-sidebar-accent hover:text-sidebar-accent-foreground data-[active=true]:bg-sidebar-accent [&>svg]:size-4',
        size === 'sm' ? 'text-xs' : 'text-sm',
        focusRing,
        className,
      )}
      {...props}
    />
  );
}

export function SidebarMenuSkeleton({ showIcon = false, className, ...props }: ComponentProps<'div'> & { showIcon?: boolean }) {
  return (
    <div data-slot="sidebar-menu-skeleton" className={cn('flex h-8 items-center gap-2 rounded-md px-2', className)} {...props}>
      {showIcon ? <Skeleton className="size-4 rounded-md" /> : null}
      <Skeleton className="h-4 max-w-[70%] flex-1" />
    </div>
  );
}
