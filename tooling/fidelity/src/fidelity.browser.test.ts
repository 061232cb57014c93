import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOW_TO_ENABLE, hasChromium } from '@studio/preview/testing';
import { differences } from './compare.ts';
import { corpusPages, hasCorpus, HOW_TO_ADD_CORPUS } from './corpus.ts';
import { RendererPool } from './render.ts';
import { pageOf } from './variation.ts';
import { variations } from './variations.ts';

/** Small pages stand at once. */
const SHORT_MS = 500;
/** Pages that are rendered at the same time. */
const AT_ONCE = 3;

describe.skipIf(!hasChromium || !hasCorpus)(
  `pages that models wrote${HOW_TO_ENABLE}${HOW_TO_ADD_CORPUS}`,
  () => {
    let renderer: RendererPool;
    beforeAll(async () => {
      renderer = await RendererPool.start(AT_ONCE);
    });
    afterAll(() => renderer.close());

    it.concurrent.each(corpusPages())('$name is drawn as by its direct rendering', async ({ html }) => {
      const pair = await renderer.render(html);
      expect(pair.left).toEqual([]);
      expect(pair.direct.nodes, 'the direct rendering stands').toBeGreaterThan(0);
      expect(differences(pair)).toEqual([]);
    });
  },
);

describe.skipIf(!hasChromium)(`ways to ask for things of other hosts${HOW_TO_ENABLE}`, () => {
  let renderer: RendererPool;
  beforeAll(async () => {
    renderer = await RendererPool.start(AT_ONCE, SHORT_MS);
  });
  afterAll(() => renderer.close());

  it.concurrent.each(variations)('$name', async (variation) => {
    const pair = await renderer.render(pageOf(variation));
    expect(differences(pair)).toEqual([]);
    expect(pair.studio.errors).toEqual([]);
    expect(pair.studio.brokenPictures).toBe(0);
    expect(pair.phase).toBe('ready');
    const unknown = /cloudinary|example\.com|wikimedia/;
    expect(pair.blocked.filter((url) => !unknown.test(url))).toEqual([]);
    if (variation.name.startsWith('fonts')) expect(pair.studio.fonts.length).toBeGreaterThan(0);
    if (variation.name.startsWith('icons')) expect(pair.studio.icons).toBeGreaterThan(0);
  });

  it('would be told apart', async () => {
    const pair = await renderer.render(pageOf({ name: 'x', body: '<h1>Same</h1>' }));
    expect(differences(pair)).toEqual([]);
    const changed = {
      ...pair,
      studio: { ...pair.studio, text: 'Other', nodes: 9, fonts: ['X'], errors: ['x'] },
      left: ['https://x.test/'],
    };
    expect(differences(changed).map((line) => line.split(':')[0])).toEqual([
      'text',
      'nodes',
      'fonts',
      'errors',
      'left the studio',
    ]);
  });
});
