export type Device = 'phone' | 'tablet' | 'full';

/** Widths of the switch, CSS pixels; `full` takes what there is. */
const WIDTHS: Record<Device, number | null> = { phone: 375, tablet: 768, full: null };

export interface SheetSize {
  /** The page's own size, CSS pixels: what it believes its window is. */
  width: number;
  height: number;
  /** How much it is drawn smaller where there is less room. */
  scale: number;
}

/** The sheet that fits into the room on the bench. */
export function sheetSize(device: Device, room: { width: number; height: number }): SheetSize {
  const width = WIDTHS[device] ?? room.width;
  const scale = room.width > 0 && width > room.width ? room.width / width : 1;
  return { width: Math.round(width), height: Math.round(room.height / scale), scale };
}
