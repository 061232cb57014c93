import type { LucideIcon } from 'lucide-react';

/** An icon beside words or inside a named control: 16 px, 1.75 stroke, silent to screen readers. */
export function Icon({
  of: Shape,
  size = 16,
  className,
}: {
  of: LucideIcon;
  size?: number;
  className?: string;
}) {
  return <Shape size={size} strokeWidth={1.75} aria-hidden className={className} />;
}

/** The studio's mark: a sheet laid on a bench. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden className={className}>
      <rect
        x="0.75"
        y="0.75"
        width="11.5"
        height="11.5"
        rx="3"
        fill="none"
        stroke="var(--ink)"
        strokeWidth="1.5"
      />
      <rect x="6" y="6" width="12" height="12" rx="3" fill="var(--accent)" />
    </svg>
  );
}
