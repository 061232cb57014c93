import { redirectMoves } from '../shared/moves.ts';
import type { Links, Use } from './links.ts';

const HINTS =
  /\b(preconnect|dns-prefetch|prefetch|prerender|preload|modulepreload|manifest|compression-dictionary)\b/i;
const USES: Readonly<Record<string, Use>> = {
  img: 'image',
  input: 'image',
  source: 'media',
  video: 'media',
  audio: 'media',
  track: 'other',
  embed: 'other',
};
const VECTOR = new Set(['image', 'use', 'feimage']);
/** Attributes of presentation in SVG that may hold `url()`. */
const PAINT = new Set([
  'fill',
  'stroke',
  'filter',
  'mask',
  'clip-path',
  'marker-start',
  'marker-mid',
  'marker-end',
  'cursor',
]);

/** What an attribute should hold instead of `value`, null to leave it. `other` reads the element's other attributes (small letters). */
export function mapAttribute(
  links: Links,
  tag: string,
  name: string,
  value: string,
  other: (name: string) => string | null,
): string | null {
  if (name === 'style' || PAINT.has(name)) return value.includes('url(') ? links.css(value) : null;
  if (name === 'srcset' || name === 'imagesrcset') return mapSrcset(links, value);
  if (name === 'ping' || name === 'attributionsrc') return '';
  if (name.startsWith('on')) return value.includes('location') ? redirectMoves(value) : null;
  switch (tag) {
    case 'script':
      return mapScript(links, name, value, other);
    case 'link':
      return mapLink(links, name, value, other);
    case 'meta':
      // A page's own policy would shut out our copies; a refresh would leave the frame.
      return name === 'http-equiv' &&
        /^\s*(refresh|content-security-policy|x-dns-prefetch-control)/i.test(value)
        ? `x-${value.trim()}`
        : null;
    case 'base':
      return name === 'href' ? '' : null;
    case 'object':
      return name === 'data' ? links.map(value, 'other') : null;
    case 'iframe':
    case 'frame':
      return mapFrame(links, name, value);
    default:
      return mapPicture(links, tag, name, value);
  }
}

function mapScript(
  links: Links,
  name: string,
  value: string,
  other: (name: string) => string | null,
): string | null {
  if (name === 'integrity') return links.outsideAllowed ? null : '';
  // Speculation loads pages ahead; nothing of that kind is wanted here.
  if (name === 'type' && /^\s*speculationrules\s*$/i.test(value)) return 'x-speculationrules';
  if (name !== 'src' && name !== 'href' && name !== 'xlink:href') return null;
  return links.map(value, /^\s*module\s*$/i.test(other('type') ?? '') ? 'module' : 'script');
}

function mapLink(
  links: Links,
  name: string,
  value: string,
  other: (name: string) => string | null,
): string | null {
  if (name === 'integrity') return links.outsideAllowed ? null : '';
  // Hints open connections that no policy can refuse.
  if (name === 'rel') return HINTS.test(value) ? `x-${value}` : null;
  if (name !== 'href') return null;
  const rel = other('rel') ?? '';
  return HINTS.test(rel) ? null : links.map(value, /icon/i.test(rel) ? 'image' : 'style');
}

/** Frames inside the frame run without scripts (nothing of ours could look after them) and show nothing of other hosts. */
function mapFrame(links: Links, name: string, value: string): string | null {
  if (links.outsideAllowed) return null;
  if (name === 'sandbox') return '';
  return name === 'src' && links.refuseFrame(value) !== null ? 'about:blank' : null;
}

function mapPicture(links: Links, tag: string, name: string, value: string): string | null {
  const use = USES[tag];
  if (name === 'src' && use) return links.map(value, use);
  if (name === 'poster' || name === 'background') return links.map(value, 'image');
  if ((name === 'href' || name === 'xlink:href') && VECTOR.has(tag)) return links.map(value, 'image');
  return null;
}

/** Candidates are parted by commas, but an address may hold some too (`data:image/…,…`, Cloudinary). */
function mapSrcset(links: Links, value: string): string | null {
  const parts = [
    ...value.matchAll(/\s*([^\s,]\S*[^\s,])(?:\s+([\d.]+[wxh](?:\s+[\d.]+[wxh])?))?\s*(?:,|$)/g),
  ].map(([, url = '', size = '']) => `${links.map(url, 'image') ?? url}${size ? ` ${size}` : ''}`);
  return parts.length ? parts.join(', ') : null;
}
