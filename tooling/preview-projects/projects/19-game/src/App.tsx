import { useSyncExternalStore } from 'react';
import { Board } from './components/Board';
import { Confetti } from './components/Confetti';
import { game } from './engine/instance';
import './App.css';

export default function App() {
  const state = useSyncExternalStore(game.subscribe, game.snapshot);
  return (
    <main className="game">
      <h1>{game.title}</h1>
      <Board cells={state.cells} onPlay={(at) => game.play(at)} />
      <p>Moves {state.moves}, next {state.turn}</p>
      <Confetti seed={state.moves} />
    </main>
  );
}
