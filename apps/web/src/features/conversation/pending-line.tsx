import type { ReactNode } from 'react';

/** What is waited for, from the send to the first word. As high as a line of the answer, so that nothing jumps when it comes. */
export function PendingLine({ children }: { children: ReactNode }) {
  return (
    <p className="flex h-[25px] items-center text-ui text-ink-3">
      <span className="animate-pulse-dot">{children}</span>
    </p>
  );
}
