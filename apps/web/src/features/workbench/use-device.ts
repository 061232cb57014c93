import { useState } from 'react';
import { z } from 'zod';
import { localStore, type TextStore } from '../../lib/storage.ts';
import { useMedia } from '../../lib/use-media.ts';
import type { Device } from './device.ts';

const KEY = 'studio.sheet';
const chosenSheet = z.object({
  device: z.enum(['phone', 'tablet', 'desktop', 'free']),
  /** What a free sheet was dragged to, CSS pixels; null fills the pane. */
  freeWidth: z.number().positive().nullable(),
});
/** How wide the person wants the sheet. */
export type ChosenSheet = z.infer<typeof chosenSheet>;

const DEFAULT: ChosenSheet = { device: 'desktop', freeWidth: null };
/** Same as the `phone` variant of the theme: there the pane is as wide as the person's own screen. */
const PHONE = '(width < 48rem)';

/** What was chosen in this browser; the default where nothing that can be read was kept. */
export function readSheet(store: TextStore): ChosenSheet {
  try {
    return chosenSheet.safeParse(JSON.parse(store.get(KEY) ?? 'null')).data ?? DEFAULT;
  } catch {
    return DEFAULT;
  }
}

/** The width of the sheet, remembered in this browser. On a phone it is the phone's own. */
export function useDevice() {
  const [chosen, setChosen] = useState(() => readSheet(localStore));
  const onPhone = useMedia(PHONE);
  const choose = (part: Partial<ChosenSheet>) => {
    const next = { ...chosen, ...part };
    setChosen(next);
    localStore.set(KEY, JSON.stringify(next));
  };
  const device: Device = onPhone ? 'free' : chosen.device;
  return { device, freeWidth: onPhone ? null : chosen.freeWidth, onPhone, choose };
}
