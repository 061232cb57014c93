/** What a page wanted from another host. */
export type OutsideKind =
  | 'script'
  | 'style'
  | 'font'
  | 'image'
  | 'media'
  | 'request'
  | 'frame'
  | 'link'
  | 'form'
  | 'window'
  | 'other';

const KINDS: ReadonlySet<string> = new Set<OutsideKind>([
  'script',
  'style',
  'font',
  'image',
  'media',
  'request',
  'frame',
  'link',
  'form',
  'window',
  'other',
]);

/** One thing of another host, as told to the person: refused, or replaced by something near. */
export interface OutsideNote {
  kind: OutsideKind;
  /** Host name, '' where there is none (a font's name). */
  host: string;
  /** The whole address, or the name of the font. */
  what: string;
  /** What stands in its place, null for nothing. */
  by: string | null;
}

export function isOutsideKind(value: unknown): value is OutsideKind {
  return typeof value === 'string' && KINDS.has(value);
}

export function blockedNote(kind: OutsideKind, url: string, by: string | null = null): OutsideNote {
  return { kind, host: hostOf(url), what: url, by };
}

/** Host name and port of an address, '' for anything else. */
export function hostOf(url: string): string {
  try {
    return new URL(url.startsWith('//') ? `https:${url}` : url).host;
  } catch {
    return '';
  }
}

/** True for what was refused; a font that another one stands in for is only a note. */
export function isBlocked(note: OutsideNote): boolean {
  return note.host !== '' || note.kind !== 'font';
}
