export const ADD_CARD = `import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { FormEvent } from 'react';

interface Props {
  column: string;
  onAdd: (title: string) => void;
}

export function AddCard({ column, onAdd }: Props) {
  const [title, setTitle] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    onAdd(title.trim());
    setTitle('');
  };
  return (
    <form onSubmit={submit} className="mt-3 flex gap-2">
      <input
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        aria-label={'New card in ' + column}
        placeholder="Add a card"
        className="min-h-11 min-w-0 flex-1 rounded-[min(var(--radius),12px)] border border-line bg-paper px-3 placeholder:text-muted"
      />
      <button
        type="submit"
        aria-label={'Add to ' + column}
        className="grid size-11 shrink-0 place-items-center rounded-[min(var(--radius),12px)] border border-line hover:border-ink"
      >
        <Plus size={18} />
      </button>
    </form>
  );
}
`;

export const COLUMN = `import { useState } from 'react';
import type { Card } from '../content';
import { AddCard } from './add-card';
import { CardView } from './card-view';

interface Props {
  title: string;
  cards: Card[];
  onAdd: (title: string) => void;
  onDropCard: (id: number) => void;
  onMove: (id: number, by: number) => void;
  onRemove: (id: number) => void;
}

export function ColumnView({ title, cards, onAdd, onDropCard, onMove, onRemove }: Props) {
  const [over, setOver] = useState(false);
  return (
    <section
      aria-label={title}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDropCard(Number(event.dataTransfer.getData('text/plain')));
      }}
      className={'flex min-w-0 flex-col border-t-2 pt-4 ' + (over ? 'border-accent' : 'border-ink')}
    >
      <h2 className="flex items-baseline justify-between text-xl">
        {title}
        <span className="font-body text-sm tabular-nums tracking-normal text-muted">{cards.length}</span>
      </h2>
      <ul className="mt-4 grid gap-2.5">
        {cards.map((card) => (
          <CardView key={card.id} card={card} onMove={onMove} onRemove={onRemove} />
        ))}
      </ul>
      {cards.length === 0 && <p className="rounded-card border border-dashed border-line p-4 text-sm text-muted">Nothing here. Drop a card or write one.</p>}
      <AddCard column={title} onAdd={onAdd} />
    </section>
  );
}
`;
