import { Store } from './Store';
import { Level, Mark, type GameState } from './types';

export class Game extends Store<GameState> {
  private static readonly SIZE = 9;
  constructor(public readonly level: Level = Level.Normal, private readonly name = 'Three in a row') {
    super({ cells: Array<Mark>(Game.SIZE).fill(Mark.None), moves: 0, turn: Mark.Cross });
  }
  override get title(): string {
    return `${this.name} (${Level[this.level]} ${this.level})`;
  }
  play(at: number): void {
    const { cells, moves, turn } = this.state;
    if (cells[at] !== Mark.None) return;
    this.set({ cells: cells.with(at, turn), moves: moves + 1, turn: turn === Mark.Cross ? Mark.Ring : Mark.Cross });
  }
}
