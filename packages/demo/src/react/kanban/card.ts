export const CARD = `import { ChevronLeft, ChevronRight, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Card } from '../content';

interface Props {
  card: Card;
  onMove: (id: number, by: number) => void;
  onRemove: (id: number) => void;
}

const icon = 'grid size-9 place-items-center rounded-button text-muted hover:bg-paper hover:text-ink';

export function CardView({ card, onMove, onRemove }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'ArrowRight') onMove(card.id, 1);
    if (event.key === 'ArrowLeft') onMove(card.id, -1);
    if (event.key === 'Delete') onRemove(card.id);
  };
  return (
    <li
      id={'card-' + card.id}
      tabIndex={0}
      draggable
      onDragStart={(event) => event.dataTransfer.setData('text/plain', String(card.id))}
      onKeyDown={onKeyDown}
      className="group cursor-grab rounded-[min(var(--radius),14px)] border border-line bg-surface p-4 pb-2 active:cursor-grabbing"
    >
      <p className="font-medium leading-snug">{card.title}</p>
      <div className="mt-3 flex items-center gap-1">
        <span className="grid size-7 place-items-center rounded-full bg-ink text-[0.7rem] font-semibold text-paper">{card.owner}</span>
        {card.tag !== '' && <span className="ml-1 text-sm text-accent-text">{card.tag}</span>}
        <span className="ml-auto flex">
          <button type="button" className={icon} aria-label={'Move left: ' + card.title} onClick={() => onMove(card.id, -1)}>
            <ChevronLeft size={17} />
          </button>
          <button type="button" className={icon} aria-label={'Move right: ' + card.title} onClick={() => onMove(card.id, 1)}>
            <ChevronRight size={17} />
          </button>
          <button type="button" className={icon} aria-label={'Delete: ' + card.title} onClick={() => onRemove(card.id)}>
            <Trash2 size={16} />
          </button>
        </span>
      </div>
    </li>
  );
}
`;
