import type { ComponentPropsWithoutRef } from 'react';

type CellProps = ComponentPropsWithoutRef<'button'> & { mark: string; index: number };

export function Cell({ mark, index, ...rest }: CellProps) {
  return <button className="cell" data-mark={mark} aria-label={`cell ${index + 1}`} {...rest}>{mark}</button>;
}
