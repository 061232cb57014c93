import { libraryAddress } from './cdn-address.ts';
import { libraryFolder } from './cdn-library.ts';
import type { CdnTable } from './manifest.ts';

/**
 * Answer to an address that is imported as a module, where a prebuilt package or a folder of a copy gives one: `https://esm.sh/react@18`
 * is the vendored React, `https://unpkg.com/three@0.160.0/examples/jsm/` a folder. null leaves it to the other answers.
 */
export function moduleAnswer(
  raw: string,
  libs: Readonly<Record<string, string>>,
  table: CdnTable,
  base: string,
): string | null {
  const address = URL.canParse(raw) ? libraryAddress(new URL(raw)) : null;
  if (!address) return null;
  if (raw.endsWith('/')) {
    const folder = libraryFolder(address, table.libraries);
    return folder === null ? null : base + folder;
  }
  // A file's own name is no part of a package: `dist/chart.umd.js` and `es2022/react.mjs` mean the package.
  const part = /\.m?js$/.test(address.path) ? '' : address.path;
  if (part === '' && address.path !== '' && !address.module) return null;
  const lib = libs[part === '' ? address.name : `${address.name}/${part}`];
  return lib === undefined ? null : base + lib;
}
