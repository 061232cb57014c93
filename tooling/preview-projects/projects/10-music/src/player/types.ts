export type TrackId = `track-${number}`;
export interface TrackInfo { readonly id: TrackId; title: string; artist: string; seconds: number }
export type PlayerValue = { current: TrackInfo | null; play(track: TrackInfo): void };
