import { describe, expect, it } from 'vitest';
import { isMissingPart, recoverFromNewBuild, type BuildHost } from './new-build.ts';

const missing = Object.assign(new Error('Failed to load chunk /_next/static/chunks/1.js'), {
  name: 'ChunkLoadError',
});

function host(part: Partial<BuildHost> = {}) {
  let kept: number | null = null;
  let reloads = 0;
  let now = 1_000_000;
  const its: BuildHost = {
    reachable: () => Promise.resolve(true),
    reload: () => void (reloads += 1),
    lastReload: () => kept,
    keepReload: (at) => {
      kept = at;
      return true;
    },
    now: () => now,
    ...part,
  };
  return { its, reloads: () => reloads, pass: (ms: number) => (now += ms) };
}

describe('a part of the studio that is not there any more', () => {
  it('is known by how bundler and browsers put it', () => {
    for (const message of [
      'Failed to fetch dynamically imported module: http://localhost/x.js',
      'error loading dynamically imported module',
      'Importing a module script failed.',
      'Loading chunk 7 failed.',
    ])
      expect(isMissingPart(new TypeError(message))).toBe(true);
    for (const error of [new Error('x is not a function'), 'Loading chunk 7 failed.', null])
      expect(isMissingPart(error)).toBe(false);
  });

  it('has the page loaded anew once, and again only much later', async () => {
    const h = host();
    expect(await recoverFromNewBuild(missing, h.its)).toBe(true);
    expect(await recoverFromNewBuild(missing, h.its)).toBe(false);
    h.pass(60_001);
    expect(await recoverFromNewBuild(missing, h.its)).toBe(true);
    expect(h.reloads()).toBe(2);
  });

  it('does not while the studio cannot be reached, nor where nothing says that it was done before', async () => {
    for (const part of [{ reachable: () => Promise.resolve(false) }, { keepReload: () => false }]) {
      const h = host(part);
      expect(await recoverFromNewBuild(missing, h.its)).toBe(false);
      expect(h.reloads()).toBe(0);
    }
  });

  it('is no other failure', async () => {
    const h = host();
    expect(await recoverFromNewBuild(new Error('ours'), h.its)).toBe(false);
    expect(h.reloads()).toBe(0);
  });
});
