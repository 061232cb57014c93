/** A small page that asks for something in its own way. Everything in it has to be answered. */
export interface Variation {
  name: string;
  head?: string;
  body?: string;
  /** Classic script at the end of the body. */
  script?: string;
  /** Module script at the end of the body. */
  module?: string;
}

const sheet = (href: string): string => `<link rel="stylesheet" href="${href}">`;
const src = (...urls: string[]): string => urls.map((url) => `<script src="${url}"></script>`).join('');
const fonts = (name: string, href: string, ...families: string[]): Variation => ({
  name: `fonts: ${name}`,
  head: sheet(href),
  body: families
    .map(
      (family) =>
        `<p style="font:600 20px '${family}'">Quick ${family}</p><p style="font:italic 400 20px '${family}'">fox</p>`,
    )
    .join(''),
});
const icons = (name: string, head: string, body: string): Variation => ({
  name: `icons: ${name}`,
  head,
  body: `<div style="font-size:30px">${body}</div>`,
});
const says = (name: string, head: string, expression: string): Variation => ({
  name: `library: ${name}`,
  head,
  body: '<p id="p"></p>',
  script: `document.getElementById('p').textContent = ${expression}`,
});
const pictures = (name: string, ...urls: string[]): Variation => ({
  name: `pictures: ${name}`,
  body: urls.map((url) => `<img src="${url}" alt="">`).join(''),
});
const imports = (name: string, code: string, head = ''): Variation => ({
  name: `module: ${name}`,
  head,
  body: '<p id="p"></p>',
  module: `${code.replace(/;([^;]*)$/, ';\ndocument.getElementById("p").textContent = $1')}`,
});

const CDNJS = 'https://cdnjs.cloudflare.com/ajax/libs';
const JSD = 'https://cdn.jsdelivr.net/npm';
const UNPKG = 'https://unpkg.com';
const GOOGLE = 'https://fonts.googleapis.com';

/** Other hosts, other versions and other ways of writing than those of the pages at hand. */
export const variations: readonly Variation[] = [
  fonts(
    'weights apart',
    `${GOOGLE}/css2?family=Inter:wght@400;600&family=Lora:ital,wght@0,400;0,600;1,400&display=swap`,
    'Inter',
    'Lora',
  ),
  fonts(
    'ranges',
    `${GOOGLE}/css2?family=Outfit:wght@100..900&family=Playfair+Display:ital,wght@0,400..900;1,400..900`,
    'Outfit',
    'Playfair Display',
  ),
  fonts(
    'optical sizes',
    `${GOOGLE}/css2?family=DM+Sans:ital,opsz,wght@0,9..40,100..1000;1,9..40,100..1000&display=swap`,
    'DM Sans',
  ),
  fonts(
    'the old way',
    `${GOOGLE}/css?family=Roboto:300,400,600italic|Open+Sans:400,600|Lato&subset=latin,latin-ext`,
    'Roboto',
    'Open Sans',
    'Lato',
  ),
  fonts(
    'static families',
    `${GOOGLE}/css2?family=Poppins:ital,wght@0,400;0,600;1,400&family=Bebas+Neue&family=DM+Serif+Display`,
    'Poppins',
    'Bebas Neue',
    'DM Serif Display',
  ),
  fonts(
    'codes',
    `${GOOGLE}/css2?family=JetBrains+Mono:wght@600&family=Fira+Code&family=Space+Mono`,
    'JetBrains Mono',
    'Fira Code',
    'Space Mono',
  ),
  fonts(
    'near ones',
    `${GOOGLE}/css2?family=Satoshi:wght@600&family=Fancy+Script&family=Some+Serif`,
    'Satoshi',
    'Fancy Script',
    'Some Serif',
  ),
  fonts('without a protocol', `//fonts.googleapis.com/css2?family=Sora:wght@600`, 'Sora'),
  fonts(
    'with entities',
    `${GOOGLE}/css2?family=Manrope:wght@600&amp;family=Syne:wght@600&amp;display=swap`,
    'Manrope',
    'Syne',
  ),
  fonts('Bunny', 'https://fonts.bunny.net/css?family=figtree:400,600|rubik:400', 'Figtree', 'Rubik'),
  fonts(
    'Fontshare',
    'https://api.fontshare.com/v2/css?f[]=satoshi@700,500&f[]=general-sans@400&display=swap',
    'Satoshi',
    'General Sans',
  ),
  fonts('rsms', 'https://rsms.me/inter/inter.css', 'Inter'),
  {
    name: 'fonts: imported',
    head: `<style>@import url('${GOOGLE}/css2?family=Urbanist:wght@600&display=swap');@import "${GOOGLE}/css2?family=Raleway:wght@600";h1{font:600 30px Urbanist}h2{font:600 30px Raleway}</style>`,
    body: '<h1>One</h1><h2>Two</h2>',
  },
  {
    name: 'fonts: own faces',
    head: '<style>@font-face{font-family:Mine;src:url(https://fonts.gstatic.com/s/nunito/v26/XRXV3I6Li01BKofINeaE.woff2) format("woff2")}h1{font-family:Mine}</style>',
    body: '<h1>Mine</h1>',
  },
  {
    name: 'fonts: added by code',
    body: '<h1 style="font-family:Quicksand">Late</h1>',
    script: `const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = '${GOOGLE}/css2?family=Quicksand:wght@700'; document.head.appendChild(l)`,
  },
  {
    name: 'fonts: preloaded',
    head: `<link rel="preconnect" href="https://fonts.gstatic.com" crossorigin><link rel="preload" as="style" href="${GOOGLE}/css2?family=Karla:wght@600"><link rel="stylesheet" media="print" onload="this.media='all'" href="${GOOGLE}/css2?family=Karla:wght@600">`,
    body: '<h1 style="font-family:Karla">Karla</h1>',
  },

  icons(
    'Font Awesome 6',
    sheet(`${CDNJS}/font-awesome/6.5.2/css/all.min.css`),
    '<i class="fa-solid fa-house"></i><i class="fab fa-github"></i><i class="far fa-star"></i>',
  ),
  icons(
    'Font Awesome 5',
    sheet('https://use.fontawesome.com/releases/v5.15.4/css/all.css'),
    '<i class="fas fa-home"></i>',
  ),
  icons(
    'Font Awesome 4',
    sheet('https://maxcdn.bootstrapcdn.com/font-awesome/4.7.0/css/font-awesome.min.css'),
    '<i class="fa fa-home"></i>',
  ),
  icons(
    'Font Awesome in parts',
    `${sheet(`${JSD}/@fortawesome/fontawesome-free@6.4.0/css/fontawesome.min.css`)}${sheet(`${JSD}/@fortawesome/fontawesome-free@6.4.0/css/solid.min.css`)}`,
    '<i class="fa-solid fa-gear"></i>',
  ),
  icons(
    'Font Awesome as a script',
    src(`${CDNJS}/font-awesome/6.4.0/js/all.min.js`),
    '<i class="fas fa-bolt"></i>',
  ),
  icons('Font Awesome kit', src('https://kit.fontawesome.com/a076d05399.js'), '<i class="fas fa-bolt"></i>'),
  icons(
    'Material Icons',
    sheet(`${GOOGLE}/icon?family=Material+Icons|Material+Icons+Outlined`),
    '<span class="material-icons">home</span><span class="material-icons-outlined">star</span>',
  ),
  icons(
    'Material Symbols',
    sheet(
      `${GOOGLE}/css2?family=Material+Symbols+Outlined:opsz,wght,FILL,GRAD@20..48,100..700,0..1,-50..200`,
    ),
    '<span class="material-symbols-outlined">home</span>',
  ),
  icons(
    'Bootstrap Icons',
    sheet(`${JSD}/bootstrap-icons@1.11.3/font/bootstrap-icons.css`),
    '<i class="bi bi-alarm"></i>',
  ),
  icons('Boxicons', sheet(`${UNPKG}/boxicons@2.1.4/css/boxicons.min.css`), "<i class='bx bx-home'></i>"),
  icons('Remix', sheet(`${JSD}/remixicon@3.5.0/fonts/remixicon.css`), '<i class="ri-home-line"></i>'),
  icons(
    'Material Design Icons',
    sheet(`${JSD}/@mdi/font@7.4.47/css/materialdesignicons.min.css`),
    '<span class="mdi mdi-home"></span>',
  ),
  {
    name: 'library: flags',
    head: sheet('https://cdn.jsdelivr.net/gh/lipis/flag-icons@7.0.0/css/flag-icons.min.css'),
    body: '<span class="fi fi-de"></span>',
  },
  {
    ...icons(
      'Lucide',
      src(`${UNPKG}/lucide@latest`),
      '<i data-lucide="menu"></i><i data-lucide="twitter"></i>',
    ),
    script: 'lucide.createIcons()',
  },
  {
    ...icons('Feather', src(`${UNPKG}/feather-icons`), '<i data-feather="circle"></i>'),
    script: 'feather.replace()',
  },
  icons(
    'Ionicons',
    `<script type="module" src="${UNPKG}/ionicons@7.1.0/dist/ionicons/ionicons.esm.js"></script><script nomodule src="${UNPKG}/ionicons@7.1.0/dist/ionicons/ionicons.js"></script>`,
    '<ion-icon name="heart"></ion-icon>',
  ),
  icons('Phosphor', src(`${UNPKG}/@phosphor-icons/web`), '<i class="ph ph-smiley"></i>'),

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

  pictures(
    'placehold.co',
    'https://placehold.co/60x40',
    'https://placehold.co/60',
    'https://placehold.co/60x40/EEE/31343C.png?text=Hi',
    'https://placehold.co/60x40@2x.png',
    'https://placehold.co/60x40/orange/white/webp',
  ),
  pictures(
    'placeholder services',
    'https://via.placeholder.com/60x40',
    'https://via.placeholder.com/50.png/09f/fff',
    'https://dummyimage.com/60x40/000/fff&text=x',
    'https://fakeimg.pl/60x40/',
    'https://placekitten.com/60/40',
  ),
  pictures(
    'photographs',
    'https://images.unsplash.com/photo-1506905925346-21bda4d32df4?w=60&h=40&fit=crop',
    'https://source.unsplash.com/60x40/?city',
    'https://picsum.photos/60/40',
    'https://picsum.photos/seed/a/60/40',
    'https://static.photos/nature/60x40/3',
    'https://images.pexels.com/photos/1/p.jpeg?w=60&h=40',
    'https://loremflickr.com/60/40/dog',
  ),
  pictures(
    'portraits',
    'https://randomuser.me/api/portraits/women/44.jpg',
    'https://i.pravatar.cc/60?img=3',
    'https://ui-avatars.com/api/?name=A+B&size=60',
    'https://api.dicebear.com/7.x/avataaars/svg?seed=Felix',
    'https://robohash.org/a.png?size=60x60',
    'https://www.gravatar.com/avatar/0?s=60',
  ),
  pictures(
    'flags and unknown hosts',
    'https://flagcdn.com/w80/fr.png',
    'https://res.cloudinary.com/demo/image/upload/w_60,h_40,c_fill/a.jpg',
    'https://example.com/photo-60x40.jpg',
    'https://upload.wikimedia.org/a/b/c.png',
  ),
  {
    name: 'pictures: every way of writing',
    head: '<style>.a{background-image:url(https://picsum.photos/61/40)}.b::before{content:url("https://placehold.co/20x20")}</style>',
    body: `<picture><source srcset="https://placehold.co/62x40 1x, https://placehold.co/124x80 2x"><img src="https://placehold.co/63x40"></picture><img srcset="https://picsum.photos/64/40 64w, https://picsum.photos/128/80 128w" sizes="64px"><div class="a" style="height:40px"></div><div class="b"></div><svg width="60" height="40"><image href="https://placehold.co/60x40" width="60" height="40"/></svg><video poster="https://placehold.co/65x40" width="65" height="40"></video><div style="width:60px;height:40px;background:linear-gradient(red,blue),url('https://picsum.photos/66/40')"></div><input type="image" src="https://placehold.co/30x20">`,
  },
  {
    name: 'pictures: by code',
    body: '<div id="a"></div>',
    script: `const a = document.getElementById('a'); const i = new Image(); i.src = 'https://placehold.co/67x40'; a.append(i); a.insertAdjacentHTML('beforeend', [1, 2, 3].map((n) => \`<img src="https://picsum.photos/seed/\${n}/60/40">\`).join('')); const d = document.createElement('div'); d.style.cssText = 'height:30px;background:url(https://placehold.co/60x30)'; a.append(d)`,
  },

  imports(
    'esm.sh',
    `import { createElement } from 'https://esm.sh/react@18.2.0'; import { createRoot } from 'https://esm.sh/react-dom@18.2.0/client'; createRoot(document.body.appendChild(document.createElement('div'))).render(createElement('b', null, 'hi')); 'React'`,
  ),
  imports(
    'import map of three',
    `import * as THREE from 'three'; import { OrbitControls } from 'three/addons/controls/OrbitControls.js'; import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'; typeof THREE.Scene + typeof OrbitControls + typeof GLTFLoader`,
    `<script type="importmap">{"imports":{"three":"${JSD}/three@0.160.0/build/three.module.js","three/addons/":"${JSD}/three@0.160.0/examples/jsm/"}}</script>`,
  ),
  imports(
    'Skypack and jsDelivr',
    `import confetti from 'https://cdn.skypack.dev/canvas-confetti'; import dayjs from '${JSD}/dayjs@1/+esm'; import { gsap } from '${JSD}/gsap@3.12.5/+esm'; typeof confetti + typeof dayjs + typeof gsap.to`,
  ),
  imports(
    'unpkg',
    `import { createApp, h } from '${UNPKG}/vue@3/dist/vue.esm-browser.js'; import Swiper from '${JSD}/swiper@11/swiper-bundle.min.mjs'; import { marked } from '${JSD}/marked/lib/marked.esm.js'; createApp({ render: () => h('b', 'vue') }).mount(document.body.appendChild(document.createElement('div'))); typeof Swiper + marked.parse('*x*')`,
  ),
  imports(
    'shims',
    `import d3 from 'd3'; typeof d3.range`,
    `<script async src="https://ga.jspm.io/npm:es-module-shims@1.8.0/dist/es-module-shims.js"></script><script type="importmap">{"imports":{"d3":"https://esm.sh/d3@7"}}</script>`,
  ),
];

/** The whole page of a variation. */
export function pageOf({ head = '', body = '', script, module }: Variation): string {
  const scripts = `${script === undefined ? '' : `<script>${script}</script>`}${module === undefined ? '' : `<script type="module">${module}</script>`}`;
  return `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}</head>\n<body>${body}${scripts}</body></html>\n`;
}
