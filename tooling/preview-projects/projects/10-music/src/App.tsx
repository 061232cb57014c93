import { AnimatePresence, motion } from 'framer-motion';
import { usePlayer } from '~/player/PlayerProvider';
import { Track } from './components/Track';
import { tracks } from './data/tracks';

export default function App() {
  const { current } = usePlayer();
  return (
    <div className="shell">
      <aside className="shell__side"><h2>Library</h2><p>{tracks.length} tracks</p></aside>
      <main className="shell__main">
        <motion.h1 initial={false} animate={{ opacity: 1 }}>Mixes</motion.h1>
        {tracks.map((track) => <Track key={track.id} track={track} />)}
        <AnimatePresence initial={false}>{current && <motion.p key={current.id} initial={false} animate={{ opacity: 1 }}>Now playing {current.title}</motion.p>}</AnimatePresence>
      </main>
    </div>
  );
}
