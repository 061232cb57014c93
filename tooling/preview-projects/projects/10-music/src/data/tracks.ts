import { type TrackInfo } from '../player/types';

export const tracks = [
  { id: 'track-1', title: 'Night Drive', artist: 'Lumen', seconds: 214 },
  { id: 'track-2', title: 'Paper Planes', artist: 'Orca Bay', seconds: 187 },
] as const satisfies readonly TrackInfo[];
