import type { VersionsGetOutput } from '@studio/contracts';
import type { PreviewSnapshot } from '@studio/preview';
import { useState } from 'react';
import type { OpenedVersion } from '../versions/use-opened-version.ts';

interface Ran {
  key: string;
  version: OpenedVersion;
}

/**
 * The version whose picture stays on the sheet until a newer one runs; null where that is not known, or the newest is there. `ran` is the version that was seen running under `key`:
 * which one ran last follows from nothing else, for a person may have opened an old one in between.
 */
export function useShownVersion(
  { shownKey, key: newest }: PreviewSnapshot,
  key: string,
  ran: VersionsGetOutput | null,
): OpenedVersion | null {
  const [last, setLast] = useState<Ran | null>(null);
  if (ran !== null && (last?.key !== key || last.version.id !== ran.version.id)) {
    setLast({ key, version: { id: ran.version.id, number: ran.version.number } });
  }
  return shownKey !== newest && last?.key === shownKey ? last.version : null;
}
