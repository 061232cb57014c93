import { format } from 'date-fns';
import { useBoard } from '../board-context';
import { type Card } from '../types';

export default function CardView({ card }: { card: Card }) {
  const { dispatch } = useBoard();
  return (
    <article className="card-edge rounded bg-white p-3 shadow-sm">
      <p className="font-medium">{card.title}</p>
      {card.due && <p className="text-xs text-stone-500">Due {format(card.due, 'EEE d MMM')}</p>}
      <button aria-label={`Move ${card.title}`} className="mt-1 text-xs text-board-600" onClick={() => dispatch({ type: 'move', id: card.id })}>Move →</button>
    </article>
  );
}
