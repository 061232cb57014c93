/** A style of a family as asked for: `weight` is a number or a range, as in CSS. */
export interface FontStyle {
  style: 'normal' | 'italic';
  weight: string;
}

/** A family with its styles. */
export interface FontRequest {
  family: string;
  styles: readonly FontStyle[];
}

const REGULAR: FontStyle = { style: 'normal', weight: '400' };
const WORDS: Readonly<Record<string, string>> = {
  regular: '400',
  normal: '400',
  bold: '700',
  b: '700',
  i: '400',
  thin: '100',
  light: '300',
  medium: '500',
  semibold: '600',
  black: '900',
};

/**
 * Families that a Google Fonts address asks for. `css2` repeats `family` and lists axes (`Inter:ital,wght@0,400..700;1,400`); the old
 * `css` joins families by `|` and lists weights (`Lato:400,700italic`). Both are taken from either.
 */
export function requestedFonts(url: URL): FontRequest[] {
  return url.searchParams
    .getAll('family')
    .flatMap((value) => value.split('|'))
    .map((value) => {
      const [family = '', detail = ''] = value.split(/:(.*)/s);
      const styles = detail.includes('@') ? byAxes(detail) : byWords(detail);
      return { family: family.trim().replace(/\s+/g, ' '), styles: styles.length ? styles : [REGULAR] };
    })
    .filter(({ family }) => family !== '');
}

/** `ital,wght@0,400;1,700`, with other axes between them. */
function byAxes(detail: string): FontStyle[] {
  const [names = '', list = ''] = detail.split('@');
  const axes = names.split(',').map((name) => name.trim());
  return list
    .split(';')
    .filter(Boolean)
    .map((tuple) => {
      const values = tuple.split(',').map((value) => value.trim());
      const weight = weightOf(values[axes.indexOf('wght')] ?? '');
      return { style: values[axes.indexOf('ital')] === '1' ? 'italic' : 'normal', weight };
    });
}

/** `400,700italic,bi` and `wght` lists without a sign. */
function byWords(detail: string): FontStyle[] {
  return (detail.split(':')[0] ?? '')
    .split(/[,;]/)
    .map((word) => word.trim().toLowerCase())
    .filter((word) => /^(\d+|[a-z]+)/.test(word))
    .flatMap((word) => {
      const italic = /i(talic)?$/.test(word);
      const plain = word.replace(/(italic|i)$/, '');
      const weight = /^\d+$/.test(plain) ? plain : (WORDS[plain] ?? (plain === '' ? '400' : null));
      return weight === null ? [] : [{ style: italic ? 'italic' : 'normal', weight } as const];
    });
}

function weightOf(value: string): string {
  const [, from, to] = /^(\d+)(?:\.\.(\d+))?$/.exec(value) ?? [];
  if (from === undefined) return '400';
  return to === undefined ? from : `${from} ${to}`;
}
