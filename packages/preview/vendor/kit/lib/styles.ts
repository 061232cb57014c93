/** Classes that several parts share. */
export const focusRing = 'outline-none focus-visible:ring-2 focus-visible:ring-ring focus-visible:ring-offset-1';
export const disabled = 'disabled:pointer-events-none disabled:opacity-50';
export const field =
  'w-full rounded-md border border-input bg-transparent px-3 text-sm shadow-xs placeholder:text-muted-foreground disabled:cursor-not-allowed disabled:opacity-50 aria-invalid:border-destructive';
export const surface = 'z-50 rounded-md border bg-popover text-popover-foreground shadow-md outline-none';
export const backdrop = 'fixed inset-0 z-50 bg-black/50';
export const menuItem =
  'relative flex cursor-default select-none items-center gap-2 rounded-sm px-2 py-1.5 text-sm outline-none focus:bg-accent focus:text-accent-foreground data-[disabled]:pointer-events-none data-[disabled]:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0';
export const closeButton =
  'absolute top-4 right-4 rounded-sm opacity-70 transition-opacity hover:opacity-100 disabled:pointer-events-none [&_svg]:size-4 outline-none focus-visible:ring-2 focus-visible:ring-ring';
