export const APP = `import { Bell, BellOff, Minus, Pause, Play, Plus, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Dial } from './components/dial';
import { useClock } from './components/use-clock';
import { cycle, firstTask, modes, name, taskLabel } from './content';

function chime() {
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = 660;
  volume.gain.setValueAtTime(0.2, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 1.4);
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 1.4);
}

const round = 'grid size-12 shrink-0 place-items-center rounded-button border border-line hover:border-ink';

export default function App() {
  const [index, setIndex] = useState(0);
  const [task, setTask] = useState(firstTask);
  const [sound, setSound] = useState(true);
  const [log, setLog] = useState<string[]>([]);
  const mode = modes[index];
  const clock = useClock(mode.minutes, () => {
    if (sound) chime();
    if (index === 0 || !cycle) setLog((entries) => [task + ', ' + mode.minutes + ' min', ...entries]);
    if (cycle) setIndex(index === 0 ? 1 : 0);
  });
  const seconds = Math.ceil(clock.left / 1000);
  const time = Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');

  useEffect(() => {
    document.title = (clock.running ? time + ' ' : '') + name;
  }, [time, clock.running]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLButtonElement) return;
      if (event.code === 'Space') {
        event.preventDefault();
        clock.toggle();
      }
      if (event.key.toLowerCase() === 'r') clock.reset();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });

  return (
    <div className="mx-auto grid min-h-screen max-w-6xl content-start gap-10 px-5 py-8 sm:px-10 lg:grid-cols-[1fr_minmax(0,34rem)] lg:content-center lg:items-center lg:gap-20">
      <header className="flex items-center justify-between gap-4 lg:order-first lg:col-span-2">
        <h1 className="text-2xl">{name}</h1>
        <button type="button" className={round} aria-pressed={sound} aria-label="Sound at the end" onClick={() => setSound(!sound)}>
          {sound ? <Bell size={18} /> : <BellOff size={18} />}
        </button>
      </header>
      <main className="min-w-0">
        <Dial share={Math.min(1, clock.left / (mode.minutes * 60_000))} time={time} label={mode.label} />
        <div className="mt-8 flex items-center justify-center gap-2 sm:gap-3">
          <button type="button" className={round} aria-label="One minute less" onClick={() => clock.add(-60_000)}>
            <Minus size={18} />
          </button>
          <button type="button" onClick={clock.toggle} className="flex min-h-14 items-center gap-2.5 rounded-button bg-accent px-6 text-lg font-semibold text-on-accent sm:px-8 hover:brightness-110">
            {clock.running ? <Pause size={20} /> : <Play size={20} />}
            {clock.running ? 'Pause' : 'Start'}
          </button>
          <button type="button" className={round} aria-label="One minute more" onClick={() => clock.add(60_000)}>
            <Plus size={18} />
          </button>
          <button type="button" className={round} aria-label="Set back" onClick={clock.reset}>
            <RotateCcw size={18} />
          </button>
        </div>
      </main>
      <aside className="min-w-0 self-start lg:order-first lg:self-center">
        <label className="block text-muted" htmlFor="task">{taskLabel}</label>
        <input
          id="task"
          value={task}
          onChange={(event) => setTask(event.target.value)}
          className="mt-1 w-full border-b-2 border-ink bg-transparent pb-2 font-head text-3xl tracking-tight sm:text-4xl"
        />
        <div role="group" aria-label="Mode" className="mt-8 grid grid-cols-3 gap-2 sm:flex">
          {modes.map((entry, place) => (
            <button
              key={entry.label}
              type="button"
              aria-pressed={place === index}
              onClick={() => setIndex(place)}
              className={'min-h-11 rounded-button border px-1 text-sm font-medium sm:px-4 sm:text-base ' + (place === index ? 'border-ink bg-ink text-paper' : 'border-line hover:border-ink')}
            >
              {entry.label} <span className="tabular-nums">{entry.minutes}</span>
            </button>
          ))}
        </div>
        <h2 className="mt-12 text-xl">Today</h2>
        <ul className="mt-2 border-t border-line" aria-live="polite">
          {log.length === 0 && <li className="py-3 text-muted">No session finished yet. Space starts one.</li>}
          {log.map((entry, place) => (
            <li key={log.length - place} className="border-b border-line py-3">{entry}</li>
          ))}
        </ul>
      </aside>
    </div>
  );
}
`;
