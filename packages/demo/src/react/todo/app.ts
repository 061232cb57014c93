export const APP = `import { useState } from 'react';
import { Composer } from './components/composer';
import { Filters } from './components/filters';
import type { Filter } from './components/filters';
import { TaskRow } from './components/task-row';
import { firstTasks, name } from './content';
import type { Task } from './content';

const day = new Date().toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

export default function App() {
  const [tasks, setTasks] = useState(firstTasks);
  const [filter, setFilter] = useState<Filter>('All');
  const [removed, setRemoved] = useState<Task | null>(null);
  const open = tasks.filter((task) => !task.done);
  const shown = filter === 'All' ? tasks : filter === 'Open' ? open : tasks.filter((task) => task.done);
  const change = (id: number, part: Partial<Task>) => setTasks(tasks.map((task) => (task.id === id ? { ...task, ...part } : task)));
  const add = (title: string) => setTasks([{ id: Math.max(0, ...tasks.map((task) => task.id)) + 1, title, done: false }, ...tasks]);
  const remove = (task: Task) => {
    setRemoved(task);
    setTasks(tasks.filter((entry) => entry.id !== task.id));
  };
  const undo = () => {
    if (removed !== null) setTasks([removed, ...tasks]);
    setRemoved(null);
  };
  const share = tasks.length === 0 ? 1 : (tasks.length - open.length) / tasks.length;

  return (
    <div className="mx-auto grid min-h-screen max-w-6xl content-start gap-10 px-5 py-8 sm:px-10 lg:grid-cols-[22rem_1fr] lg:gap-20 lg:py-16">
      <header className="lg:sticky lg:top-16 lg:self-start">
        <h1 className="text-2xl">{name}</h1>
        <p className="mt-1 text-muted">{day}</p>
        <p className="mt-6 flex items-baseline gap-3 lg:mt-14" aria-live="polite">
          <span className="font-head text-[5.5rem] leading-none tracking-tighter tabular-nums lg:text-[9rem]">{open.length}</span>
          <span className="text-lg text-muted">{open.length === 0 ? 'left. Go outside.' : 'left to do'}</span>
        </p>
        <div className="mt-5 h-2 overflow-hidden rounded-full bg-line" role="img" aria-label={Math.round(share * 100) + ' percent done'}>
          <div className="h-full rounded-full bg-accent transition-[width] duration-200" style={{ width: share * 100 + '%' }} />
        </div>
      </header>
      <main className="min-w-0">
        <Composer onAdd={add} />
        <div className="flex flex-wrap items-center justify-between gap-2 py-4">
          <Filters value={filter} counts={{ All: tasks.length, Open: open.length, Done: tasks.length - open.length }} onChange={setFilter} />
          {open.length < tasks.length && (
            <button type="button" onClick={() => setTasks(open)} className="min-h-11 px-2 text-sm text-muted underline underline-offset-4 hover:text-ink">
              Clear done
            </button>
          )}
        </div>
        <ul className="border-t border-line">
          {shown.map((task) => (
            <TaskRow
              key={task.id}
              task={task}
              onToggle={() => change(task.id, { done: !task.done })}
              onRename={(title) => change(task.id, { title })}
              onRemove={() => remove(task)}
            />
          ))}
        </ul>
        {shown.length === 0 && <p className="py-10 text-muted">{filter === 'Done' ? 'Nothing finished yet.' : 'Nothing here. Write the first line above.'}</p>}
        <p role="status" className="flex min-h-11 items-center gap-3 pt-4 text-sm text-muted">
          {removed !== null && (
            <>
              “{removed.title}” is gone.
              <button type="button" onClick={undo} className="min-h-11 font-medium text-accent-text underline underline-offset-4">
                Undo
              </button>
            </>
          )}
        </p>
      </main>
    </div>
  );
}
`;
