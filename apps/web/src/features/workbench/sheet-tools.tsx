import { IconButton, IconLink, MenuButton, Segmented } from '@studio/ui';
import { ExternalLink, Maximize, RotateCw } from 'lucide-react';
import { lazy, useState } from 'react';
import { Icon } from '../../components/icons.tsx';
import { DownloadButton } from '../versions/download-button.tsx';
import type { Device } from './device.ts';
import { DEVICES } from './devices.tsx';
import { canFillScreen } from './use-full-screen.ts';

const loadMenu = () => import('./device-menu.tsx');
const DeviceMenu = lazy(loadMenu);

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
  const shown = DEVICES.find(({ value }) => value === device) ?? DEVICES[0];
  return (
    <div className="ml-auto flex items-center gap-1 phone:gap-0">
      {onDevice ? (
        <>
          <div className="mr-0.5 @max-[560px]:hidden">
            <Segmented label="Width of the sheet" value={device} options={DEVICES} onChange={onDevice} />
          </div>
          <span className="@min-[560px]:hidden">
            <MenuButton
              preload={loadMenu}
              menu={(late) => <DeviceMenu device={device} onDevice={onDevice} {...late} />}
            >
              <IconButton label={`Width of the sheet: ${shown.label}`}>{shown.icon}</IconButton>
            </MenuButton>
          </span>
        </>
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
