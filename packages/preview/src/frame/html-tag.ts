/** A start tag as written. Attribute names are lower-case; values are unescaped. */
export interface Tag {
  name: string;
  /** Characters of the whole tag, brackets included. */
  length: number;
  readonly get: (name: string) => string | null;
  /** The tag's text with some values replaced (null keeps one as written). */
  replace(change: (name: string, value: string) => string | null): string;
}

interface Attribute {
  name: string;
  value: string;
  /** Range of the value in the text, quotes included. */
  start: number;
  end: number;
}

const ATTRIBUTE = /[\s/]*(?:([^\s/>=][^\s/>=]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>"'][^\s>]*)?)?)/y;

/** Reads the start tag at the beginning of `text`; null when it is not complete. */
export function readTag(text: string): Tag | null {
  const name = /^<([a-z][^\s/>]*)/i.exec(text)?.[1];
  if (name === undefined) return null;
  const end = tagEnd(text, name.length + 1);
  if (end < 0) return null;
  const whole = text.slice(0, end + 1);
  const attributes = readAttributes(whole, name.length + 1);
  return {
    name: name.toLowerCase(),
    length: whole.length,
    get: (wanted) => attributes.find((each) => each.name === wanted)?.value ?? null,
    replace: (change) =>
      attributes.reduceRight((result, each) => {
        const value = change(each.name, each.value);
        return value === null
          ? result
          : `${result.slice(0, each.start)}"${escape(value)}"${result.slice(each.end)}`;
      }, whole),
  };
}

/** Index of the closing bracket: quotes count only after an equals sign, as in the HTML parser. */
function tagEnd(text: string, from: number): number {
  let quote = '';
  let expectsValue = false;
  for (let at = from; at < text.length; at++) {
    const char = text[at] ?? '';
    if (quote) {
      if (char === quote) quote = '';
    } else if (char === '>') return at;
    else if (expectsValue && (char === '"' || char === "'")) {
      quote = char;
      expectsValue = false;
    } else if (char === '=') expectsValue = true;
    else if (!/\s/.test(char)) expectsValue = false;
  }
  return -1;
}

function readAttributes(tag: string, from: number): Attribute[] {
  const found: Attribute[] = [];
  ATTRIBUTE.lastIndex = from;
  for (let match = ATTRIBUTE.exec(tag); match?.[1] !== undefined; match = ATTRIBUTE.exec(tag)) {
    const raw = match[2];
    if (raw === undefined) continue;
    const end = ATTRIBUTE.lastIndex;
    const quoted = /^["']/.test(raw);
    found.push({
      name: match[1].toLowerCase(),
      value: unescape(quoted ? raw.slice(1, -1) : raw),
      start: end - raw.length,
      end,
    });
  }
  return found;
}

const unescape = (text: string): string =>
  text.replace(/&(amp|quot|#39|#x27|#38);/gi, (_, name: string) =>
    /^(amp|#38)$/i.test(name) ? '&' : name.toLowerCase() === 'quot' ? '"' : "'",
  );
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
