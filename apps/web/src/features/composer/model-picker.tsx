import { MenuButton, Skeleton } from '@studio/ui';
import { ChevronDown, Cpu } from 'lucide-react';
import { lazy } from 'react';
import { Icon } from '../../components/icons.tsx';
import type { ModelChoice } from './use-model.ts';

const loadMenu = () => import('./model-menu.tsx');
const ModelMenu = lazy(loadMenu);

/** Which model writes the next answer. */
export function ModelPicker({ choice }: { choice: ModelChoice }) {
  const { selected, pending } = choice;
  if (pending) return <Skeleton className="mx-2 h-4 w-28" />;
  return (
    <MenuButton preload={loadMenu} menu={(late) => <ModelMenu choice={choice} {...late} />}>
      <button
        aria-label={selected ? `Model: ${selected.name}` : 'Model: none available'}
        className="flex h-8 min-w-0 items-center gap-1.5 rounded-sm px-2 text-ui font-label text-ink-2 transition-colors duration-120 hover:bg-sunken hover:text-ink data-[state=open]:bg-sunken phone:h-11"
      >
        <Icon of={Cpu} className="shrink-0" />
        <span className="truncate">{selected?.name ?? 'No model available'}</span>
        <Icon of={ChevronDown} size={14} className="shrink-0" />
      </button>
    </MenuButton>
  );
}
