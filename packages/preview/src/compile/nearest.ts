/** Packages that models and people like to import, and what in the list does the same job: the first that is there. */
const ALTERNATIVES: Readonly<Record<string, readonly string[]>> = {
  'react-query': ['@tanstack/react-query'],
  swr: ['@tanstack/react-query'],
  'react-table': ['@tanstack/react-table'],
  '@tanstack/react-router': ['react-router-dom'],
  wouter: ['react-router-dom'],
  next: ['react-router-dom'],
  'next/link': ['react-router-dom'],
  'next/navigation': ['react-router-dom'],
  'next/router': ['react-router-dom'],
  '@remix-run/react': ['react-router-dom'],
  gatsby: ['react-router-dom'],
  '@tabler/icons-react': ['lucide-react'],
  'phosphor-react': ['lucide-react'],
  '@phosphor-icons/react': ['lucide-react'],
  'react-feather': ['lucide-react'],
  '@ant-design/icons': ['lucide-react'],
  '@iconify/react': ['react-icons/fa', 'lucide-react'],
  '@fortawesome/react-fontawesome': ['react-icons/fa', 'lucide-react'],
  '@fortawesome/free-solid-svg-icons': ['react-icons/fa', 'lucide-react'],
  antd: ['@mui/material', '@chakra-ui/react'],
  '@mantine/core': ['@chakra-ui/react', '@mui/material'],
  '@nextui-org/react': ['@chakra-ui/react', '@mui/material'],
  '@heroui/react': ['@chakra-ui/react', '@mui/material'],
  'react-bootstrap': ['@chakra-ui/react', '@mui/material'],
  'flowbite-react': ['@headlessui/react'],
  '@mui/x-date-pickers': ['react-day-picker'],
  'react-datepicker': ['react-day-picker'],
  'react-calendar': ['react-day-picker'],
  '@mui/x-data-grid': ['@tanstack/react-table'],
  'ag-grid-react': ['@tanstack/react-table'],
  '@mui/system': ['@mui/material'],
  '@mui/styles': ['@emotion/styled'],
  '@material-ui/core': ['@mui/material'],
  '@material-ui/icons': ['@mui/icons-material'],
  victory: ['recharts'],
  '@nivo/core': ['recharts'],
  '@visx/visx': ['recharts'],
  apexcharts: ['recharts'],
  'react-apexcharts': ['recharts'],
  echarts: ['recharts'],
  'echarts-for-react': ['recharts'],
  highcharts: ['recharts'],
  'plotly.js': ['recharts'],
  'react-plotly.js': ['recharts'],
  luxon: ['date-fns'],
  moment: ['date-fns', 'dayjs'],
  'moment-timezone': ['dayjs'],
  'date-fns-tz': ['date-fns'],
  'react-moment': ['date-fns'],
  recoil: ['jotai', 'zustand'],
  mobx: ['zustand'],
  'mobx-react': ['zustand'],
  'mobx-react-lite': ['zustand'],
  valtio: ['zustand'],
  xstate: ['zustand'],
  vuex: ['pinia'],
  '@vue/reactivity': ['vue'],
  formik: ['react-hook-form'],
  'react-final-form': ['react-hook-form'],
  '@tanstack/react-form': ['react-hook-form'],
  joi: ['zod'],
  valibot: ['zod'],
  'react-spring': ['framer-motion'],
  '@react-spring/web': ['framer-motion'],
  gsap: ['framer-motion'],
  '@gsap/react': ['framer-motion'],
  animejs: ['framer-motion'],
  'react-transition-group': ['framer-motion'],
  'react-reveal': ['framer-motion'],
  'react-awesome-reveal': ['framer-motion'],
  'react-slick': ['embla-carousel-react', 'swiper/react'],
  'slick-carousel': ['embla-carousel-react', 'swiper/react'],
  'react-responsive-carousel': ['embla-carousel-react'],
  'keen-slider': ['embla-carousel-react'],
  'react-beautiful-dnd': ['@dnd-kit/core'],
  '@hello-pangea/dnd': ['@dnd-kit/core'],
  'react-dnd': ['@dnd-kit/core'],
  'react-modal': ['@radix-ui/react-dialog'],
  'react-select': ['@radix-ui/react-select'],
  'react-tooltip': ['@radix-ui/react-tooltip'],
  '@floating-ui/react': ['@radix-ui/react-popover'],
  '@popperjs/core': ['@radix-ui/react-popover'],
  notistack: ['sonner'],
  'react-notifications': ['sonner'],
  'react-helmet': ['react-helmet-async'],
  'react-use': ['react-intersection-observer'],
  'typewriter-effect': ['react-type-animation'],
  'react-typed': ['react-type-animation'],
  marked: ['react-markdown'],
  'markdown-it': ['react-markdown'],
  'sanitize-html': ['dompurify'],
  'isomorphic-dompurify': ['dompurify'],
  underscore: ['lodash'],
  ramda: ['lodash'],
  '@emotion/css': ['@emotion/react'],
  'styled-jsx': ['styled-components'],
  '@stitches/react': ['styled-components'],
  '@vanilla-extract/css': ['styled-components'],
  babylonjs: ['three'],
  ky: ['axios'],
  'cross-fetch': ['axios'],
  'node-fetch': ['axios'],
  superagent: ['axios'],
  ulid: ['nanoid'],
  cuid: ['nanoid'],
  'js-cookies': ['js-cookie'],
  'react-cookie': ['js-cookie'],
  'universal-cookie': ['js-cookie'],
  jsonwebtoken: ['jwt-decode'],
  '@clerk/clerk-react': ['@supabase/supabase-js'],
  firebase: ['@supabase/supabase-js'],
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
  const alternatives = ALTERNATIVES[specifier] ?? ALTERNATIVES[name] ?? [];
  const alternative = alternatives.find((each) => known.includes(each));
  if (alternative !== undefined) return alternative;
  // Parts and second versions are not what one would be pointed to.
  const offered = known.filter((each) => packageName(each) === each && !/^@\/|.@\d/.test(each));
  const scored = offered.map((each) => ({
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
