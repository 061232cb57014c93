import type { CdnTable } from '../shared/manifest.ts';
import { Links } from '../frame/links.ts';

export const BASE = 'https://studio.test/preview/';

/** A small table of vendored copies. */
export const table: CdnTable = {
  tailwind3: 'cdn/tailwind.js',
  tailwind3Plugins: 'cdn/tailwind-plugins.js',
  tailwind4: 'cdn/tailwind-browser.js',
  scripts: { 'chart.js': 'cdn/chart.js', lucide: 'cdn/lucide.js' },
  fontAwesome: 'cdn/fa',
  fontFolder: 'cdn/fonts',
  fonts: {
    Inter: [{ style: 'normal', weight: '100 900', range: 'U+0-FF', file: 'inter.woff2' }],
    Poppins: [{ style: 'italic', weight: '700', range: null, file: 'poppins-700-italic.woff2' }],
  },
};

/** Links over some files; blobs get numbered addresses and keep their text in `blobs`. */
export function linksOver(texts: Record<string, string>): {
  links: Links;
  blobs: Map<string, Promise<string>>;
} {
  const blobs = new Map<string, Promise<string>>();
  const links = new Links({ base: BASE, libs: {}, cdn: table }, (blob) => {
    const url = `blob:${blobs.size + 1}`;
    blobs.set(url, blob.text());
    return url;
  });
  links.take(texts);
  return { links, blobs };
}
