import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page, Route } from '@playwright/test';
import {
  answerOutside,
  moduleAnswer,
  standInPicture,
  type CdnAnswer,
  type Manifest,
} from '@studio/preview/testing';

const KINDS = { script: 'script', stylesheet: 'style' } as const;

/** What answers. */
export interface Substitutes {
  manifest: Manifest;
  /** Address of the folder of vendored files, on a server that really has them. */
  base: string;
}

/** Answers every request but those of the page's own server with the studio's substitutes, or not at all. */
export async function answerNetwork(page: Page, origin: string, substitutes: Substitutes): Promise<void> {
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (/^(data|blob):/.test(url) || url.startsWith(substitutes.base) || url.startsWith(`${origin}/`))
      return route.continue();
    const answer = answerFor(route, url, substitutes);
    if (answer) return send(route, answer);
    return route.abort('namenotresolved');
  });
}

function answerFor(route: Route, url: string, { manifest, base }: Substitutes): CdnAnswer | null {
  const type = route.request().resourceType();
  // Modules are asked for across origins, scripts are not.
  const imported = type === 'script' && route.request().headers().origin !== undefined;
  const module = imported ? moduleAnswer(url, manifest.libs, manifest.cdn, base) : null;
  if (module !== null) return { kind: 'url', url: module };
  const answer = answerOutside(
    url,
    manifest.cdn,
    base,
    type in KINDS ? KINDS[type as keyof typeof KINDS] : null,
  );
  if (answer)
    return answer.kind === 'svg' && /^(script|stylesheet|media|document)$/.test(type) ? null : answer;
  const svg = type === 'image' ? standInPicture(url) : null;
  return svg === null ? null : { kind: 'svg', svg, known: false };
}

function send(route: Route, answer: CdnAnswer): Promise<void> {
  const body = (contentType: string, text: string): Promise<void> =>
    route.fulfill({ contentType, body: text, headers: { 'access-control-allow-origin': '*' } });
  switch (answer.kind) {
    case 'url':
      // Files refer to others beside them.
      return route.fulfill({
        status: 302,
        headers: { location: answer.url, 'access-control-allow-origin': '*' },
      });
    case 'css':
      return body('text/css', answer.css);
    case 'svg':
      return body('image/svg+xml', answer.svg);
    case 'script':
      return body('text/javascript', answer.code);
  }
}

/** The manifest of the built preview, as it lies on the disk. */
export function readManifest(): unknown {
  return JSON.parse(
    readFileSync(
      fileURLToPath(new URL('../../../apps/web/public/preview/manifest.json', import.meta.url)),
      'utf8',
    ),
  );
}
