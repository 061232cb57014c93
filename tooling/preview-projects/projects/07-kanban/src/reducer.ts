import { v4 as uuid } from 'uuid';
import { addDays } from 'date-fns';
import { Status, type Action, type BoardState } from './types';

const ORDER = [Status.Todo, Status.Doing, Status.Done] as const;
const start = new Date(2025, 2, 3);

export const initial: BoardState = {
  cards: [
    { id: uuid(), title: 'Plan sprint', status: Status.Todo, due: addDays(start, 2) },
    { id: uuid(), title: 'Design review', status: Status.Doing, due: addDays(start, 4) },
    { id: uuid(), title: 'Ship beta', status: Status.Done },
  ],
};

export function reducer(state: BoardState, action: Action): BoardState {
  switch (action.type) {
    case 'add':
      return { cards: [...state.cards, { id: uuid(), title: 'New card', status: action.status }] };
    case 'move':
      return { cards: state.cards.map((card) => (card.id === action.id ? { ...card, status: ORDER[Math.min(ORDER.indexOf(card.status) + 1, 2)]! } : card)) };
  }
}
