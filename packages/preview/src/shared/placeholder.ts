interface Picture {
  width: number;
  height: number;
  text: string;
  background: string;
  ink: string;
}

const MAXIMUM = 4000;
const DEFAULT_SIZE: readonly [number, number] = [800, 600];

/** A calm picture drawn from the address alone: its size, its text, its colours where the address names them. Same address, same picture. */
export function placeholderSvg(url: URL): string {
  const { width, height, text, background, ink } = describe(url);
  const size = Math.max(10, Math.min(width / Math.max(4, text.length) / 0.6, height / 4));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="100%" height="100%" fill="${background}"/>` +
    (text
      ? `<text x="50%" y="50%" fill="${ink}" font-family="sans-serif" font-weight="600" font-size="${size.toFixed(1)}" text-anchor="middle" dominant-baseline="central">${escape(text)}</text>`
      : '') +
    '</svg>'
  );
}

function describe(url: URL): Picture {
  const [width, height] = sizeOf(url);
  const hue = hash(url.href) % 360;
  const drawn = { width, height, text: '', background: `hsl(${hue} 32% 78%)`, ink: '#555' };
  if (!/^(placehold\.(co|it)|via\.placeholder\.com|dummyimage\.com)$/.test(url.hostname)) return drawn;
  const [background, ink] = [
    ...url.pathname
      .replace(/^\/\d+(?:x\d+)?(?=[/.]|$)/, '')
      .matchAll(/\/([0-9a-f]{6}|[0-9a-f]{3})(?=\/|\.|$)/gi),
  ].map((match) => `#${match[1] ?? ''}`);
  return {
    ...drawn,
    text: (url.searchParams.get('text') ?? `${width} × ${height}`).replaceAll('\\n', ' ').slice(0, 80),
    background: background ?? '#dddddd',
    ink: ink ?? '#999999',
  };
}

function sizeOf(url: URL): readonly [number, number] {
  const inPath = /\/(\d{1,4})(?:[x/](\d{1,4}))?(?=[/.@]|$)/.exec(url.pathname);
  const width = Number(url.searchParams.get('w') ?? inPath?.[1] ?? 0);
  const height = Number(url.searchParams.get('h') ?? inPath?.[2] ?? 0);
  if (width === 0 && height === 0)
    return /randomuser|pravatar/.test(url.hostname) ? [150, 150] : DEFAULT_SIZE;
  const square = inPath !== null && inPath[2] === undefined;
  const ratio = square ? 1 : DEFAULT_SIZE[1] / DEFAULT_SIZE[0];
  return [clamp(width || height / ratio), clamp(height || width * ratio)];
}

const clamp = (value: number): number => Math.max(1, Math.min(MAXIMUM, Math.round(value)));
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function hash(text: string): number {
  let value = 7;
  for (const char of text) value = (value * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return value;
}
