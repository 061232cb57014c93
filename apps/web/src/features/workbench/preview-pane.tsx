import { cn } from '@studio/ui';
import { useEffect, useRef, type ReactNode } from 'react';
import { sheetSize, type Device } from './device.ts';
import { FailureCard } from './failure-card.tsx';
import { StateLine } from './state-line.tsx';
import type { Preview } from './use-preview.ts';
import { useSize } from './use-size.ts';

interface PreviewPaneProps {
  preview: Preview;
  device: Device;
  fileCount: number;
  onOpenLine: (file: string, line: number) => void;
  /** Asks the model to mend a failure; null where that cannot be done now. */
  onFix: (() => void) | null;
  health: ReactNode;
  /** The versions, under the state line. */
  strip: ReactNode;
}

/** The work: a sheet on the bench, with one true line under it. */
export function PreviewPane({ preview, device, fileCount, onOpenLine, onFix, ...around }: PreviewPaneProps) {
  const { engine, snapshot } = preview;
  const bench = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const sheet = sheetSize(device, useSize(bench));
  const failed = snapshot.phase === 'failed' && snapshot.failure !== null;

  useEffect(() => {
    if (engine && container.current) engine.attach(container.current);
  }, [engine]);

  return (
    <div className="flex h-full flex-col">
      <div className="bench-dots flex min-h-0 flex-1 flex-col px-[22px] pt-[22px] phone:px-3.5 phone:pt-3.5">
        <div ref={bench} className="relative min-h-0 flex-1">
          <div
            className="relative mx-auto h-full overflow-hidden rounded-md border border-line-strong bg-raised shadow-shade"
            style={{ width: sheet.width * sheet.scale }}
          >
            <div
              ref={container}
              inert={failed}
              className={cn(
                'absolute top-0 left-0 origin-top-left transition-[filter,opacity] duration-160 [&>iframe]:size-full',
                // An empty frame is white whatever the theme: the sheet shows once there is something on it.
                failed ? 'opacity-55 grayscale-70' : snapshot.shownKey === null && 'opacity-0',
              )}
              style={{
                width: sheet.width,
                height: sheet.height,
                transform: sheet.scale === 1 ? undefined : `scale(${sheet.scale})`,
              }}
            />
            {failed && snapshot.failure ? (
              <FailureCard
                failure={snapshot.failure}
                keepsOlder={snapshot.shownKey !== null && snapshot.shownKey !== snapshot.key}
                onOpenLine={onOpenLine}
                onFix={onFix}
              />
            ) : null}
          </div>
        </div>
        <StateLine snapshot={snapshot} fileCount={fileCount} size={sheet} health={around.health} />
      </div>
      {around.strip}
    </div>
  );
}
