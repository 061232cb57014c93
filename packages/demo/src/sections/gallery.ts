import { scene } from '../art/scenes.ts';
import type { Brief } from '../brief/brief.ts';
import { GRID_CSS } from '../page/base-css.ts';
import type { Section } from './types.ts';

const CAPTIONS = [
  'Before anyone is up',
  'The door on the left',
  'Half past four',
  'Still life with work',
  'Someone who helped',
  'The way up',
];

export function gallerySection(brief: Brief): Section {
  const offset = brief.seed % 8;
  const pictures = CAPTIONS.map(
    (caption, index) => `    <li><figure>
      <div class="picture">${scene(index + offset)}</div>
      <figcaption class="note small">${caption}</figcaption>
    </figure></li>`,
  ).join('\n');
  return {
    id: 'gallery',
    nav: 'Gallery',
    html: `<section class="section wrap" id="gallery" aria-labelledby="gallery-title">
  <div class="section-head"><h2 id="gallery-title">Gallery</h2></div>
  <ul class="grid gallery">
${pictures}
  </ul>
</section>`,
    css: `${GRID_CSS}
.picture { overflow: hidden; aspect-ratio: 4 / 3; border-radius: min(var(--radius), 16px); }
.gallery figcaption { margin-top: .5rem; }`,
  };
}
