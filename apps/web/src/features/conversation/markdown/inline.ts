const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  copy: '\u00a9',
  hellip: '\u2026',
  mdash: '\u2014',
  ndash: '\u2013',
};

/** Character references as a browser would read them; unknown ones stay as they are written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** An address a link of an answer may go to, or null: the web and mail, nothing that runs and nothing relative. */
export function safeHref(href: string): string | null {
  try {
    const url = new URL(decodeEntities(href));
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** Closes emphasis and code that the stream has only opened so far, so that no marks flicker at its end. */
export function closeOpenMarks(text: string): string {
  const ticks = text.match(/`+/g) ?? [];
  if (ticks.length % 2 === 1) return text + (ticks.at(-1) ?? '');
  const plain = text.replace(/(`+)[\s\S]*?\1/g, '');
  const strong = (plain.match(/\*\*(?=\S)|(?<=\S)\*\*/g) ?? []).length;
  if (strong % 2 === 0) return text;
  return text.endsWith('**') ? text.slice(0, -2) : `${text.replace(/\*$/, '')}**`;
}
