import { pictures, imports, JSD, UNPKG, type Variation } from './variation.ts';

/** Pictures and modules. */
export const pictureVariations: readonly Variation[] = [
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
    `import * as d3 from 'd3'; typeof d3.range`,
    `<script async src="https://ga.jspm.io/npm:es-module-shims@1.8.0/dist/es-module-shims.js"></script><script type="importmap">{"imports":{"d3":"https://esm.sh/d3@7"}}</script>`,
  ),
];
