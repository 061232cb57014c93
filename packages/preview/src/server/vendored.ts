import core from '../../vendor/package.json' with { type: 'json' };
import extra from '../../vendor/extra/package.json' with { type: 'json' };

/** A package that generated projects may import. */
export interface VendoredPackage {
  name: string;
  version: string;
}

/** Versions that the workspace's catalog pins (`pnpm-workspace.yaml`; a test compares). Downloads name them exactly. */
const CATALOG: Readonly<Record<string, string>> = {
  '@tanstack/react-query': '5.108.0',
  clsx: '2.1.1',
  react: '19.3.1',
  'react-dom': '19.3.1',
  'tailwind-merge': '3.7.0',
  zod: '4.6.7',
};

/** Second versions under a name of their own; projects write the package's name. */
const isAlias = (version: string): boolean => version.startsWith('npm:');

/** The curated list, core first, then what is prepared in the background; exists without the build's output. */
export const vendoredPackages: readonly VendoredPackage[] = Object.entries<string>({
  ...extra.dependencies,
  ...core.dependencies,
})
  .filter(([, version]) => !isAlias(version))
  .map(([name, version]) => ({
    name,
    version: version.startsWith('catalog:') ? (CATALOG[name] ?? '') : version,
  }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

/** Packages whose parts are imported by a path, said as one writes it. */
const WRITTEN: Readonly<Record<string, string>> = {
  '@chakra-ui/react': '@chakra-ui/react (version 2)',
  '@mui/material': '@mui/material (version 6)',
  '@tanstack/react-table': '@tanstack/react-table (version 8)',
  'react-icons': 'react-icons/fa (and fi, md, …)',
  '@heroicons/react': '@heroicons/react/24/outline (and 24/solid, 20/solid)',
  '@hookform/resolvers': '@hookform/resolvers/zod',
  swiper: 'swiper/react, swiper/modules, swiper/css',
  lodash: 'lodash (and lodash/debounce, …)',
};
/** Named to nobody: they come with others, or are for style sheets. */
const UNSAID = /^(@radix-ui\/|lodash-es$|react$|react-dom$|tw-animate-css$|tailwindcss-animate$|prop-types$)/;

/** The list as a model's prompt says it: names only, the interface kit last. */
export const promptPackages: readonly string[] = [
  ...vendoredPackages.flatMap(({ name }) => (UNSAID.test(name) ? [] : [WRITTEN[name] ?? name])),
  'every @radix-ui/react-* part',
  'the shadcn/ui components under @/components/ui/* with @/lib/utils, which are there without being written',
];
