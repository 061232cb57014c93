export const COMPOSER = `import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { FormEvent } from 'react';

export function Composer({ onAdd }: { onAdd: (title: string) => void }) {
  const [title, setTitle] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    onAdd(title.trim());
    setTitle('');
  };
  return (
    <form onSubmit={submit} className="flex items-center gap-3 border-b-2 border-ink pb-2">
      <input
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        aria-label="New task"
        placeholder="What needs doing?"
        className="min-h-12 min-w-0 flex-1 bg-transparent text-xl outline-none placeholder:text-muted"
      />
      <button type="submit" aria-label="Add task" className="grid size-11 place-items-center rounded-button bg-accent text-on-accent hover:brightness-110">
        <Plus size={20} />
      </button>
    </form>
  );
}
`;

export const FILTERS = `export const filters = ['All', 'Open', 'Done'] as const;
export type Filter = (typeof filters)[number];

interface Props {
  value: Filter;
  counts: Record<Filter, number>;
  onChange: (filter: Filter) => void;
}

export function Filters({ value, counts, onChange }: Props) {
  return (
    <div role="group" aria-label="Show" className="flex gap-1">
      {filters.map((filter) => (
        <button
          key={filter}
          type="button"
          aria-pressed={filter === value}
          onClick={() => onChange(filter)}
          className={'min-h-11 rounded-button px-4 text-sm font-medium ' + (filter === value ? 'bg-ink text-paper' : 'text-muted hover:text-ink')}
        >
          {filter} <span className="tabular-nums">{counts[filter]}</span>
        </button>
      ))}
    </div>
  );
}
`;

export const ROW = `import { Check, X } from 'lucide-react';
import { useState } from 'react';
import type { Task } from '../content';

interface Props {
  task: Task;
  onToggle: () => void;
  onRename: (title: string) => void;
  onRemove: () => void;
}

export function TaskRow({ task, onToggle, onRename, onRemove }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const save = () => {
    if (draft !== null && draft.trim() !== '') onRename(draft.trim());
    setDraft(null);
  };
  return (
    <li className="group flex items-center gap-4 border-b border-line py-1.5">
      <label className="grid size-11 shrink-0 cursor-pointer place-items-center">
        <input type="checkbox" checked={task.done} onChange={onToggle} aria-label={'Done: ' + task.title} className="peer sr-only" />
        <span className="grid size-6 place-items-center rounded-full border-2 border-muted text-on-accent peer-checked:border-accent peer-checked:bg-accent peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent-text">
          {task.done && <Check size={14} strokeWidth={3} />}
        </span>
      </label>
      {draft === null ? (
        <button
          type="button"
          onClick={() => setDraft(task.title)}
          aria-label={'Edit: ' + task.title}
          className={'min-h-11 flex-1 text-left text-lg ' + (task.done ? 'text-muted line-through' : '')}
        >
          {task.title}
        </button>
      ) : (
        <input
          autoFocus
          value={draft}
          aria-label="Task"
          onChange={(event) => setDraft(event.target.value)}
          onBlur={save}
          onKeyDown={(event) => {
            if (event.key === 'Enter') save();
            if (event.key === 'Escape') setDraft(null);
          }}
          className="min-h-11 min-w-0 flex-1 border-b border-accent bg-transparent text-lg outline-none"
        />
      )}
      <button type="button" onClick={onRemove} aria-label={'Delete: ' + task.title} className="grid size-11 place-items-center rounded-button text-muted hover:text-ink">
        <X size={18} />
      </button>
    </li>
  );
}
`;
