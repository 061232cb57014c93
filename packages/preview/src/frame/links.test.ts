import { describe, expect, it } from 'vitest';
import { BASE, linksOver } from '../testing/links.ts';
import { mapAttribute } from './attributes.ts';

describe('Links', () => {
  it('resolves project files from the page, the root and our own origin', () => {
    const { links } = linksOver({
      'sub/page.html': '',
      'sub/a.png': '1',
      'a.png': '2',
      'public/logo.svg': '3',
    });
    links.page = 'sub/page.html';
    const first = links.map('a.png', 'image');
    expect(links.map('./a.png?x=1#y', 'image')).toBe(first);
    expect(links.map('../a.png', 'image')).toBe(links.map('/a.png', 'image'));
    expect(links.map('https://studio.test/a.png', 'image')).toBe(links.map('/a.png', 'image'));
    expect(links.map('/logo.svg', 'image')).toMatch(/^blob:/);
    expect(links.pathOf(first ?? '')).toBe('sub/a.png');
  });

  it('gives the address of a replaced file up one change later, and keeps the others', () => {
    const { links, dropped } = linksOver({ 'a.svg': '1', 'b.svg': '1' });
    const [first, other] = [links.map('a.svg', 'image'), links.map('b.svg', 'image')];
    links.take({ 'a.svg': '2', 'b.svg': '1' });
    const second = links.map('a.svg', 'image');
    links.take({ 'a.svg': '2', 'b.svg': '1', 'c.svg': '1' });
    expect(dropped).toEqual([]);
    links.take({ 'a.svg': '3', 'b.svg': '1' });
    expect(dropped).toEqual([first]);
    links.take({ 'b.svg': '1' });
    expect(links.map('b.svg', 'image')).toBe(other);
    expect(second).not.toBe(first);
  });

  it('leaves what is not its own', () => {
    const { links } = linksOver({});
    for (const each of [
      '',
      '#top',
      'data:,x',
      'blob:x',
      'mailto:a@b',
      'javascript:0',
      'missing.png',
      'https://other.test/x.js',
      `${BASE}lib/x.js`,
    ])
      expect(links.map(each, 'script')).toBeNull();
  });

  it('asks nobody for files of a page that is being written', () => {
    const { links } = linksOver({});
    links.unfinished = true;
    for (const use of ['script', 'module', 'style'] as const)
      expect(links.map('to-come.js', use)).toMatch(/^blob:/);
    expect(links.map('#top', 'style')).toBeNull();
    expect(links.waitsForFiles).toBe(true);
    links.unfinished = false;
    expect(links.map('to-come.js', 'module')).toBeNull();
  });

  it('knows our own copies, also from the root', () => {
    const { links } = linksOver({});
    for (const each of [`${BASE}cdn/x.svg`, '/preview/cdn/x.svg']) expect(links.isVendored(each)).toBe(true);
    for (const each of ['/cdn/x.svg', 'cdn/x.svg', 'https://x.test/preview/cdn/x.svg'])
      expect(links.isVendored(each)).toBe(false);
  });

  it('rewrites style sheets from where they lie, circles included', async () => {
    const { links, blobs } = linksOver({
      'css/a.css': '@import "b.css"; p { background: url( "../x.svg" ) }',
      'css/b.css': '@import url(a.css);',
      'x.svg': '<svg/>',
    });
    const url = links.map('css/a.css', 'style') ?? '';
    const text = (await blobs.get(url)) ?? '';
    expect(text).toMatch(/^@import "blob:\d"; p { background: url\("blob:\d"\) }$/);
    const inner = /@import "(blob:\d)"/.exec(text)?.[1] ?? '';
    expect(await blobs.get(inner)).toBe('@import url("data:,");');
  });

  it('gives a changed file a new address and keeps the others', () => {
    const { links } = linksOver({ 'a.svg': '1', 'b.svg': '1' });
    const [a, b] = [links.map('a.svg', 'image'), links.map('b.svg', 'image')];
    links.take({ 'a.svg': '2', 'b.svg': '1' });
    expect(links.map('a.svg', 'image')).not.toBe(a);
    expect(links.map('b.svg', 'image')).toBe(b);
  });

  it('answers CDNs, and pictures only where pictures are wanted', () => {
    const { links } = linksOver({});
    expect(links.map('//cdn.tailwindcss.com', 'script')).toBe(`${BASE}cdn/tailwind.js`);
    expect(links.map('https://placehold.co/60', 'image')).toMatch(/^blob:/);
    expect(links.map('https://placehold.co/60', 'script')).toBeNull();
  });
});

describe('mapAttribute', () => {
  const { links } = linksOver({ 'a.svg': '', 'a.css': '' });
  const map = (tag: string, name: string, value: string, rest: Record<string, string> = {}): string | null =>
    mapAttribute(links, tag, name, value, (other) => rest[other] ?? null);

  it('maps what loads and nothing that only links', () => {
    expect(map('img', 'srcset', 'a.svg 1x, other.png 2x')).toMatch(/^blob:\d+ 1x, other\.png 2x$/);
    expect(map('video', 'poster', 'a.svg')).toMatch(/^blob:/);
    expect(map('use', 'href', '#icon')).toBeNull();
    expect(map('a', 'href', 'a.svg')).toBeNull();
    expect(map('iframe', 'src', 'a.svg')).toBeNull();
    expect(map('link', 'href', 'a.css', { rel: 'stylesheet' })).toMatch(/^blob:/);
    expect(map('link', 'href', 'a.css', { rel: 'preload' })).toBeNull();
    expect(map('link', 'rel', 'dns-prefetch')).toBe('x-dns-prefetch');
  });
});
