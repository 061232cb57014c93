// The curated list beside the packages' own names. Versions stand in the two package.json files: `package.json` here (core) and in `extra`.
//
// subpaths   further specifiers, built as they are named
// renamed    specifier → what is bundled for it (another version under a name of its own)
// commonJs   CommonJS packages: specifier → their names, or null to ask the running module
// styles     specifier → style sheet; importing it puts the sheet into the page
// aliases    specifier → specifier that does the same
// picks      packages whose parts have paths of their own (`lodash/debounce`): the part is taken out of the whole
// virtual    specifier → source text

/** `tailwindcss/plugin` is a few lines; the package is not installed for them. */
const TAILWIND_PLUGIN = `
const plugin = (handler, config) => ({ handler, config });
plugin.withOptions = (make, config = () => ({})) =>
  Object.assign((options) => ({ handler: make(options), config: config(options) }), { __isOptionsFunction: true });
module.exports = plugin;
`;

/** Installed and built before the first page. */
export const CORE = {
  name: 'core',
  subpaths: [
    'react/jsx-runtime',
    'react/jsx-dev-runtime',
    'react-dom/client',
    'react-refresh/runtime',
    'motion/react',
    'zustand/middleware',
    'zustand/middleware/immer',
    'zustand/shallow',
    'zustand/react/shallow',
    'zustand/vanilla',
    '@hookform/resolvers/zod',
    'date-fns/locale',
    'zod/v3',
    'zod/v4',
    'tailwindcss/plugin',
  ],
  renamed: { 'zod@3': 'zod/v3' },
  commonJs: {
    react: null,
    'react-dom': null,
    'react-dom/client': null,
    'react/jsx-runtime': null,
    'react/jsx-dev-runtime': null,
    'react-refresh/runtime': null,
    classnames: [],
    'prop-types': null,
    'tailwindcss-animate': [],
  },
  styles: {
    'react-day-picker/style.css': 'react-day-picker/style.css',
    'react-day-picker/dist/style.css': 'react-day-picker/style.css',
    'tw-animate-css': 'tw-animate-css',
  },
  aliases: { 'react-router': 'react-router-dom' },
  picks: ['date-fns', 'lucide-react'],
  virtual: { 'tailwindcss/plugin': TAILWIND_PLUGIN },
};

const ICON_SETS = 'ai bi bs cg ci di fa fa6 fc fi gi go gr hi hi2 im io io5 lia lib lu md pi ri rx si sl tb tfi ti vsc wi';
const DAYJS_PLUGINS = 'relativeTime localizedFormat utc timezone duration isBetween customParseFormat advancedFormat weekOfYear isoWeek isToday';
const SWIPER_SHEETS =
  'bundle a11y autoplay controller effect-coverflow effect-cube effect-fade effect-flip effect-creative effect-cards free-mode grid hash-navigation history keyboard manipulation mousewheel navigation pagination parallax scrollbar thumbs virtual zoom';
const SWIPER_OLD = ['swiper/swiper-bundle.css', 'swiper/swiper-bundle.min.css'];
const D3_PARTS =
  'array axis brush chord color contour delaunay dispatch drag dsv ease fetch force format geo hierarchy interpolate path polygon quadtree random scale scale-chromatic selection shape time time-format timer transition zoom';
const THREE_ADDONS =
  'controls/OrbitControls controls/TrackballControls controls/PointerLockControls controls/TransformControls loaders/GLTFLoader loaders/OBJLoader loaders/FontLoader loaders/SVGLoader loaders/RGBELoader geometries/TextGeometry geometries/RoundedBoxGeometry postprocessing/EffectComposer postprocessing/RenderPass postprocessing/UnrealBloomPass postprocessing/ShaderPass renderers/CSS2DRenderer renderers/CSS3DRenderer environments/RoomEnvironment math/ImprovedNoise utils/BufferGeometryUtils';

const all = (text, make) => text.split(' ').map(make);

/**
 * Installed and built in the background, one group after the other; what an earlier group or the core has built is shared, never
 * bundled again. `packages`: names of `extra/package.json`.
 */
export const GROUPS = [
  {
    name: 'utilities',
    packages: ['lodash', 'lodash-es', 'dayjs', 'moment', 'redux', 'jotai', 'yup', 'i18next', 'aos'],
    subpaths: ['jotai/utils', ...all(DAYJS_PLUGINS, (each) => `dayjs/plugin/${each}`)],
    commonJs: {
      lodash: null,
      dayjs: [],
      moment: null,
      aos: ['init', 'refresh', 'refreshHard'],
      ...Object.fromEntries(all(DAYJS_PLUGINS, (each) => [`dayjs/plugin/${each}`, []])),
    },
    styles: { 'aos/dist/aos.css': 'aos/dist/aos.css' },
    picks: ['lodash', 'lodash-es'],
  },
  {
    name: 'react',
    packages: [
      '@dnd-kit/core',
      '@dnd-kit/modifiers',
      '@dnd-kit/sortable',
      '@dnd-kit/utilities',
      '@headlessui/react',
      '@reduxjs/toolkit',
      'react-countup',
      'react-dropzone',
      'react-helmet-async',
      'react-i18next',
      'react-markdown',
      'react-redux',
      'react-scroll',
      'react-toastify',
      'react-type-animation',
      'remark-gfm',
      'styled-components',
    ],
    subpaths: ['@hookform/resolvers/yup', '@reduxjs/toolkit/query/react'],
    renamed: { 'react-day-picker@8': 'react-day-picker-8' },
    commonJs: { 'react-countup': null, 'react-scroll': ['Link', 'Element', 'Button', 'Events', 'animateScroll', 'scroller', 'scrollSpy', 'ScrollLink', 'ScrollElement', 'Helpers'] },
    styles: {
      'react-toastify/dist/ReactToastify.css': 'react-toastify/dist/ReactToastify.css',
      'react-toastify/dist/ReactToastify.min.css': 'react-toastify/dist/ReactToastify.css',
      'react-toastify/ReactToastify.css': 'react-toastify/dist/ReactToastify.css',
    },
  },
  {
    name: 'charts',
    packages: ['chart.js', 'react-chartjs-2', 'd3'],
    subpaths: ['chart.js/auto', 'chart.js/helpers'],
    aliases: Object.fromEntries(all(D3_PARTS, (each) => [`d3-${each}`, 'd3'])),
  },
  { name: 'supabase', packages: ['@supabase/supabase-js'] },
  { name: 'vue', packages: ['vue-router', 'pinia', '@vueuse/core'] },
  {
    name: 'swiper',
    packages: ['swiper'],
    subpaths: ['swiper/modules', 'swiper/react', 'swiper/element', 'swiper/element/bundle', 'swiper/bundle'],
    styles: {
      'swiper/css': 'swiper/css',
      ...Object.fromEntries(all(SWIPER_SHEETS, (each) => [`swiper/css/${each}`, `swiper/css/${each}`])),
      ...Object.fromEntries(SWIPER_OLD.map((each) => [each, 'swiper/css/bundle'])),
      'swiper/swiper.min.css': 'swiper/css',
    },
  },
  {
    name: 'heroicons',
    packages: [],
    subpaths: ['24/outline', '24/solid', '20/solid', '16/solid'].map((each) => `@heroicons/react/${each}`),
    picks: ['24/outline', '24/solid', '20/solid', '16/solid'].map((each) => `@heroicons/react/${each}`),
  },
  {
    name: 'emotion',
    packages: ['@emotion/react', '@emotion/styled', '@chakra-ui/react', '@chakra-ui/icons', '@mui/material'],
    subpaths: ['@mui/material/styles', '@mui/material/colors', '@mui/material/utils', '@mui/material/Grid2'],
    aliases: { '@mui/material/Unstable_Grid2': '@mui/material/Grid2' },
    picks: ['@mui/material', '@chakra-ui/icons'],
  },
  { name: 'chakra3', packages: [], renamed: { '@chakra-ui/react@3': '@chakra-ui/react-3' } },
  {
    name: 'three',
    packages: ['three', '@react-three/fiber', '@react-three/drei'],
    subpaths: all(THREE_ADDONS, (each) => `three/examples/jsm/${each}.js`),
    aliases: Object.fromEntries(
      all(THREE_ADDONS, (each) => each).flatMap((each) => [
        [`three/examples/jsm/${each}`, `three/examples/jsm/${each}.js`],
        [`three/addons/${each}.js`, `three/examples/jsm/${each}.js`],
        [`three/addons/${each}`, `three/examples/jsm/${each}.js`],
      ]),
    ),
  },
  { name: 'react-icons', packages: ['react-icons'], subpaths: all(ICON_SETS, (each) => `react-icons/${each}`) },
  { name: 'mui-icons', packages: ['@mui/icons-material'], picks: ['@mui/icons-material'] },
];
