/** A small page that asks for something in its own way. Everything in it has to be answered. */
export interface Variation {
  name: string;
  head?: string;
  body?: string;
  /** Classic script at the end of the body. */
  script?: string;
  /** Module script at the end of the body. */
  module?: string;
}

export const sheet = (href: string): string => `<link rel="stylesheet" href="${href}">`;
export const src = (...urls: string[]): string =>
  urls.map((url) => `<script src="${url}"></script>`).join('');
export const fonts = (name: string, href: string, ...families: string[]): Variation => ({
  name: `fonts: ${name}`,
  head: sheet(href),
  body: families
    .map(
      (family) =>
        `<p style="font:600 20px '${family}'">Quick ${family}</p><p style="font:italic 400 20px '${family}'">fox</p>`,
    )
    .join(''),
});
export const icons = (name: string, head: string, body: string): Variation => ({
  name: `icons: ${name}`,
  head,
  body: `<div style="font-size:30px">${body}</div>`,
});
export const says = (name: string, head: string, expression: string): Variation => ({
  name: `library: ${name}`,
  head,
  body: '<p id="p"></p>',
  script: `document.getElementById('p').textContent = ${expression}`,
});
export const pictures = (name: string, ...urls: string[]): Variation => ({
  name: `pictures: ${name}`,
  body: urls.map((url) => `<img src="${url}" alt="">`).join(''),
});
export const imports = (name: string, code: string, head = ''): Variation => ({
  name: `module: ${name}`,
  head,
  body: '<p id="p"></p>',
  module: `${code.replace(/;([^;]*)$/, ';\ndocument.getElementById("p").textContent = $1')}`,
});

export const CDNJS = 'https://cdnjs.cloudflare.com/ajax/libs';
export const JSD = 'https://cdn.jsdelivr.net/npm';
export const UNPKG = 'https://unpkg.com';
export const GOOGLE = 'https://fonts.googleapis.com';

/** The whole page of a variation. */
export function pageOf({ head = '', body = '', script, module }: Variation): string {
  const scripts = `${script === undefined ? '' : `<script>${script}</script>`}${module === undefined ? '' : `<script type="module">${module}</script>`}`;
  return `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}</head>\n<body>${body}${scripts}</body></html>\n`;
}
