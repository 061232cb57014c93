import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { FREE_MIN } from './device.ts';

interface SheetHandleProps {
  /** Width of the sheet and of the room it stands in, CSS pixels. */
  width: number;
  room: number;
  /** While it is dragged; not remembered. */
  onDrag: (width: number) => void;
  /** When it is let go. */
  onLetGo: (width: number) => void;
}

const STEP = 16;

/** The right edge of a free sheet: dragged, or moved with the arrow keys, Home and End. The sheet stands in the middle, so both edges move. */
export function SheetHandle({ width, room, onDrag, onLetGo }: SheetHandleProps) {
  const drag = useRef<{ x: number; width: number } | null>(null);
  const clamp = (wanted: number) => Math.round(Math.min(room, Math.max(Math.min(FREE_MIN, room), wanted)));
  const at = ({ clientX }: PointerEvent, from: { x: number; width: number }) =>
    clamp(from.width + 2 * (clientX - from.x));

  const onPointerUp = (event: PointerEvent) => {
    if (drag.current) onLetGo(at(event, drag.current));
    drag.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowLeft: width - STEP, ArrowRight: width + STEP, Home: FREE_MIN, End: room }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onLetGo(clamp(to));
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the free sheet"
      aria-valuenow={width}
      aria-valuemin={Math.min(FREE_MIN, room)}
      aria-valuemax={Math.round(room)}
      tabIndex={0}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (drag.current) onDrag(at(event, drag.current));
      }}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onKeyDown={onKeyDown}
      className="group absolute inset-y-0 left-full z-10 flex w-4 cursor-col-resize touch-none items-center justify-center outline-none"
    >
      <span className="h-10 w-1 rounded-full bg-line-strong transition-colors duration-120 group-hover:bg-ink-3 group-focus-visible:bg-accent group-active:bg-accent" />
    </div>
  );
}
