import type { PreviewSnapshot } from '@studio/preview';
import { StatusDot } from '@studio/ui';
import type { ReactNode } from 'react';
import { describePreview, nearFonts, outsideLines, type VersionNumbers } from './describe-preview.ts';
import type { SheetSize } from './device.ts';

interface StateLineProps {
  snapshot: PreviewSnapshot;
  versions: VersionNumbers;
  fileCount: number;
  size: SheetSize;
  /** How the version is, once that was measured. */
  health: ReactNode;
}

/** What the preview is doing, under the sheet. Read out when it changes. */
export function StateLine({ snapshot, versions, fileCount, size, health }: StateLineProps) {
  const state = describePreview(snapshot, fileCount, versions);
  const fonts = nearFonts(snapshot.outside);
  const percent = Math.round(size.scale * 100);
  return (
    <div className="flex min-h-11 items-center gap-3 py-2">
      <div
        role="status"
        aria-label="Preview state"
        className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2.5 text-ui"
      >
        <StatusDot tone={state.tone} />
        <span className="font-label">{state.title}</span>
        <span className="text-ink-2">{state.detail}</span>
        {state.blocked === null ? null : (
          <span className="min-w-0 truncate text-warn" title={outsideLines(snapshot.outside).join('\n')}>
            Blocked: {state.blocked}
          </span>
        )}
        {fonts === null ? null : (
          <span className="min-w-0 truncate text-ink-2" title={fonts}>
            {fonts}
          </span>
        )}
      </div>
      {health}
      <p
        className="shrink-0 font-mono text-meta text-ink-2"
        aria-label={`Size of the sheet: ${size.width} by ${size.height} pixels${percent === 100 ? '' : `, drawn at ${percent} percent`}`}
        role="note"
      >
        {size.width} × {size.height}
        {percent === 100 ? null : <span className="ml-2 text-ink-3">{percent} %</span>}
      </p>
    </div>
  );
}
