import { useState, type RefObject } from 'react';
import { z } from 'zod';
import { localStore, type TextStore } from '../../lib/storage.ts';
import { useMedia } from '../../lib/use-media.ts';
import type { Device } from './device.ts';
import { useNarrow } from './use-narrow.ts';

const KEY = 'studio.sheet';
const chosenSheet = z.object({
  device: z.enum(['phone', 'tablet', 'desktop', 'free']),
  /** What a free sheet was dragged to, CSS pixels; null fills the pane. */
  freeWidth: z.number().positive().nullable(),
});
/** How wide the person wants the sheet. */
export type ChosenSheet = z.infer<typeof chosenSheet>;

/** On a bench narrower than this, CSS pixels, a desktop's page is drawn too small to be read. */
const READABLE = 640;
/** Same as the `phone` variant of the theme: there the pane is as wide as the person's own screen. */
const PHONE = '(width < 48rem)';

/** What was chosen in this browser; null where nothing that can be read was kept. */
export function readSheet(store: TextStore): ChosenSheet | null {
  try {
    return chosenSheet.safeParse(JSON.parse(store.get(KEY) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}

/** The width of the sheet: the one chosen in this browser, else what can be read on this bench. On a phone it is the phone's own. */
export function useDevice(bench: RefObject<HTMLElement | null>) {
  const [chosen, setChosen] = useState(() => readSheet(localStore));
  const onPhone = useMedia(PHONE);
  const narrow = useNarrow(bench, READABLE);
  const sheet = chosen ?? { device: narrow ? 'free' : 'desktop', freeWidth: null };
  const choose = (part: Partial<ChosenSheet>) => {
    const next = { ...sheet, ...part };
    setChosen(next);
    localStore.set(KEY, JSON.stringify(next));
  };
  const device: Device = onPhone ? 'free' : sheet.device;
  return { device, freeWidth: onPhone ? null : sheet.freeWidth, onPhone, choose };
}
