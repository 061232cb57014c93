import {
  cloneElement,
  Suspense,
  useState,
  type ComponentProps,
  type ReactElement,
  type ReactNode,
} from 'react';

type ButtonElement = ReactElement<ComponentProps<'button'>>;

/** What a menu gets that is fetched late. */
export interface LateMenuProps {
  /** The button: give it to `DropdownMenuTrigger`, as its child. */
  trigger: ButtonElement;
  /** It was opened with a key, so the first item is to have the focus. */
  byKey: boolean;
}

interface MenuButtonProps {
  /** Fetches the menu's code. Called when a pointer or the focus comes near. */
  preload: () => unknown;
  /** A lazy component with a `DropdownMenu` that is open from its beginning. */
  menu: (props: LateMenuProps) => ReactNode;
  /** The button as it always looks. */
  children: ButtonElement;
}

/**
 * A button that opens a menu whose code comes only when somebody is about to open it. Until then it is a plain button; from then on the
 * very same one is the menu's trigger.
 */
export function MenuButton({ preload, menu, children }: MenuButtonProps) {
  const [opened, setOpened] = useState<'by key' | 'by pointer' | null>(null);
  const plain = cloneElement(children, {
    type: 'button',
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: preload,
    onFocus: preload,
    // A click without a pointer is the Enter or space key, or a screen reader.
    onClick: (event) => setOpened(event.detail === 0 ? 'by key' : 'by pointer'),
    onKeyDown: (event) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      setOpened('by key');
    },
  } satisfies ComponentProps<'button'>);
  if (opened === null) return plain;
  return <Suspense fallback={plain}>{menu({ trigger: children, byKey: opened === 'by key' })}</Suspense>;
}
