import type { ReactNode } from 'react';

/** Keys, as they are written on the cap. */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd className="font-mono text-[11px] leading-4 text-ink-3">{children}</kbd>;
}
