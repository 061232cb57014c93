export const APP = `import { Search } from 'lucide-react';
import { useState } from 'react';
import { ColumnView } from './components/column-view';
import { columns, firstCards, name, subtitle } from './content';

export default function App() {
  const [cards, setCards] = useState(firstCards);
  const [query, setQuery] = useState('');
  const [said, setSaid] = useState('');
  const shown = cards.filter((card) => card.title.toLowerCase().includes(query.toLowerCase()));
  const last = columns[columns.length - 1];
  const done = cards.filter((card) => card.column === last).length;

  const place = (id: number, column: string) => {
    const card = cards.find((entry) => entry.id === id);
    if (card === undefined || card.column === column) return;
    setCards([...cards.filter((entry) => entry.id !== id), { ...card, column }]);
    setSaid(card.title + ' is now in ' + column);
    requestAnimationFrame(() => document.getElementById('card-' + id)?.focus());
  };
  const move = (id: number, by: number) => {
    const card = cards.find((entry) => entry.id === id);
    const target = card === undefined ? undefined : columns[columns.indexOf(card.column) + by];
    if (target !== undefined) place(id, target);
  };
  const add = (title: string, column: string) => {
    const id = Math.max(0, ...cards.map((card) => card.id)) + 1;
    setCards([...cards, { id, title, column, owner: 'ME', tag: '' }]);
    setSaid(title + ' was added to ' + column);
  };

  return (
    <div className="mx-auto min-h-screen max-w-[90rem] px-5 pb-16 sm:px-10">
      <header className="flex flex-wrap items-end justify-between gap-x-10 gap-y-5 pb-10 pt-8 sm:pt-12">
        <div>
          <h1 className="text-5xl leading-none sm:text-6xl">{name}</h1>
          <p className="mt-3 text-muted">{subtitle}</p>
        </div>
        <div className="flex w-full flex-wrap items-center gap-5 sm:w-auto">
          <p className="text-sm text-muted">
            <strong className="font-semibold text-ink tabular-nums">{done}</strong> of {cards.length} done
          </p>
          <label className="flex min-h-11 flex-1 items-center gap-2 rounded-button border border-line bg-surface px-4 focus-within:border-ink">
            <Search size={16} className="text-muted" aria-hidden="true" />
            <span className="sr-only">Find a card</span>
            <input
              value={query}
              onChange={(event) => setQuery(event.target.value)}
              placeholder="Find a card"
              className="w-full min-w-0 bg-transparent outline-none placeholder:text-muted sm:w-44"
            />
          </label>
        </div>
      </header>
      <main className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,15.5rem),1fr))] items-start gap-x-7 gap-y-10">
        {columns.map((column) => (
          <ColumnView
            key={column}
            title={column}
            cards={shown.filter((card) => card.column === column)}
            onAdd={(title) => add(title, column)}
            onDropCard={(id) => place(id, column)}
            onMove={move}
            onRemove={(id) => setCards(cards.filter((card) => card.id !== id))}
          />
        ))}
      </main>
      <p role="status" className="sr-only">{said}</p>
    </div>
  );
}
`;
