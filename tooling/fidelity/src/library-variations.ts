import { says, sheet, src, CDNJS, JSD, UNPKG, type Variation } from './variation.ts';

/** Libraries and style sheets. */
export const libraryVariations: readonly Variation[] = [
  says('jQuery', src('https://code.jquery.com/jquery-3.6.0.min.js'), '$("p").length + typeof $.ajax'),
  says(
    'GSAP',
    src(`${CDNJS}/gsap/3.12.2/gsap.min.js`, `${CDNJS}/gsap/3.12.2/ScrollTrigger.min.js`),
    '(gsap.registerPlugin(ScrollTrigger), typeof gsap.to)',
  ),
  says(
    'AOS',
    `${sheet(`${UNPKG}/aos@2.3.1/dist/aos.css`)}${src(`${UNPKG}/aos@next/dist/aos.js`)}`,
    '(AOS.init(), typeof AOS.refresh)',
  ),
  says(
    'Swiper',
    `${sheet(`${JSD}/swiper@11/swiper-bundle.min.css`)}${src(`${UNPKG}/swiper@8/swiper-bundle.min.js`)}`,
    'typeof Swiper',
  ),
  says(
    'Leaflet',
    `${sheet(`${UNPKG}/leaflet@1.9.4/dist/leaflet.css`)}${src(`${UNPKG}/leaflet@1.9.4/dist/leaflet.js`)}`,
    'L.version',
  ),
  says('D3', src('https://d3js.org/d3.v7.min.js'), 'd3.range(3).join()'),
  says(
    'three',
    src(`${CDNJS}/three.js/r128/three.min.js`, `${JSD}/three@0.128.0/examples/js/controls/OrbitControls.js`),
    'THREE.REVISION + typeof THREE.OrbitControls',
  ),
  says(
    'Bootstrap 5',
    `${sheet(`${JSD}/bootstrap@5.3.0/dist/css/bootstrap.min.css`)}${src(`${JSD}/bootstrap@5.3.0/dist/js/bootstrap.bundle.min.js`)}`,
    'typeof bootstrap.Modal',
  ),
  says(
    'Bootstrap 4',
    `${sheet('https://stackpath.bootstrapcdn.com/bootstrap/4.5.2/css/bootstrap.min.css')}${src('https://code.jquery.com/jquery-3.5.1.slim.min.js', `${JSD}/popper.js@1.16.1/dist/umd/popper.min.js`, 'https://stackpath.bootstrapcdn.com/bootstrap/4.5.2/js/bootstrap.min.js')}`,
    '$.fn.modal.Constructor.VERSION[0]',
  ),
  says(
    'React and Babel',
    `${src(`${UNPKG}/react@18/umd/react.development.js`, `${UNPKG}/react-dom@18/umd/react-dom.production.min.js`, `${UNPKG}/@babel/standalone/babel.min.js`)}<script type="text/babel">ReactDOM.createRoot(document.body.appendChild(document.createElement('div'))).render(<b>from JSX</b>)</script>`,
    'React.version[1]',
  ),
  says(
    'Vue',
    src(`${UNPKG}/vue@3/dist/vue.global.js`),
    '(Vue.createApp({ data: () => ({ n: 3 }), template: "<b>{{ n }}</b>" }).mount(document.body.appendChild(document.createElement("div"))), "Vue")',
  ),
  says('Vue 2', src(`${JSD}/vue@2.6.14/dist/vue.js`), 'Vue.version[0]'),
  says(
    'lodash, moment, dayjs, axios',
    src(
      `${CDNJS}/lodash.js/4.17.21/lodash.min.js`,
      `${CDNJS}/moment.js/2.29.4/moment.min.js`,
      `${JSD}/dayjs@1/dayjs.min.js`,
      `${JSD}/axios/dist/axios.min.js`,
    ),
    '[_.chunk([1, 2], 1).length, moment("2020-01-01").year(), dayjs("2020-02-01").month(), typeof axios.get].join()',
  ),
  says(
    'marked, highlight, Prism',
    `${sheet(`${CDNJS}/highlight.js/11.9.0/styles/github-dark.min.css`)}${src(`${JSD}/marked/marked.min.js`, `${CDNJS}/highlight.js/11.9.0/highlight.min.js`, `${CDNJS}/prism/1.29.0/prism.min.js`, `${CDNJS}/prism/1.29.0/components/prism-python.min.js`)}`,
    'marked.parse("*x*") + hljs.highlightAuto("let a").language + !!Prism.languages.python',
  ),
  says(
    'typed, particles, confetti, tilt, anime',
    src(
      `${UNPKG}/typed.js@2.0.16/dist/typed.umd.js`,
      `${JSD}/particles.js@2.0.0/particles.min.js`,
      `${JSD}/canvas-confetti@1.6.0/dist/confetti.browser.min.js`,
      `${CDNJS}/vanilla-tilt/1.8.0/vanilla-tilt.min.js`,
      `${CDNJS}/animejs/3.2.1/anime.min.js`,
    ),
    '[typeof Typed, typeof particlesJS, typeof confetti, typeof VanillaTilt, typeof anime].join()',
  ),
  says(
    'the old jsDelivr',
    src('https://cdn.jsdelivr.net/particles.js/2.0.0/particles.min.js'),
    'typeof particlesJS',
  ),
  says(
    'charts',
    src(
      `${JSD}/chart.js@3.9.1/dist/chart.min.js`,
      `${JSD}/apexcharts`,
      `${JSD}/echarts@5.4.3/dist/echarts.min.js`,
      'https://cdn.plot.ly/plotly-2.27.0.min.js',
    ),
    '[typeof Chart, typeof ApexCharts, typeof echarts.init, typeof Plotly.newPlot].join()',
  ),
  says(
    'Splide, GLightbox, SweetAlert, Flatpickr, Sortable',
    `${sheet(`${JSD}/@splidejs/splide@4.1.4/dist/css/splide.min.css`)}${sheet(`${JSD}/flatpickr/dist/flatpickr.min.css`)}${src(`${JSD}/@splidejs/splide@4.1.4/dist/js/splide.min.js`, 'https://cdn.jsdelivr.net/gh/mcstudios/glightbox/dist/js/glightbox.min.js', `${JSD}/sweetalert2@11`, `${JSD}/flatpickr`, `${JSD}/sortablejs@latest/Sortable.min.js`)}`,
    '[typeof Splide, typeof GLightbox, typeof Swal, typeof flatpickr, typeof Sortable].join()',
  ),
  says(
    'a script added by code',
    '',
    '"waits"; const s = document.createElement("script"); s.src = "https://cdn.jsdelivr.net/npm/chart.js"; s.onload = () => { document.getElementById("p").textContent = typeof Chart }; document.body.append(s)',
  ),
  says(
    'checksums',
    `<script src="${CDNJS}/jquery/3.6.0/jquery.min.js" integrity="sha512-894YE6QWD5I59HgZOGReFYm4dnWc1Qt5NtvYSaNcOP+u1T9qYdvdihz0PPSiiqn/+/3e7Jo4EaG7TubfWGUrMQ==" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`,
    'typeof jQuery',
  ),
  {
    name: 'library: Alpine',
    head: `<script defer src="//unpkg.com/alpinejs"></script>`,
    body: '<div x-data="{ open: true, n: 2 }"><p x-show="open" x-text="n * 2"></p></div>',
  },
  { name: 'library: htmx', head: src(`${UNPKG}/htmx.org@1.9.10`), body: '<button hx-get="/x">x</button>' },
  {
    name: 'library: animate.css',
    head: sheet(`${CDNJS}/animate.css/4.1.1/animate.min.css`),
    body: '<h1 class="animate__animated animate__fadeIn">x</h1>',
  },
  {
    name: 'library: Bulma',
    head: sheet(`${JSD}/bulma@0.9.4/css/bulma.min.css`),
    body: '<button class="button is-primary">x</button>',
  },
  {
    name: 'Tailwind: with plugins',
    head: src('https://cdn.tailwindcss.com?plugins=forms,typography,aspect-ratio'),
    body: '<article class="prose lg:prose-xl"><h1>x</h1><input type="text" class="rounded"></article>',
  },
  {
    name: 'Tailwind: configured',
    head: `${src('https://cdn.tailwindcss.com/3.4.16')}<script>tailwind.config = { darkMode: 'class', theme: { extend: { colors: { brand: '#123456' }, fontFamily: { sans: ['Inter'] } } } }</script><style type="text/tailwindcss">@layer components { .btn { @apply bg-brand p-4 } }</style>`,
    body: '<button class="btn text-white hover:bg-brand/50">x</button>',
  },
  {
    name: 'Tailwind: version 4',
    head: `${src(`${JSD}/@tailwindcss/browser@4`)}<style type="text/tailwindcss">@theme { --color-brand: #123456; }</style>`,
    body: '<p class="bg-brand p-4 text-3xl">x</p>',
  },
  {
    name: 'Tailwind: version 2',
    head: sheet(`${JSD}/tailwindcss@2.2.19/dist/tailwind.min.css`),
    body: '<p class="bg-red-500 p-4 text-3xl">x</p>',
  },
  {
    name: 'Tailwind: daisyUI and Flowbite',
    head: `${sheet(`${JSD}/daisyui@4.12.10/dist/full.min.css`)}${sheet(`${CDNJS}/flowbite/2.3.0/flowbite.min.css`)}${src('https://cdn.tailwindcss.com', `${CDNJS}/flowbite/2.3.0/flowbite.min.js`)}`,
    body: '<button class="btn btn-primary">x</button>',
  },
];
