import { redirectMoves } from '../shared/moves.ts';
import type { Links } from './links.ts';

const HINTS = /\b(preconnect|dns-prefetch|prefetch|prerender|preload|modulepreload|manifest)\b/i;
const PICTURES = new Set(['img', 'source', 'video', 'audio', 'track', 'input', 'embed']);
const VECTOR = new Set(['image', 'use', 'feimage']);

/**
 * What an attribute should hold instead of `value`, null to leave it. `other` reads the element's other attributes
 * (lower-case names). Used for written markup and for attributes set by code alike.
 */
export function mapAttribute(
  links: Links,
  tag: string,
  name: string,
  value: string,
  other: (name: string) => string | null,
): string | null {
  if (name === 'style') return value.includes('url(') ? links.css(value) : null;
  if (name === 'srcset' || name === 'imagesrcset') return mapSrcset(links, value);
  if (name.startsWith('on')) return value.includes('location') ? redirectMoves(value) : null;
  switch (tag) {
    case 'script':
      return mapScript(links, name, value);
    case 'link':
      return mapLink(links, name, value, other);
    case 'meta':
      // A page's own policy would shut out our copies; a refresh would leave the frame.
      return name === 'http-equiv' && /^(refresh|content-security-policy)/i.test(value) ? `x-${value}` : null;
    case 'base':
      return name === 'href' ? '' : null;
    case 'object':
      return name === 'data' ? links.map(value, 'image') : null;
    default:
      return mapPicture(links, tag, name, value);
  }
}

function mapScript(links: Links, name: string, value: string): string | null {
  if (name === 'integrity') return '';
  return name === 'src' ? links.map(value, 'script') : null;
}

function mapLink(
  links: Links,
  name: string,
  value: string,
  other: (name: string) => string | null,
): string | null {
  if (name === 'integrity') return '';
  // Hints open connections that no policy can refuse.
  if (name === 'rel') return HINTS.test(value) ? `x-${value}` : null;
  if (name !== 'href') return null;
  const rel = other('rel') ?? '';
  return HINTS.test(rel) ? null : links.map(value, /icon/i.test(rel) ? 'image' : 'style');
}

function mapPicture(links: Links, tag: string, name: string, value: string): string | null {
  if (name === 'src' && PICTURES.has(tag)) return links.map(value, 'image');
  if (name === 'poster') return links.map(value, 'image');
  if ((name === 'href' || name === 'xlink:href') && VECTOR.has(tag)) return links.map(value, 'image');
  return null;
}

function mapSrcset(links: Links, value: string): string | null {
  const parts = value.split(/,\s+/).map((each) => {
    const [url = '', ...size] = each.trim().split(/\s+/);
    return [links.map(url, 'image') ?? url, ...size].join(' ');
  });
  return parts.join(', ');
}
