import { useRef, type KeyboardEvent, type PointerEvent } from 'react';

interface ResizerProps {
  /** Accessible name: what it makes wider. */
  label: string;
  value: number;
  min: number;
  max: number;
  /** While dragging; not remembered. */
  onResize: (width: number) => void;
  /** When it is let go. */
  onCommit: (width: number) => void;
}

const STEP = 16;

/** The line between two columns: dragged, or moved with the arrow keys, Home and End. */
export function Resizer({ label, value, min, max, onResize, onCommit }: ResizerProps) {
  const drag = useRef<{ x: number; width: number } | null>(null);
  const clamp = (width: number) => Math.round(Math.min(max, Math.max(min, width)));

  const onPointerMove = (event: PointerEvent) => {
    if (drag.current) onResize(clamp(drag.current.width + event.clientX - drag.current.x));
  };
  const onPointerUp = (event: PointerEvent) => {
    if (!drag.current) return;
    onCommit(clamp(drag.current.width + event.clientX - drag.current.x));
    drag.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowLeft: value - STEP, ArrowRight: value + STEP, Home: min, End: max }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onCommit(clamp(to));
  };

  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, width: value };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onKeyDown={onKeyDown}
      className="group relative z-10 -mx-1 w-2 shrink-0 cursor-col-resize touch-none outline-none phone:hidden"
    >
      <span className="absolute inset-y-0 left-1/2 w-px -translate-x-1/2 bg-line transition-[width,background-color] duration-120 group-hover:bg-line-strong group-focus-visible:w-0.5 group-focus-visible:bg-accent group-active:bg-accent" />
    </div>
  );
}
