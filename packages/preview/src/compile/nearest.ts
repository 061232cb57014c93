/** Packages that models like to import, and what in the list does the same job. */
const ALTERNATIVES: Readonly<Record<string, string>> = {
  '@heroicons/react': 'lucide-react',
  'react-icons': 'lucide-react',
  '@tabler/icons-react': 'lucide-react',
  'chart.js': 'recharts',
  'react-chartjs-2': 'recharts',
  victory: 'recharts',
  classnames: 'clsx',
  dayjs: 'date-fns',
  luxon: 'date-fns',
  moment: 'date-fns',
  jotai: 'zustand',
  '@reduxjs/toolkit': 'zustand',
  'react-redux': 'zustand',
  redux: 'zustand',
  formik: 'react-hook-form',
  nanoid: 'uuid',
  '@headlessui/react': '@radix-ui/react-dialog',
  'react-hot-toast': 'sonner',
  'react-router': 'react-router-dom',
  wouter: 'react-router-dom',
  'react-toastify': 'sonner',
  'react-spring': 'framer-motion',
  '@react-spring/web': 'framer-motion',
  yup: 'zod',
  joi: 'zod',
  ky: 'axios',
};
const NEAR = 0.5;

/** `@scope/name/sub` → `@scope/name`. */
export function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** What to import instead of a package outside the list; null when nothing comes near. */
export function nearestPackage(specifier: string, known: readonly string[]): string | null {
  const name = packageName(specifier);
  const alternative = ALTERNATIVES[name];
  if (alternative && known.includes(alternative)) return alternative;
  const scored = known.map((each) => ({
    each,
    distance: distance(name, each) / Math.max(name.length, each.length),
  }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (a, b) => (a && a.distance <= b.distance ? a : b),
    null,
  );
  return best && best.distance <= NEAR ? best.each : null;
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
