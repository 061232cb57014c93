import { cn, IconButton } from '@studio/ui';
import { Minimize } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { Icon } from '../../components/icons.tsx';
import { sheetSize, type Device } from './device.ts';
import type { VersionNumbers } from './describe-preview.ts';
import { FailureCard } from './failure-card.tsx';
import { SheetHandle } from './sheet-handle.tsx';
import { StateLine } from './state-line.tsx';
import type { Preview } from './use-preview.ts';
import { useSize } from './use-size.ts';

interface PreviewPaneProps {
  preview: Preview;
  versions: VersionNumbers;
  device: Device;
  /** What a free sheet was dragged to, CSS pixels; null fills the pane. */
  freeWidth: number | null;
  /** Null where the sheet cannot be dragged. */
  onFreeWidth: ((width: number | null) => void) | null;
  /** What fills the screen. */
  bench: RefObject<HTMLDivElement | null>;
  fullScreen: { on: boolean; leave: () => void };
  fileCount: number;
  onOpenLine: (file: string, line: number) => void;
  /** Asks the model to mend a failure; null where that cannot be done now. */
  onFix: (() => void) | null;
  health: ReactNode;
  /** The versions, under the state line. */
  strip: ReactNode;
}

/** The work: a sheet on the bench, with one true line under it. */
export function PreviewPane({
  preview,
  bench,
  fullScreen,
  fileCount,
  onOpenLine,
  ...props
}: PreviewPaneProps) {
  const { engine, snapshot } = preview;
  const { onFreeWidth } = props;
  const container = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const room = useSize(bench);
  // A desktop's screen is one already: the page has all of it.
  const fills = fullScreen.on && (props.device === 'desktop' || props.device === 'free');
  const device = fills ? 'free' : props.device;
  const sheet = sheetSize(device, room, fills ? null : (dragged ?? props.freeWidth));
  const failed = snapshot.phase === 'failed' && snapshot.failure !== null;

  useEffect(() => {
    if (engine && container.current) engine.attach(container.current);
  }, [engine]);

  return (
    <div className="flex h-full flex-col">
      <div className="bench-dots flex min-h-0 flex-1 flex-col px-[22px] pt-[22px] phone:px-3.5 phone:pt-3.5">
        <div ref={bench} className="relative min-h-0 flex-1 [&:fullscreen]:bg-bench">
          <div className="relative mx-auto h-full" style={{ width: sheet.width * sheet.scale }}>
            <div
              className={cn(
                'absolute inset-0 overflow-hidden bg-raised',
                !fills && 'rounded-md border border-line-strong shadow-shade',
              )}
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
                  versions={props.versions}
                  keepsOlder={snapshot.shownKey !== null && snapshot.shownKey !== snapshot.key}
                  onOpenLine={(file, line) => {
                    if (fullScreen.on) fullScreen.leave();
                    onOpenLine(file, line);
                  }}
                  onFix={props.onFix}
                />
              ) : null}
            </div>
            {device === 'free' && !fullScreen.on && onFreeWidth !== null ? (
              <SheetHandle
                width={sheet.width}
                room={room.width}
                onDrag={setDragged}
                onLetGo={(width) => {
                  setDragged(null);
                  // All there is stays all there is when the pane grows.
                  onFreeWidth(width >= Math.floor(room.width) ? null : width);
                }}
              />
            ) : null}
          </div>
          {fullScreen.on ? (
            <IconButton
              label="Leave full screen"
              keys="Esc"
              autoFocus
              onClick={fullScreen.leave}
              className="absolute top-3 right-3 z-20 border border-line bg-raised opacity-40 shadow-shade hover:opacity-100 focus-visible:opacity-100"
            >
              <Icon of={Minimize} />
            </IconButton>
          ) : null}
        </div>
        <StateLine
          snapshot={snapshot}
          versions={props.versions}
          fileCount={fileCount}
          size={sheet}
          health={props.health}
        />
      </div>
      {props.strip}
    </div>
  );
}
