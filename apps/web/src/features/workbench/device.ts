export type Device = 'phone' | 'tablet' | 'desktop' | 'free';

/** Widths of the switch, CSS pixels; `free` takes what there is, or what the person dragged it to. */
const WIDTHS: Record<Device, number | null> = { phone: 375, tablet: 768, desktop: 1280, free: null };
/** Narrower than any screen a page is made for, CSS pixels. */
export const FREE_MIN = 240;

export interface SheetSize {
  /** The page's own size, CSS pixels: what it believes its window is. */
  width: number;
  height: number;
  /** How much it is drawn smaller where there is less room. */
  scale: number;
}

/** The sheet that fits into the room on the bench. `freeWidth` is what a free one was dragged to; null takes the whole room. */
export function sheetSize(
  device: Device,
  room: { width: number; height: number },
  freeWidth: number | null = null,
): SheetSize {
  const width = WIDTHS[device] ?? freeIn(room.width, freeWidth);
  const scale = room.width > 0 && width > room.width ? room.width / width : 1;
  return { width: Math.round(width), height: Math.round(room.height / scale), scale };
}

function freeIn(room: number, wanted: number | null): number {
  return wanted === null ? room : Math.min(room, Math.max(Math.min(FREE_MIN, room), wanted));
}
