import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItemIndicator,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
  type LateMenuProps,
} from '@studio/ui';
import { Check } from 'lucide-react';
import { Icon } from '../../components/icons.tsx';
import type { Device } from './device.ts';
import { DEVICES } from './devices.tsx';

interface DeviceMenuProps extends LateMenuProps {
  device: Device;
  onDevice: (device: Device) => void;
}

/** The widths of the sheet, where there is no room for a switch. */
export default function DeviceMenu({ device, onDevice, trigger, byKey }: DeviceMenuProps) {
  return (
    <DropdownMenu defaultOpen>
      <DropdownMenuTrigger asChild>{trigger}</DropdownMenuTrigger>
      <DropdownMenuContent align="end" focusFirst={byKey}>
        <DropdownMenuRadioGroup value={device}>
          {DEVICES.map(({ value, label, icon }) => (
            <DropdownMenuRadioItem key={value} value={value} onSelect={() => onDevice(value)}>
              <span className="text-ink-2">{icon}</span>
              <span className="flex-1">{label}</span>
              <DropdownMenuItemIndicator>
                <Icon of={Check} />
              </DropdownMenuItemIndicator>
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
