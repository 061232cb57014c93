import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frameDocument, frameHeaders, previewAssetHeaders, vendoredPackages } from './index.ts';

const policy = (options?: Parameters<typeof frameHeaders>[0]): Record<string, string> =>
  Object.fromEntries(
    (frameHeaders(options)['content-security-policy'] ?? '')
      .split('; ')
      .map((each) => [each.split(' ')[0], each.split(' ').slice(1).join(' ')]),
  ) as Record<string, string>;

describe('frameHeaders', () => {
  it('gives the frame an opaque origin and no way out', () => {
    expect(policy()).toMatchObject({
      'default-src': "'none'",
      sandbox: 'allow-scripts allow-forms',
      'connect-src': 'data: blob:',
      'form-action': "'none'",
      'frame-src': "'none'",
      'frame-ancestors': "'self'",
    });
  });

  it('narrows what it may load to the preview folder of the host', () => {
    expect(policy({ host: 'localhost:3001', basePath: '/studio' })['img-src']).toBe(
      'localhost:3001/studio/preview/ data: blob:',
    );
    for (const host of ['[::1]:3001', 'x; script-src *', ''])
      expect(policy({ host })['script-src']).toBe("'self' blob: 'unsafe-inline' 'unsafe-eval'");
  });

  it('lets the browser connect to nobody else', () => {
    expect(frameHeaders()['connection-allowlist']).toBe('(response-origin)');
    expect(frameHeaders({ allowOutside: true })).not.toHaveProperty('connection-allowlist');
  });

  it('opens to other hosts only when asked, and stays sandboxed', () => {
    expect(policy()['img-src']).not.toContain('https:');
    expect(policy({ allowOutside: true })).toMatchObject({
      'img-src': "'self' data: blob: https:",
      sandbox: 'allow-scripts allow-forms',
      'form-action': "'none'",
    });
  });
});

it('lets frames fetch the built files, and nothing else', () => {
  expect(previewAssetHeaders.map(({ source }) => source)).toEqual([
    '/preview/:folder(lib|cdn|run)/:path*',
    '/preview/manifest.json',
  ]);
});

it('writes a document that loads only scripts of its own folder', () => {
  expect(frameDocument()).toContain('^run\\/frame-[A-Z0-9]+\\.js$');
});

it('lists the packages with the versions that are installed', () => {
  const catalog = readFileSync(new URL('../../../../pnpm-workspace.yaml', import.meta.url), 'utf8');
  const { dependencies } = JSON.parse(
    readFileSync(new URL('../../vendor/package.json', import.meta.url), 'utf8'),
  ) as { dependencies: Record<string, string> };
  const fromCatalog = (name: string): boolean => dependencies[name] === 'catalog:';
  expect(vendoredPackages.length).toBeGreaterThan(60);
  for (const { name, version } of vendoredPackages) {
    expect(version).toMatch(/^\d/);
    const pinned = fromCatalog(name) ? new RegExp(`^ {2}'?${name}'?: (\\S+)`, 'm').exec(catalog)?.[1] : null;
    if (pinned !== null) expect(version, name).toBe(pinned);
  }
});
