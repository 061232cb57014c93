import { PLANS } from '@studio/contracts';
import {
  cn,
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItemIndicator,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
  Skeleton,
} from '@studio/ui';
import { Check, ChevronDown, Cpu, Lock, TriangleAlert } from 'lucide-react';
import { Icon } from '../../components/icons.tsx';
import { isUsable, modelNote } from './choose-model.ts';
import type { ModelChoice } from './use-model.ts';

/** Which model writes the next answer. What cannot be chosen is listed with the reason. */
export function ModelPicker({ choice }: { choice: ModelChoice }) {
  const { models, selected, pending, select } = choice;
  if (pending) return <Skeleton className="mx-2 h-4 w-28" />;
  return (
    <DropdownMenu>
      <DropdownMenuTrigger
        aria-label={selected ? `Model: ${selected.name}` : 'Model: none available'}
        className="flex h-8 min-w-0 items-center gap-1.5 rounded-sm px-2 text-ui font-label text-ink-2 transition-colors duration-120 hover:bg-sunken hover:text-ink data-[state=open]:bg-sunken phone:h-11"
      >
        <Icon of={Cpu} className="shrink-0" />
        <span className="truncate">{selected?.name ?? 'No model available'}</span>
        <Icon of={ChevronDown} size={14} className="shrink-0" />
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start" className="w-90 max-w-[calc(100vw-16px)]">
        <DropdownMenuRadioGroup value={selected?.id ?? ''} onValueChange={select}>
          {models.map((model) => (
            <DropdownMenuRadioItem
              key={model.id}
              value={model.id}
              disabled={!isUsable(model)}
              className="items-start py-1.5"
            >
              <span className="min-w-0 flex-1">
                <span className={cn('block font-label', !isUsable(model) && 'text-ink-2')}>{model.name}</span>
                <span className="block text-meta text-ink-3">{modelNote(model)}</span>
              </span>
              <span className="mt-0.5 flex shrink-0 items-center gap-1 text-meta text-ink-3">
                {model.locked ? (
                  <>
                    {PLANS[model.plan].name}
                    <Icon of={Lock} size={14} />
                  </>
                ) : model.unavailable !== null ? (
                  <Icon of={TriangleAlert} size={14} />
                ) : null}
                <DropdownMenuItemIndicator className="text-ink">
                  <Icon of={Check} />
                </DropdownMenuItemIndicator>
              </span>
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
        {models.length === 0 ? (
          <p className="px-2 py-1.5 text-ui text-ink-2">No model is set up on this server.</p>
        ) : null}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
