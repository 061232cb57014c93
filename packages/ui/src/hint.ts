export type HintSide = 'top' | 'right' | 'bottom' | 'left';

interface HintOptions {
  /** Keys of a shortcut, shown beside the label. */
  keys?: string;
  side?: HintSide;
}

/**
 * Gives an element a hint for a pointer or the focus, shown by `Hints`. It never holds what cannot be read elsewhere: the control still
 * needs its own name. Attributes only, so that a hundred buttons with hints cost no more than without.
 */
export function hint(label: string, { keys, side }: HintOptions = {}) {
  return { 'data-hint': label, 'data-hint-keys': keys, 'data-hint-side': side };
}
