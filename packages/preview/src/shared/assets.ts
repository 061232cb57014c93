import { extensionOf, mimeOf } from './paths.ts';

const PICTURES = /^(png|jpe?g|gif|webp|avif|bmp|ico|svg)$/;
const BINARY = /^(png|jpe?g|gif|webp|avif|bmp|ico|woff2?|ttf|otf|eot|mp[34]|webm|ogg|wav|pdf|glb|wasm)$/;
/** How well-known binary formats begin, in base64. */
const MAGIC =
  /^(iVBORw0KGgo|\/9j\/|R0lGOD|UklGR|Qk|AAAB|d09GM|d09GR|AAEAAAA|T1RUTw|JVBERi0|SUQz|GkXfo|T2dnUw|AAAA)/;

/** True for files that are drawn. */
export const isPicture = (path: string): boolean => PICTURES.test(extensionOf(path));

/** True for files whose bytes are no text. */
export const isBinary = (path: string): boolean => BINARY.test(extensionOf(path));

/**
 * Base64 of a binary file that the project carries as text: a `data:` address, or bare base64. Null when the text is not such
 * a thing (an SVG under another name, a description of the picture).
 */
export function base64Of(path: string, text: string): string | null {
  const trimmed = text.trim();
  const inAddress = /^data:[\w.+/-]*(?:;[\w-]+=[^;,]*)*;base64,([A-Za-z0-9+/=\s]+)$/.exec(trimmed)?.[1];
  if (inAddress !== undefined) return inAddress.replace(/\s+/g, '');
  if (!isBinary(path) || !MAGIC.test(trimmed) || !/^[A-Za-z0-9+/\s]+=*$/.test(trimmed)) return null;
  return trimmed.replace(/\s+/g, '');
}

/** What a project file is served as: bytes for pictures and fonts that it carries as base64, else its text. */
export function bodyOf(path: string, text: string): string | Uint8Array<ArrayBuffer> {
  const base64 = base64Of(path, text);
  if (base64 === null) return text;
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    return text;
  }
}

/** A `data:` address with the file's content. */
export function dataUrlOf(path: string, text: string): string {
  const base64 = base64Of(path, text);
  if (base64 !== null) return `data:${mimeOf(path)};base64,${base64}`;
  if (/^\s*<(\?xml|svg|!--)/i.test(text))
    return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text.trim())}`;
  return `data:${mimeOf(path)};charset=utf-8,${encodeURIComponent(text)}`;
}
