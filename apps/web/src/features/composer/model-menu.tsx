import { PLANS } from '@studio/contracts';
import {
  cn,
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItemIndicator,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
  type LateMenuProps,
} from '@studio/ui';
import { Check, Lock, TriangleAlert } from 'lucide-react';
import { Icon } from '../../components/icons.tsx';
import { isUsable, modelNote } from './choose-model.ts';
import type { ModelChoice } from './use-model.ts';

/** Every model; what cannot be chosen is listed with the reason. */
export default function ModelMenu({ choice, trigger, byKey }: LateMenuProps & { choice: ModelChoice }) {
  const { models, selected, select } = choice;
  return (
    <DropdownMenu defaultOpen>
      <DropdownMenuTrigger asChild>{trigger}</DropdownMenuTrigger>
      <DropdownMenuContent align="start" focusFirst={byKey} className="w-90 max-w-[calc(100vw-16px)]">
        <DropdownMenuRadioGroup value={selected?.id ?? ''} onValueChange={select}>
          {models.map((model) => (
            <DropdownMenuRadioItem
              key={model.id}
              value={model.id}
              disabled={!isUsable(model)}
              className="items-start! py-1.5!"
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
