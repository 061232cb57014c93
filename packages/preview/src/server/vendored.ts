import manifest from '../../vendor/package.json' with { type: 'json' };

/** A package that generated projects may import. */
export interface VendoredPackage {
  name: string;
  version: string;
}

/** Versions that the workspace's catalog pins; the list only needs their major. */
const CATALOG: Readonly<Record<string, string>> = {
  clsx: '2',
  react: '19',
  'react-dom': '19',
  'tailwind-merge': '3',
  zod: '4',
};

/** The curated list, for the model's prompt; exists without the build's output. */
export const vendoredPackages: readonly VendoredPackage[] = Object.entries(manifest.dependencies).map(
  ([name, version]) => ({
    name,
    version: version.startsWith('catalog:') ? (CATALOG[name] ?? '') : version,
  }),
);
