import { GripVertical } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Panel, PanelGroup, PanelResizeHandle } from 'react-resizable-panels';
import { part } from '@/lib/part';
import { cn } from '@/lib/utils';

export const ResizablePanelGroup = part(PanelGroup, 'resizable-panel-group', 'flex size-full data-[panel-group-direction=vertical]:flex-col');
export const ResizablePanel = Panel;

export function ResizableHandle({ withHandle, className, ...props }: ComponentProps<typeof PanelResizeHandle> & { withHandle?: boolean }) {
  return (
    <PanelResizeHandle
      data-slot="resizable-handle"
      className={cn(
        'relative flex w-px items-center justify-center bg-border after:absolute after:inset-y-0 after:left-1/2 after:w-1 after:-translate-x-1/2 focus-visible:outline-none focus-visible:ring-1 focus-visible:ring-ring data-[panel-group-direction=vertical]:h-px data-[panel-group-direction=vertical]:w-full [&[data-panel-group-direction=vertical]>div]:rotate-90',
        className,
      )}
      {...props}
    >
      {withHandle ? (
        <div className="z-10 flex h-4 w-3 items-center justify-center rounded-xs border bg-border">
          <GripVertical className="size-2.5" />
        </div>
      ) : null}
    </PanelResizeHandle>
  );
}
