import type { CdnTable, LibraryCopy } from '../shared/manifest.ts';
import { Links } from '../frame/links.ts';

export const BASE = 'https://studio.test/preview/';

const library = (
  names: string[],
  version: string,
  files: string[],
  mains: { script?: string; style?: string; module?: string; open?: string[] },
): LibraryCopy => ({
  names,
  version,
  folder: `cdn/${names[0] ?? ''}-${version}`,
  files,
  open: mains.open ?? [],
  script: mains.script ?? null,
  style: mains.style ?? null,
  module: mains.module ?? null,
});

/** A small table of vendored copies. */
export const table: CdnTable = {
  tailwind3: 'cdn/tailwind.js',
  tailwind3Plugins: 'cdn/tailwind-plugins.js',
  tailwind4: 'cdn/tailwind-browser.js',
  libraries: [
    library(
      ['fa', 'font-awesome', '@fortawesome/fontawesome-free'],
      '6.7.1',
      ['css/all.min.css', 'css/solid.min.css', 'webfonts/fa-solid-900.woff2', 'js/all.min.js'],
      { style: 'css/all.min.css', script: 'js/all.min.js' },
    ),
    library(['fa4', 'font-awesome'], '4.7.0', ['css/font-awesome.min.css'], {
      style: 'css/font-awesome.min.css',
    }),
    library(['chart.js'], '4.6.1', ['dist/chart.umd.js', 'dist/chart.umd.min.js'], {
      script: 'dist/chart.umd.js',
      module: 'studio.bundle.mjs',
    }),
    library(['lucide'], '0.577.0', ['dist/umd/lucide.js', 'dist/umd/lucide.min.js'], {
      script: 'dist/umd/lucide.js',
    }),
    library(
      ['gsap'],
      '3.13.0',
      ['dist/gsap.min.js', 'dist/ScrollTrigger.min.js', 'ScrollTrigger.js', 'index.js'],
      {
        script: 'dist/gsap.min.js',
        module: 'index.js',
      },
    ),
    library(['three'], '0.180.0', ['build/three.module.js'], {
      module: 'build/three.module.js',
      open: ['examples/jsm/controls/'],
    }),
    library(['three128', 'three', 'three.js'], '0.128.0', ['build/three.min.js'], {
      script: 'build/three.min.js',
      open: ['examples/js/'],
    }),
    library(['jquery'], '3.7.1', ['dist/jquery.js', 'dist/jquery.min.js'], { script: 'dist/jquery.min.js' }),
    library(['flag-icons'], '7.5.0', ['css/flag-icons.min.css'], { style: 'css/flag-icons.min.css' }),
  ],
  fontFolder: 'cdn/fonts',
  fontRanges: ['U+0-FF'],
  fonts: {
    Inter: [{ style: 'normal', weight: '100 900', range: 0, file: 'inter-latin.woff2' }],
    'Plus Jakarta Sans': [{ style: 'normal', weight: '200 800', range: null, file: 'jakarta.woff2' }],
    Poppins: ['400', '700'].flatMap((weight) =>
      ['normal', 'italic'].map((style) => ({
        style,
        weight,
        range: null,
        file: `poppins-${weight}-${style}.woff2`,
      })),
    ),
  },
  iconFonts: { 'Material Icons': { file: 'icons.woff2', weight: '400', className: 'material-icons' } },
};

/** Links over some files; blobs get numbered addresses and keep their text in `blobs`. */
export function linksOver(texts: Record<string, string>): {
  links: Links;
  blobs: Map<string, Promise<string>>;
  /** Addresses that were given up. */
  dropped: string[];
} {
  const blobs = new Map<string, Promise<string>>();
  const dropped: string[] = [];
  const makeUrl = (blob: Blob): string => {
    const url = `blob:${blobs.size + 1}`;
    blobs.set(url, blob.text());
    return url;
  };
  const config = { base: BASE, libs: {}, cdn: table };
  const links = new Links(config, makeUrl, undefined, (url) => dropped.push(url));
  links.take(texts);
  return { links, blobs, dropped };
}
