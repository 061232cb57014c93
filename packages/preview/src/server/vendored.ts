import manifest from '../../vendor/package.json' with { type: 'json' };

/** A package that generated projects may import. */
export interface VendoredPackage {
  name: string;
  version: string;
}

/** Versions that the workspace's catalog pins (`pnpm-workspace.yaml`; a test compares). Downloads name them exactly. */
const CATALOG: Readonly<Record<string, string>> = {
  clsx: '2.1.1',
  react: '19.3.1',
  'react-dom': '19.3.1',
  'tailwind-merge': '3.7.0',
  zod: '4.6.7',
};

/** The curated list, for the model's prompt and for downloads; exists without the build's output. */
export const vendoredPackages: readonly VendoredPackage[] = Object.entries(manifest.dependencies).map(
  ([name, version]) => ({
    name,
    version: version.startsWith('catalog:') ? (CATALOG[name] ?? '') : version,
  }),
);
