import type { Picture } from './picture-services.ts';

/** A calm picture as SVG: its size, text and colours, seeded by its address. Same address, same picture. */
export function drawPicture(picture: Picture, seed: string): string {
  const [width, height] = picture.size;
  const draw = { label: drawLabel, scene: drawScene, portrait: drawPortrait }[picture.kind];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `${draw(picture, hash(seed))}</svg>`
  );
}

function drawLabel({ size: [width, height], text, background, ink, font }: Picture): string {
  const lines = text.split('\n').slice(0, 8);
  const longest = Math.max(4, ...lines.map((line) => [...line].length));
  const fontSize = Math.max(
    8,
    Math.min(width / longest / 0.62, (height * 0.6) / (lines.length * 1.2), height / 4),
  );
  const rows = lines.map(
    (line, index) =>
      `<text x="50%" y="50%" dy="${((index - (lines.length - 1) / 2) * 1.2).toFixed(2)}em" fill="${ink ?? '#999999'}" font-family="${font}, sans-serif" ` +
      `font-weight="600" font-size="${fontSize.toFixed(1)}" text-anchor="middle" dominant-baseline="central">${escape(line)}</text>`,
  );
  return `<rect width="100%" height="100%" fill="${background ?? '#dddddd'}"/>${rows.join('')}`;
}

/** Two soft hills under a sky: enough to look like a photograph from afar, too little to look like one. */
function drawScene({ size: [width, height] }: Picture, seed: number): string {
  const hue = seed % 360;
  const tone = (shift: number, saturation: number, light: number): string =>
    `hsl(${(hue + shift) % 360} ${saturation}% ${light}%)`;
  const y = (share: number): string => (height * share).toFixed(1);
  const x = (share: number): string => (width * share).toFixed(1);
  const lift = 0.5 + ((seed >>> 9) % 20) / 100;
  return (
    `<linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${tone(0, 34, 84)}"/><stop offset="1" stop-color="${tone(24, 30, 72)}"/></linearGradient>` +
    '<rect width="100%" height="100%" fill="url(#s)"/>' +
    `<circle cx="${x(0.2 + ((seed >>> 5) % 60) / 100)}" cy="${y(0.28)}" r="${(Math.min(width, height) * 0.09).toFixed(1)}" fill="${tone(40, 60, 92)}"/>` +
    `<path d="M0 ${y(lift + 0.12)}Q${x(0.25)} ${y(lift - 0.1)} ${x(0.55)} ${y(lift + 0.1)}T${width} ${y(lift)}V${height}H0Z" fill="${tone(10, 28, 62)}"/>` +
    `<path d="M0 ${y(lift + 0.26)}Q${x(0.35)} ${y(lift + 0.1)} ${x(0.7)} ${y(lift + 0.24)}T${width} ${y(lift + 0.2)}V${height}H0Z" fill="${tone(18, 26, 50)}"/>`
  );
}

function drawPortrait(
  { size: [width, height], text, background, ink, round }: Picture,
  seed: number,
): string {
  const hue = seed % 360;
  const field = background ?? `hsl(${hue} 34% 80%)`;
  const figure = ink ?? `hsl(${hue} 26% 46%)`;
  const shape = round
    ? `<ellipse cx="50%" cy="50%" rx="50%" ry="50%" fill="${field}"/>`
    : `<rect width="100%" height="100%" fill="${field}"/>`;
  if (text)
    return `${shape}<text x="50%" y="50%" fill="${figure}" font-family="sans-serif" font-size="${(height * 0.42).toFixed(1)}" text-anchor="middle" dominant-baseline="central">${escape(text)}</text>`;
  const unit = Math.min(width, height);
  return (
    `${shape}<circle cx="50%" cy="${(height * 0.4).toFixed(1)}" r="${(unit * 0.19).toFixed(1)}" fill="${figure}"/>` +
    `<ellipse cx="50%" cy="${height}" rx="${(unit * 0.34).toFixed(1)}" ry="${(unit * 0.34).toFixed(1)}" fill="${figure}"/>`
  );
}

/** Text of an SVG: characters that XML does not allow would break the whole picture. */
const escape = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- these are the ones that are not allowed
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
