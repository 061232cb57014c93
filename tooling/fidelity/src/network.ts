import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page, Route } from '@playwright/test';
import { answerOutside, moduleAnswer, standInPicture, type CdnAnswer, type Manifest } from '@studio/preview/testing';

const FOLDER = fileURLToPath(new URL('../../../apps/web/public/preview/', import.meta.url));
/** Stands for the folder of vendored files in addresses; never asked for. */
const BASE = 'http://vendored.test/';
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const KINDS = { script: 'script', stylesheet: 'style' } as const;

/** Shows `html` as the page of `address`, and answers every other request with the studio's substitutes, or not at all. */
export async function answerNetwork(page: Page, address: string, html: () => string, manifest: Manifest): Promise<void> {
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === address) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html() });
    if (/^(data|blob):/.test(url)) return route.continue();
    const file = url.startsWith(BASE) ? url.slice(BASE.length) : null;
    if (file !== null) return sendFile(route, file);
    const answer = answerFor(route, url, manifest);
    if (answer) return send(route, answer);
    return new URL(url).origin === new URL(address).origin
      ? route.fulfill({ status: 404, body: 'Not found' })
      : route.abort('namenotresolved');
  });
}

function answerFor(route: Route, url: string, manifest: Manifest): CdnAnswer | null {
  const type = route.request().resourceType();
  const module = type === 'script' ? moduleAnswer(url, manifest.libs, manifest.cdn, BASE) : null;
  if (module !== null) return { kind: 'url', url: module };
  const answer = answerOutside(url, manifest.cdn, BASE, type in KINDS ? KINDS[type as keyof typeof KINDS] : null);
  if (answer) return answer.kind === 'svg' && /^(script|stylesheet|media|document)$/.test(type) ? null : answer;
  const svg = type === 'image' ? standInPicture(url) : null;
  return svg === null ? null : { kind: 'svg', svg, known: false };
}

function send(route: Route, answer: CdnAnswer): Promise<void> {
  const body = (contentType: string, text: string): Promise<void> =>
    route.fulfill({ contentType, body: text, headers: { 'access-control-allow-origin': '*' } });
  switch (answer.kind) {
    case 'url':
      return sendFile(route, answer.url.slice(BASE.length));
    case 'css':
      return body('text/css', answer.css);
    case 'svg':
      return body('image/svg+xml', answer.svg);
    case 'script':
      return body('text/javascript', answer.code);
  }
}

function sendFile(route: Route, path: string): Promise<void> {
  const plain = path.replace(/[?#].*$/, '');
  return route.fulfill({
    contentType: TYPES[extname(plain)] ?? 'application/octet-stream',
    body: readFileSync(FOLDER + plain),
    headers: { 'access-control-allow-origin': '*' },
  });
}

export function readManifest(): unknown {
  return JSON.parse(readFileSync(`${FOLDER}manifest.json`, 'utf8'));
}
