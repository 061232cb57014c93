import type { VersionView } from '@studio/contracts';
import { cn } from '@studio/ui';

interface PrintProps {
  version: Pick<VersionView, 'number' | 'state' | 'thumbnail'>;
  className?: string;
}

/** The picture of a version, or a drawn card where there is none. Says nothing by itself: its number and title stand beside it. */
export function Print({ version: { number, state, thumbnail }, className }: PrintProps) {
  const failed = state === 'failed';
  return (
    <span
      aria-hidden
      className={cn(
        'relative block shrink-0 overflow-hidden rounded-sm border border-line-strong bg-raised',
        className,
      )}
    >
      {thumbnail === null ? (
        <Card number={number} failed={failed} />
      ) : (
        <img
          src={thumbnail}
          alt=""
          className={cn('size-full object-cover object-top', failed && 'opacity-50 grayscale')}
        />
      )}
    </span>
  );
}

/** A page in a few strokes. */
function Card({ number, failed }: { number: number; failed: boolean }) {
  return (
    <span className="grid size-full place-items-center bg-sunken">
      <svg viewBox="0 0 96 54" className="absolute inset-0 size-full text-line-strong" fill="currentColor">
        <rect x="8" y="8" width="30" height="4" rx="1" />
        <rect x="8" y="16" width="44" height="2" rx="1" opacity=".6" />
        <rect x="8" y="21" width="38" height="2" rx="1" opacity=".6" />
        <rect x="64" y="8" width="24" height="18" rx="2" opacity=".5" />
        <rect x="8" y="36" width="24" height="18" rx="2" opacity=".4" />
        <rect x="36" y="36" width="24" height="18" rx="2" opacity=".4" />
        <rect x="64" y="36" width="24" height="18" rx="2" opacity=".4" />
        {failed ? <path d="M6 48 90 6" stroke="var(--bad)" strokeWidth="1.5" /> : null}
      </svg>
      <span className="relative rounded-sm bg-raised px-1.5 font-mono text-meta text-ink-2">{number}</span>
    </span>
  );
}
