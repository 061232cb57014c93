import { fonts, icons, sheet, src, CDNJS, JSD, UNPKG, GOOGLE, type Variation } from './variation.ts';

/** Fonts and icons. */
export const lookVariations: readonly Variation[] = [
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
];
