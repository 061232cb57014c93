export const enum Mark { None = '', Cross = 'X', Ring = 'O' }
export enum Level { Easy, Normal = 5, Hard }
export interface GameState { readonly cells: readonly Mark[]; readonly moves: number; readonly turn: Mark }
export type Listener = () => void;
