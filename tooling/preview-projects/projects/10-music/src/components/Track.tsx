import styles from './Track.module.scss';
import { usePlayer } from '~/player/PlayerProvider';
import type { TrackInfo } from '~/player/types';
import { clock } from '../utils/clock';

export const Track = ({ track }: { track: TrackInfo }) => {
  const { current, play } = usePlayer();
  return (
    <div className={[styles.track, current?.id === track.id && styles.active].filter(Boolean).join(' ')}>
      <button aria-label={`Play ${track.title}`} onClick={() => play(track)}>▶</button>
      <span>{track.title}</span>
      <em>{track.artist}</em>
      <time>{clock(track.seconds)}</time>
    </div>
  );
};
