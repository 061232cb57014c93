import { describe, expect, it } from 'vitest';
import { BASE, table } from '../testing/links.ts';
import { answerOutside, standInPicture } from './cdn-map.ts';
import { moduleAnswer } from './cdn-module.ts';

const answer = (url: string, kind: 'script' | 'style' | 'module' | null = null): unknown =>
  answerOutside(url, table, BASE, kind);
const file = (path: string): object => ({ kind: 'url', url: BASE + path });

describe('answerOutside', () => {
  it.each([
    ['https://cdn.tailwindcss.com', 'cdn/tailwind.js'],
    ['https://cdn.tailwindcss.com/3.4.16', 'cdn/tailwind.js'],
    ['//cdn.tailwindcss.com?plugins=forms,typography', 'cdn/tailwind-plugins.js'],
    ['https://cdn.jsdelivr.net/npm/@tailwindcss/browser@4', 'cdn/tailwind-browser.js'],
    [
      'https://cdnjs.cloudflare.com/ajax/libs/font-awesome/6.0.0-beta3/css/all.min.css',
      'cdn/fa-6.7.1/css/all.min.css',
    ],
    [
      'https://cdnjs.cloudflare.com/ajax/libs/font-awesome/6.5.1/css/solid.css',
      'cdn/fa-6.7.1/css/solid.min.css',
    ],
    [
      'https://cdnjs.cloudflare.com/ajax/libs/font-awesome/5.15.4/css/all.css',
      'cdn/fa-6.7.1/css/all.min.css',
    ],
    [
      'https://cdnjs.cloudflare.com/ajax/libs/font-awesome/4.7.0/css/font-awesome.min.css',
      'cdn/fa4-4.7.0/css/font-awesome.min.css',
    ],
    [
      'https://maxcdn.bootstrapcdn.com/font-awesome/4.7.0/css/font-awesome.css',
      'cdn/fa4-4.7.0/css/font-awesome.min.css',
    ],
    ['https://kit.fontawesome.com/a076d05399.js', 'cdn/fa-6.7.1/js/all.min.js'],
    ['https://use.fontawesome.com/releases/v5.15.4/css/all.css', 'cdn/fa-6.7.1/css/all.min.css'],
    [
      'https://cdn.jsdelivr.net/npm/@fortawesome/fontawesome-free@6.4.0/css/all.min.css',
      'cdn/fa-6.7.1/css/all.min.css',
    ],
    [
      'https://cdnjs.cloudflare.com/ajax/libs/font-awesome/6.5.1/webfonts/fa-solid-900.woff2',
      'cdn/fa-6.7.1/webfonts/fa-solid-900.woff2',
    ],
    ['https://cdn.jsdelivr.net/npm/chart.js', 'cdn/chart.js-4.6.1/dist/chart.umd.js'],
    [
      'https://cdn.jsdelivr.net/npm/chart.js@4.4.1/dist/chart.umd.min.js',
      'cdn/chart.js-4.6.1/dist/chart.umd.min.js',
    ],
    [
      'https://cdnjs.cloudflare.com/ajax/libs/Chart.js/3.9.1/chart.min.js',
      'cdn/chart.js-4.6.1/dist/chart.umd.js',
    ],
    ['https://cdn.jsdelivr.net/npm/chart.js/+esm', 'cdn/chart.js-4.6.1/studio.bundle.mjs'],
    ['https://unpkg.com/lucide@latest', 'cdn/lucide-0.577.0/dist/umd/lucide.js'],
    ['https://unpkg.com/lucide@0.263.1/dist/umd/lucide.js', 'cdn/lucide-0.577.0/dist/umd/lucide.js'],
    [
      'https://cdnjs.cloudflare.com/ajax/libs/gsap/3.12.2/ScrollTrigger.min.js',
      'cdn/gsap-3.13.0/dist/ScrollTrigger.min.js',
    ],
    ['https://cdn.skypack.dev/gsap', 'cdn/gsap-3.13.0/index.js'],
    [
      'https://cdnjs.cloudflare.com/ajax/libs/three.js/r128/three.min.js',
      'cdn/three128-0.128.0/build/three.min.js',
    ],
    [
      'https://cdn.jsdelivr.net/npm/three@0.128.0/examples/js/controls/OrbitControls.js',
      'cdn/three128-0.128.0/examples/js/controls/OrbitControls.js',
    ],
    ['https://unpkg.com/three@0.160.0/build/three.module.js', 'cdn/three-0.180.0/build/three.module.js'],
    ['https://code.jquery.com/jquery-3.6.0.slim.min.js', 'cdn/jquery-3.7.1/dist/jquery.min.js'],
    [
      'https://ajax.googleapis.com/ajax/libs/jquery/3.5.1/jquery.min.js',
      'cdn/jquery-3.7.1/dist/jquery.min.js',
    ],
    ['https://flagcdn.com/w320/de.png', 'cdn/flag-icons-7.5.0/flags/4x3/de.svg'],
    ['https://fonts.gstatic.com/s/inter/v13/UcCO3FwrK3iLTeHuS.woff2', 'cdn/fonts/inter-latin.woff2'],
  ])('answers %s', (url, path) => {
    expect(answer(url)).toEqual(file(path));
  });

  it.each([
    'https://example.com/a.js',
    'https://cdn.jsdelivr.net/npm/chart.js@4/dist/chart.css',
    'https://cdn.jsdelivr.net/npm/chart.js@4/dist/chartjs-plugin-zoom.js',
    'https://cdnjs.cloudflare.com/ajax/libs/gsap/3.12.2/NoSuchPlugin.min.js',
    'https://unpkg.com/no-such-library',
    'https://fonts.gstatic.com/x.woff2',
    'ftp://cdn.tailwindcss.com',
    'not an address',
  ])('leaves %s alone', (url) => {
    expect(answer(url)).toBeNull();
  });

  it('tells scripts from modules of the same name', () => {
    const both = 'https://cdnjs.cloudflare.com/ajax/libs/gsap/3.12.2/ScrollTrigger.js';
    expect(answer(both, 'script')).toEqual(file('cdn/gsap-3.13.0/dist/ScrollTrigger.min.js'));
    expect(answer('https://unpkg.com/gsap@3/ScrollTrigger.js', 'module')).toEqual(
      file('cdn/gsap-3.13.0/ScrollTrigger.js'),
    );
  });

  it('answers a bare name as what it is loaded as', () => {
    expect(answer('https://unpkg.com/gsap', 'module')).toEqual(file('cdn/gsap-3.13.0/index.js'));
    expect(answer('https://unpkg.com/font-awesome', 'style')).toEqual(file('cdn/fa-6.7.1/css/all.min.css'));
  });

  it('sends nothing for what every browser has', () => {
    const empty = { kind: 'script', code: '' };
    expect(answer('https://ga.jspm.io/npm:es-module-shims@1.8.0/dist/es-module-shims.js')).toEqual(empty);
    expect(answer('https://polyfill.io/v3/polyfill.min.js?features=es6')).toEqual(empty);
  });

  it('draws for an unknown host only when asked to', () => {
    expect(answer('https://pictures.example.org/300x200/a.png')).toBeNull();
    expect(standInPicture('https://pictures.example.org/300x200/a.png')).toContain(
      'width="300" height="200"',
    );
    expect(standInPicture('data:image/png,x')).toBeNull();
  });
});

describe('moduleAnswer', () => {
  const libs = { react: 'lib/react.js', 'react-dom/client': 'lib/client.js', three: 'lib/three.js' };
  const module = (url: string): string | null => moduleAnswer(url, libs, table, BASE);

  it.each([
    ['https://esm.sh/react@18.2.0', 'lib/react.js'],
    ['https://esm.sh/v135/react@18.2.0/es2022/react.mjs', 'lib/react.js'],
    ['https://esm.sh/react-dom@18/client?deps=react@18', 'lib/client.js'],
    ['https://esm.sh/*react@18', 'lib/react.js'],
    ['https://cdn.jsdelivr.net/npm/react@18/+esm', 'lib/react.js'],
    ['https://cdn.skypack.dev/react', 'lib/react.js'],
    ['https://unpkg.com/react@18?module', 'lib/react.js'],
    ['https://unpkg.com/three@0.160.0/examples/jsm/', 'cdn/three-0.180.0/examples/jsm/'],
  ])('answers %s', (url, path) => {
    expect(module(url)).toBe(BASE + path);
  });

  it('leaves files of copies and unknown packages to the other answers', () => {
    expect(module('https://unpkg.com/three@0.160.0/build/three.module.js')).toBeNull();
    expect(module('https://esm.sh/no-such-package')).toBeNull();
    expect(module('react')).toBeNull();
  });
});
