import { useBoard } from '../board-context';
import type { Status } from '../types';
import CardView from './CardView';

const TITLES: Record<Status, string> = { todo: 'To do', doing: 'In progress', done: 'Done' } as Record<Status, string>;

export function Column({ status }: { status: Status }) {
  const { state, dispatch } = useBoard();
  const cards = state.cards.filter((card) => card.status === status);
  return (
    <section className="scroll-thin flex min-w-column flex-col gap-3 rounded-xl bg-white/70 p-3 ring-1 ring-board-100">
      <h2 className="flex justify-between text-sm font-semibold uppercase tracking-wide text-board-800">{TITLES[status]}<span>{cards.length}</span></h2>
      {cards.map((card) => <CardView key={card.id} card={card} />)}
      <button className="btn self-start" onClick={() => dispatch({ type: 'add', status })}>Add card</button>
    </section>
  );
}
