import { Button } from '@studio/ui';

interface OpenedBarProps {
  number: number;
  state: 'reading' | 'shown' | 'failed';
  restorable: boolean;
  onBack: () => void;
  onRestore: () => void;
}

/** Says that what is shown is not the current version, and leads back. */
export function OpenedBar({ number, state, restorable, onBack, onRestore }: OpenedBarProps) {
  const words = {
    reading: `Opening version ${String(number)}…`,
    shown: `Version ${String(number)}`,
    failed: `Version ${String(number)} could not be read`,
  }[state];
  return (
    <div
      role="region"
      aria-label="Opened version"
      className="flex min-h-10 shrink-0 flex-wrap items-center gap-x-2 border-b border-line bg-paper py-1 pr-3 pl-[22px] phone:pl-4"
    >
      <p role="status" className="mr-auto text-ui font-label">
        {words}
        {state === 'shown' ? (
          <span className="ml-2 font-normal text-ink-2 @max-[460px]:sr-only">to be read only</span>
        ) : null}
      </p>
      <Button size="sm" variant="quiet" onClick={onBack}>
        Back to the current one
      </Button>
      <Button size="sm" disabled={!restorable || state !== 'shown'} onClick={onRestore}>
        Restore
      </Button>
    </div>
  );
}
