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
/** Parts of Node that a page has no use for. */
const SERVER_ONLY =
  /^(node:.*|fs|fs\/promises|path|os|http|https|child_process|crypto|stream|net|express|cors|mongoose|pg|mysql2?|bcrypt(js)?|jsonwebtoken|dotenv|nodemailer|@prisma\/client|next\/server|next\/headers|server-only)$/;

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
  const scored = known
    .filter((each) => !each.startsWith('@/'))
    .map((each) => ({
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

/** What to say of a package that cannot be imported. */
export function unknownPackage(
  specifier: string,
  known: readonly string[],
): { message: string; hint: string | null } {
  const own = packageName(specifier);
  if (SERVER_ONLY.test(specifier))
    return {
      message: `The package "${specifier}" runs on a server only.`,
      hint: 'Keep server code out of the page; use data in the project instead.',
    };
  const near = nearestPackage(specifier, known);
  const parts =
    known.includes(own) && own !== specifier
      ? `"${own}" is available, but not its part "${specifier}".`
      : null;
  return {
    message: parts ?? `The package "${specifier}" is not available here.`,
    hint: near ? `Use "${near}" instead.` : null,
  };
}
