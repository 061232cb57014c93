import { createContext, use, useMemo, useState, type PropsWithChildren } from 'react';
import type { PlayerValue, TrackInfo } from './types';

const PlayerContext = createContext<PlayerValue>(undefined as unknown as PlayerValue);

export function PlayerProvider({ children }: PropsWithChildren) {
  const [current, setCurrent] = useState<TrackInfo | null>(null);
  const value = useMemo(() => ({ current, play: setCurrent }) satisfies PlayerValue, [current]);
  return <PlayerContext value={value}>{children}</PlayerContext>;
}

export const usePlayer = (): PlayerValue => use(PlayerContext);
