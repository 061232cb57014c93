import { normalizePath } from './paths.ts';

/** Names that Windows keeps for devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
/** Bytes of a name on the usual file systems. */
const NAME_BYTES = 255;

/**
 * Whether a path names a file on every system as it stands: normal ({@link normalizePath}), no device name, no part that ends with a dot or is too long.
 */
export function isPortablePath(path: string): boolean {
  if (normalizePath(path) !== path) return false;
  return path
    .split('/')
    .every(
      (name) =>
        !DEVICE.test(name) && !name.endsWith('.') && new TextEncoder().encode(name).length <= NAME_BYTES,
    );
}
