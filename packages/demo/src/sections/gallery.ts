import { scene } from '../art/scenes.ts';
import type { Brief } from '../brief/brief.ts';
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
  <ul class="gallery">
${pictures}
  </ul>
</section>`,
    css: `.gallery { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); gap: 1.4rem; }
.picture { overflow: hidden; aspect-ratio: 4 / 3; border-radius: min(var(--radius), 16px); }
.gallery figcaption { margin-top: .5rem; }`,
  };
}
