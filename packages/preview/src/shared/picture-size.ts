/** Width and height in pixels. */
export type Size = readonly [width: number, height: number];

const MAXIMUM = 4000;
/** Stock photographs are mostly three by two. */
const RATIO = 2 / 3;

/** `600x400`, `600/400` or `400` in a path, whole segments only, `@2x` and an ending aside. */
const IN_PATH = /\/(\d{1,4})(?:[x/](\d{1,4}))?(?:@\dx)?(?=[/.]|$)/;
/** `w_400,h_300` as Cloudinary writes it. */
const IN_TRANSFORM = /[/,]w_(\d{1,4})(?:,[^/]*?h_(\d{1,4}))?/;
/** `…960_720.jpg` as Pixabay writes it, `300x200` anywhere. */
const IN_NAME = /(\d{2,4})[x_](\d{2,4})(?=[._/-]|$)/;
/** `{z}/{x}/{y}.png`: a tile of a map. */
const TILE = /\/\d{1,2}\/\d+\/\d+(@2x)?\.(png|jpe?g|webp|pbf)$/;

/** Size that an address asks for, null when it names none. One side alone gives the other by the usual shape of a photograph. */
export function sizeInUrl(url: URL): Size | null {
  if (TILE.test(url.pathname)) return [256, 256];
  const query = (...names: string[]): number => {
    const found = [...url.searchParams].find(([name]) => names.includes(name.toLowerCase()));
    return Number(/^\d+/.exec(found?.[1] ?? '')?.[0] ?? 0);
  };
  const both = /^(\d{1,4})x(\d{1,4})/.exec(url.searchParams.get('size') ?? '');
  if (both) return clamped(Number(both[1]), Number(both[2]));
  const [width, height] = [query('w', 'width'), query('h', 'height')];
  if (width || height) return clamped(width || height / RATIO, height || width * RATIO);
  const square = query('s', 'sz', 'size');
  if (square) return clamped(square, square);
  const transform = IN_TRANSFORM.exec(url.pathname);
  if (transform) return clamped(Number(transform[1]), Number(transform[2] ?? Number(transform[1]) * RATIO));
  return sizeInPath(url.pathname) ?? sizeByName(url.pathname);
}

/** `/600x400`, `/600/400`; a single number means a square. */
export function sizeInPath(path: string): Size | null {
  const found = IN_PATH.exec(path);
  return found && clamped(Number(found[1]), Number(found[2] ?? found[1]));
}

function sizeByName(path: string): Size | null {
  const found = IN_NAME.exec(path);
  return found && clamped(Number(found[1]), Number(found[2]));
}

const clamp = (value: number): number => Math.max(1, Math.min(MAXIMUM, Math.round(value)));
const clamped = (width: number, height: number): Size => [clamp(width), clamp(height)];
