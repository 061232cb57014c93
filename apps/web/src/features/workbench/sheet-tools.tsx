import { IconButton, IconLink, Segmented } from '@studio/ui';
import { ExternalLink, Maximize, Monitor, MoveHorizontal, RotateCw, Smartphone, Tablet } from 'lucide-react';
import { useState } from 'react';
import { Icon } from '../../components/icons.tsx';
import { DownloadButton } from '../versions/download-button.tsx';
import type { Device } from './device.ts';
import { canFillScreen } from './use-full-screen.ts';

const DEVICES = [
  { value: 'phone', label: 'Phone, 375 pixels', icon: <Icon of={Smartphone} /> },
  { value: 'tablet', label: 'Tablet, 768 pixels', icon: <Icon of={Tablet} /> },
  { value: 'desktop', label: 'Desktop, 1280 pixels', icon: <Icon of={Monitor} /> },
  { value: 'free', label: 'Free width', icon: <Icon of={MoveHorizontal} /> },
] as const satisfies readonly { value: Device; label: string; icon: React.ReactNode }[];

interface SheetToolsProps {
  device: Device;
  /** Null on a phone, whose screen is the width there is. */
  onDevice: ((device: Device) => void) | null;
  /** Null until the engine was fetched. */
  onReload: (() => void) | null;
  onFullScreen: () => void;
  /** The version on the sheet; null while it is not one that is stored. */
  versionId: string | null;
  onProblem: (words: string) => void;
}

/** What can be done with the sheet: its width, reload, full screen, own tab, download. */
export function SheetTools({
  device,
  onDevice,
  onReload,
  onFullScreen,
  versionId,
  onProblem,
}: SheetToolsProps) {
  const [fills] = useState(canFillScreen);
  return (
    <div className="ml-auto flex items-center gap-1 phone:gap-0">
      {onDevice ? (
        <div className="mr-0.5 @max-[560px]:hidden">
          <Segmented label="Width of the sheet" value={device} options={DEVICES} onChange={onDevice} />
        </div>
      ) : null}
      <IconButton label="Reload the preview" disabled={onReload === null} onClick={() => onReload?.()}>
        <Icon of={RotateCw} />
      </IconButton>
      {fills ? (
        <span className="phone:hidden">
          <IconButton label="Full screen" onClick={onFullScreen}>
            <Icon of={Maximize} />
          </IconButton>
        </span>
      ) : null}
      {versionId === null ? (
        <IconButton label="Open in a tab of its own" disabled>
          <Icon of={ExternalLink} />
        </IconButton>
      ) : (
        <IconLink label="Open in a tab of its own" href={`/v/${versionId}`}>
          <Icon of={ExternalLink} />
        </IconLink>
      )}
      <DownloadButton versionId={versionId} onProblem={onProblem} />
    </div>
  );
}
