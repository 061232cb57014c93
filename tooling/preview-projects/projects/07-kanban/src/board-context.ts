import { createContext, useContext, type Dispatch } from 'react';
import type { Action, BoardState } from './types';

export const BoardContext = createContext<{ state: BoardState; dispatch: Dispatch<Action> } | null>(null);

export function useBoard() {
  const value = useContext(BoardContext);
  if (!value) throw new Error('useBoard needs a provider');
  return value;
}
