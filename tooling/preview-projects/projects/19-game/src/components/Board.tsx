import { type Mark } from '../engine/types';
import { Cell } from './Cell';

export const Board = ({ cells, onPlay }: { cells: readonly Mark[]; onPlay: (at: number) => void }) => (
  <div className="board">{cells.map((mark, index) => <Cell key={index} index={index} mark={mark} onClick={() => onPlay(index)} />)}</div>
);
