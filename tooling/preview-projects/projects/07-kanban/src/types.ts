export enum Status {
  Todo = 'todo',
  Doing = 'doing',
  Done = 'done',
}

export type Card = { id: string; title: string; status: Status; due?: Date };
export interface BoardState { cards: Card[] }
export type Action = { type: 'add'; status: Status } | { type: 'move'; id: string };
