import { useTheme } from 'next-themes';
import type { CSSProperties } from 'react';
import { Toaster as Sonner, toast, type ToasterProps } from 'sonner';

const COLOURS = { '--normal-bg': 'var(--popover)', '--normal-text': 'var(--popover-foreground)', '--normal-border': 'var(--border)' } as CSSProperties;

/** Where the messages of `toast()` appear. Colours given as bare numbers mean nothing here: the library's own are used then. */
export function Toaster(props: ToasterProps) {
  const { theme = 'system' } = useTheme();
  const known = typeof CSS !== 'undefined' && CSS.supports('color', getComputedStyle(document.documentElement).getPropertyValue('--popover').trim());
  return <Sonner theme={theme as ToasterProps['theme']} className="toaster group" style={known ? COLOURS : undefined} {...props} />;
}
export { toast };
