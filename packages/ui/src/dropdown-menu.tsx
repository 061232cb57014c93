import { DropdownMenu as Radix } from 'radix-ui';
import { createContext, use, useMemo, useRef, useState, type ComponentProps, type RefObject } from 'react';
import { cn } from './cn.ts';

export const DropdownMenuRadioGroup = Radix.RadioGroup;
export const DropdownMenuItemIndicator = Radix.ItemIndicator;

/** What the chosen item does, kept until the menu is gone and its button has the focus again: a dialog gives it back to there. */
const ChosenContext = createContext<RefObject<(() => void) | null>>({ current: null });

/** The menu's button; what it opens lies in the same part of the page, so that nobody who goes by parts finds it outside of all of them. */
const TriggerContext = createContext<{
  trigger: HTMLElement | null;
  setTrigger: (trigger: HTMLElement | null) => void;
}>({ trigger: null, setTrigger: () => undefined });
const PARTS = 'main, aside, [role="dialog"]';

/** Not modal: the page behind stays readable and scrollable, and nothing of it is hidden from screen readers. */
export function DropdownMenu(props: ComponentProps<typeof Radix.Root>) {
  const chosenRef = useRef<(() => void) | null>(null);
  const [trigger, setTrigger] = useState<HTMLElement | null>(null);
  const parts = useMemo(() => ({ trigger, setTrigger }), [trigger]);
  return (
    <ChosenContext value={chosenRef}>
      <TriggerContext value={parts}>
        <Radix.Root modal={false} {...props} />
      </TriggerContext>
    </ChosenContext>
  );
}

export function DropdownMenuTrigger(props: Omit<ComponentProps<typeof Radix.Trigger>, 'ref'>) {
  const { setTrigger } = use(TriggerContext);
  return <Radix.Trigger {...props} ref={setTrigger} />;
}

const row =
  'flex min-h-8 cursor-default items-center gap-2 rounded-sm px-2 py-1 text-ui text-ink outline-none select-none data-highlighted:bg-sunken data-disabled:text-ink-3 phone:min-h-11';

interface ContentProps extends ComponentProps<typeof Radix.Content> {
  /** Gives the first item the focus: a menu that is open from its beginning cannot know that a key opened it. */
  focusFirst?: boolean;
}

/** The panel: scrolls inside itself and never leaves the window. */
export function DropdownMenuContent({ className, focusFirst = false, ...rest }: ContentProps) {
  const focused = useRef(false);
  const chosenRef = use(ChosenContext);
  const { trigger } = use(TriggerContext);
  if (trigger === null) return null;
  return (
    <Radix.Portal container={trigger.closest<HTMLElement>(PARTS) ?? document.body}>
      <Radix.Content
        onFocus={({ target, currentTarget }) => {
          if (!focusFirst || focused.current || target !== currentTarget) return;
          focused.current = true;
          currentTarget.querySelector<HTMLElement>('[role^="menuitem"]:not([data-disabled])')?.focus();
        }}
        onCloseAutoFocus={() => {
          const act = chosenRef.current;
          chosenRef.current = null;
          // Radix moves the focus right after this.
          if (act) queueMicrotask(act);
        }}
        sideOffset={6}
        collisionPadding={8}
        className={cn(
          'z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-44 animate-rise overflow-y-auto rounded-md border border-line bg-raised p-1 text-ink shadow-shade',
          className,
        )}
        {...rest}
      />
    </Radix.Portal>
  );
}

interface ItemProps extends Omit<ComponentProps<typeof Radix.Item>, 'onSelect'> {
  /** Called when the menu has closed. */
  onSelect: () => void;
}

export function DropdownMenuItem({ className, onSelect, ...rest }: ItemProps) {
  const chosenRef = use(ChosenContext);
  return (
    <Radix.Item
      className={cn(row, className)}
      onSelect={() => {
        chosenRef.current = onSelect;
      }}
      {...rest}
    />
  );
}

export function DropdownMenuRadioItem({ className, ...rest }: ComponentProps<typeof Radix.RadioItem>) {
  return <Radix.RadioItem className={cn(row, className)} {...rest} />;
}

export function DropdownMenuCheckboxItem({ className, ...rest }: ComponentProps<typeof Radix.CheckboxItem>) {
  return <Radix.CheckboxItem className={cn(row, className)} {...rest} />;
}

export function DropdownMenuLabel({ className, ...rest }: ComponentProps<typeof Radix.Label>) {
  return <Radix.Label className={cn('px-2 pt-2 pb-1 text-meta text-ink-3', className)} {...rest} />;
}

export function DropdownMenuSeparator() {
  return <Radix.Separator className="my-1 h-px bg-line" />;
}
