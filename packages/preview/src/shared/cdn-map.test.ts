import { describe, expect, it } from 'vitest';
import { BASE, table } from '../testing/links.ts';
import { answerOutside } from './cdn-map.ts';

const answer = (url: string): unknown => answerOutside(url, table, BASE);
const file = (path: string): object => ({ kind: 'url', url: BASE + path });

describe('answerOutside', () => {
  it.each([
    ['https://cdn.tailwindcss.com', 'cdn/tailwind.js'],
    ['https://cdn.tailwindcss.com/3.4.16', 'cdn/tailwind.js'],
    ['//cdn.tailwindcss.com?plugins=forms,typography', 'cdn/tailwind-plugins.js'],
    ['https://cdn.jsdelivr.net/npm/@tailwindcss/browser@4', 'cdn/tailwind-browser.js'],
    [
      'https://cdnjs.cloudflare.com/ajax/libs/font-awesome/6.0.0-beta3/css/all.min.css',
      'cdn/fa/css/all.min.css',
    ],
    ['https://cdnjs.cloudflare.com/ajax/libs/font-awesome/6.5.1/css/solid.css', 'cdn/fa/css/solid.min.css'],
    [
      'https://cdn.jsdelivr.net/npm/@fortawesome/fontawesome-free@6.4.0/css/all.min.css',
      'cdn/fa/css/all.min.css',
    ],
    [
      'https://cdnjs.cloudflare.com/ajax/libs/font-awesome/6.5.1/webfonts/fa-solid-900.ttf',
      'cdn/fa/webfonts/fa-solid-900.woff2',
    ],
    ['https://cdn.jsdelivr.net/npm/chart.js', 'cdn/chart.js'],
    ['https://cdn.jsdelivr.net/npm/chart.js@4.4.1/dist/chart.umd.min.js', 'cdn/chart.js'],
    ['https://cdnjs.cloudflare.com/ajax/libs/Chart.js/3.9.1/chart.min.js', 'cdn/chart.js'],
    ['https://unpkg.com/lucide@latest', 'cdn/lucide.js'],
    ['https://unpkg.com/lucide@0.263.1/dist/umd/lucide.js', 'cdn/lucide.js'],
  ])('answers %s', (url, path) => {
    expect(answer(url)).toEqual(file(path));
  });

  it.each([
    'https://unpkg.com/leaflet@1.9.4/dist/leaflet.js',
    'https://example.com/a.js',
    'https://cdn.jsdelivr.net/npm/chart.js@4/dist/chart.css',
    'https://cdnjs.cloudflare.com/ajax/libs/font-awesome/6.5.1/js/all.min.js',
    'https://fonts.gstatic.com/s/x.woff2',
    'ftp://cdn.tailwindcss.com',
    'not an address',
  ])('leaves %s alone', (url) => {
    expect(answer(url)).toBeNull();
  });

  it('writes the faces of known families and near ones for the rest', () => {
    expect(
      answer('https://fonts.googleapis.com/css2?family=Poppins:ital,wght@1,700&family=Satoshi&display=block'),
    ).toEqual({
      kind: 'css',
      css: `@font-face{font-family:"Poppins";font-style:italic;font-weight:700;font-display:block;src:url(${BASE}cdn/fonts/poppins-700-italic.woff2) format("woff2");}
@font-face{font-family:"Satoshi";font-style:normal;font-weight:100 900;font-display:block;src:url(${BASE}cdn/fonts/inter.woff2) format("woff2");unicode-range:U+0-FF;}`,
    });
    const old = answer('https://fonts.googleapis.com/css?family=Inter:400,700|Poppins') as { css: string };
    expect(old.css.match(/font-family:"\w+"/g)).toEqual(['font-family:"Inter"', 'font-family:"Poppins"']);
    const hostile = answer('https://fonts.googleapis.com/css2?family=x";}body{display:none}/*') as {
      css: string;
    };
    expect(hostile.css).toContain('font-family:"x;}body{display');
  });

  it.each([
    ['https://placehold.co/600x400/EEE/31343C?text=Hello+%3Cb%3E', 600, 400, '#EEE', 'Hello &lt;b&gt;'],
    ['https://placehold.co/150', 150, 150, '#dddddd', '150 × 150'],
    ['https://via.placeholder.com/300x200.png', 300, 200, '#dddddd', '300 × 200'],
    ['https://static.photos/technology/640x360/7', 640, 360, 'hsl(', ''],
    ['https://images.unsplash.com/photo-1506905925346-21bda4d32df4?w=800&q=80', 800, 600, 'hsl(', ''],
    ['https://picsum.photos/400/300', 400, 300, 'hsl(', ''],
    ['https://randomuser.me/api/portraits/women/44.jpg', 44, 44, 'hsl(', ''],
  ])('draws %s', (url, width, height, background, text) => {
    const { svg } = answer(url) as { svg: string };
    if (!url.includes('randomuser')) expect(svg).toContain(`width="${width}" height="${height}"`);
    expect(svg).toContain(`fill="${background}`);
    expect(svg).toContain(text);
    expect(answer(url)).toEqual({ kind: 'svg', svg });
  });
});
