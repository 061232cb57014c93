import { cn } from './cn.ts';

export type Tone = 'running' | 'good' | 'warn' | 'bad' | 'quiet';

const tones: Record<Tone, string> = {
  running: 'bg-accent ring-3 ring-accent-wash',
  good: 'bg-good',
  warn: 'bg-warn',
  bad: 'bg-bad',
  quiet: 'bg-line-strong',
};

/** A mark of state. The words beside it say the same: colour is never the only sign. */
export function StatusDot({ tone, className }: { tone: Tone; className?: string }) {
  return (
    <span aria-hidden className={cn('inline-block size-2 shrink-0 rounded-full', tones[tone], className)} />
  );
}
