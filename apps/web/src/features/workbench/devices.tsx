import { Monitor, MoveHorizontal, Smartphone, Tablet } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../../components/icons.tsx';
import type { Device } from './device.ts';

/** The widths a person can choose. */
export const DEVICES = [
  { value: 'phone', label: 'Phone, 375 pixels', icon: <Icon of={Smartphone} /> },
  { value: 'tablet', label: 'Tablet, 768 pixels', icon: <Icon of={Tablet} /> },
  { value: 'desktop', label: 'Desktop, 1280 pixels', icon: <Icon of={Monitor} /> },
  { value: 'free', label: 'Free width', icon: <Icon of={MoveHorizontal} /> },
] as const satisfies readonly { value: Device; label: string; icon: ReactNode }[];
