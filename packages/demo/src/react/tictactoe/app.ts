export const RULES = `export type Mark = 'X' | 'O';
export type Board = readonly (Mark | null)[];

const lines = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]];

export const empty: Board = Array.from({ length: 9 }, () => null);
export const winningLine = (board: Board) => lines.find(([a, b, c]) => board[a] !== null && board[a] === board[b] && board[a] === board[c]) ?? null;
export const isFull = (board: Board) => board.every((field) => field !== null);
export const put = (board: Board, at: number, mark: Mark): Board => board.map((field, index) => (index === at ? mark : field));

/** How good a position is for O, who moves next if \`turn\` is O. */
function worth(board: Board, turn: Mark): number {
  const line = winningLine(board);
  if (line !== null) return board[line[0]] === 'O' ? 10 : -10;
  if (isFull(board)) return 0;
  const values = board.flatMap((field, at) => (field === null ? [worth(put(board, at, turn), turn === 'O' ? 'X' : 'O')] : []));
  return (turn === 'O' ? Math.max(...values) : Math.min(...values)) * 0.9;
}

export function bestMove(board: Board): number {
  const free = board.flatMap((field, at) => (field === null ? [at] : []));
  const values = free.map((at) => worth(put(board, at, 'O'), 'X'));
  return free[values.indexOf(Math.max(...values))];
}
`;

export const FIELD = `import { Circle, X } from 'lucide-react';
import type { Mark } from './rules';

interface Props {
  at: number;
  mark: Mark | null;
  won: boolean;
  onPlay: () => void;
}

export function Field({ at, mark, won, onPlay }: Props) {
  return (
    <button
      type="button"
      onClick={onPlay}
      aria-label={'Row ' + (Math.floor(at / 3) + 1) + ', column ' + ((at % 3) + 1) + ', ' + (mark ?? 'free')}
      className={'grid aspect-square place-items-center rounded-[min(var(--radius),20px)] border transition ' + (won ? 'border-accent bg-accent text-on-accent' : 'border-ink/25 bg-surface hover:border-ink')}
    >
      {mark === 'X' && <X className="size-1/2" strokeWidth={1.75} />}
      {mark === 'O' && <Circle className={'size-[42%] ' + (won ? '' : 'text-accent-text')} strokeWidth={2} />}
    </button>
  );
}
`;

export const APP = `import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { Field } from './components/field';
import { bestMove, empty, isFull, put, winningLine } from './components/rules';
import type { Board, Mark } from './components/rules';
import { name } from './content';

export default function App() {
  const [board, setBoard] = useState<Board>(empty);
  const [turn, setTurn] = useState<Mark>('X');
  const [alone, setAlone] = useState(true);
  const [score, setScore] = useState({ X: 0, O: 0, draw: 0 });
  const line = winningLine(board);
  const over = line !== null || isFull(board);
  const winner = line === null ? null : board[line[0]];

  const settle = (next: Board) => {
    const won = winningLine(next);
    if (won === null && !isFull(next)) return false;
    const key = won === null ? 'draw' : (next[won[0]] as Mark);
    setScore({ ...score, [key]: score[key] + 1 });
    return true;
  };
  const play = (at: number) => {
    if (over || board[at] !== null) return;
    let next = put(board, at, turn);
    let done = settle(next);
    if (!done && alone) {
      next = put(next, bestMove(next), 'O');
      done = settle(next);
    }
    setBoard(next);
    if (!alone && !done) setTurn(turn === 'X' ? 'O' : 'X');
  };
  const again = () => {
    setBoard(empty);
    setTurn('X');
  };
  const choose = (value: boolean) => {
    setAlone(value);
    setScore({ X: 0, O: 0, draw: 0 });
    again();
  };
  const said = winner !== null ? (alone && winner === 'O' ? 'The computer has it.' : winner + ' has three in a row.') : over ? 'A draw.' : alone ? 'Your move.' : turn + ' to move.';

  return (
    <div className="mx-auto grid min-h-screen max-w-md content-center gap-8 px-5 py-8 lg:max-w-5xl lg:px-10 lg:grid-cols-[1fr_27rem] lg:items-center lg:gap-20">
      <header>
        <h1 className="text-4xl leading-none sm:text-6xl">{name}</h1>
        <p role="status" className="mt-4 text-lg text-muted">{said}</p>
        <div role="group" aria-label="Opponent" className="mt-6 flex flex-wrap gap-2">
          {[true, false].map((value) => (
            <button
              key={String(value)}
              type="button"
              aria-pressed={alone === value}
              onClick={() => choose(value)}
              className={'min-h-11 rounded-button border px-4 font-medium ' + (alone === value ? 'border-ink bg-ink text-paper' : 'border-line hover:border-ink')}
            >
              {value ? 'Against the computer' : 'Two players'}
            </button>
          ))}
        </div>
        <dl className="mt-8 hidden grid-cols-3 gap-4 border-t-2 border-ink pt-4 lg:grid">
          {([['X', 'X'], ['draw', 'Draws'], ['O', 'O']] as const).map(([key, label]) => (
            <div key={key}>
              <dt className="text-muted">{label}</dt>
              <dd className="font-head text-5xl tracking-tight tabular-nums">{score[key]}</dd>
            </div>
          ))}
        </dl>
      </header>
      <main className="min-w-0">
        <div className="grid grid-cols-3 gap-2.5">
          {board.map((mark, at) => (
            <Field key={at} at={at} mark={mark} won={line?.includes(at) ?? false} onPlay={() => play(at)} />
          ))}
        </div>
        <div className="mt-5 flex items-center justify-between gap-4">
          <p className="text-muted tabular-nums lg:invisible">X {score.X}, O {score.O}, draws {score.draw}</p>
          <button type="button" onClick={again} className={'flex min-h-12 items-center gap-2 rounded-button px-5 font-semibold ' + (over ? 'bg-accent text-on-accent' : 'border border-line hover:border-ink')}>
            <RotateCcw size={18} /> New game
          </button>
        </div>
      </main>
    </div>
  );
}
`;
