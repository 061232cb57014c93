import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOW_TO_ENABLE, hasChromium, startBench, type Bench } from './testing/bench.ts';

const CORPUS = fileURLToPath(new URL('../../../../shared/corpus/uigen/', import.meta.url));
const hasCorpus = existsSync(CORPUS);
const SAMPLE = 12;
/** Pages whose own code fails everywhere; the state has to say so. */
const OWN_FAULT = /is not defined|of null/;

/** Every sixth page, so that each of the six models is in the sample. */
const names = hasCorpus
  ? readdirSync(CORPUS)
      .filter((name) => name.endsWith('.json'))
      .sort()
  : [];
const sample = names
  .filter((_, index) => index % Math.max(1, Math.floor(names.length / SAMPLE)) === 0)
  .slice(0, SAMPLE);

describe.skipIf(!hasChromium || !hasCorpus)(
  `pages that models wrote${HOW_TO_ENABLE}${hasCorpus ? '' : ' (skipped: put the corpus at ../shared/corpus)'}`,
  () => {
    let bench: Bench;
    beforeAll(async () => {
      bench = await startBench();
    });
    afterAll(() => bench.close());

    it.each(sample)('%s stands, styled, with its icons and fonts, without the internet', async (name) => {
      const { html } = JSON.parse(readFileSync(CORPUS + name, 'utf8')) as { html: string };
      const studio = await bench.open();
      const snapshot = await studio.run(name, { 'index.html': html });
      if (snapshot.phase === 'failed') expect(snapshot.failure?.message).toMatch(OWN_FAULT);
      const seen = await (
        await studio.sheet()
      ).evaluate(async () => {
        await document.fonts.ready;
        return {
          text: document.body.innerText.trim().length,
          styled: [...document.querySelectorAll('style')].some((style) =>
            style.textContent.includes('tailwindcss v3'),
          ),
          fonts: [...document.fonts]
            .filter((face) => face.status === 'loaded')
            .map((face) => face.family.replaceAll('"', '')),
          body: getComputedStyle(document.body).fontFamily.split(',')[0]?.replaceAll('"', '') ?? '',
          icons: document.querySelectorAll('i[class*="fa-"]').length,
        };
      });
      expect(seen.text).toBeGreaterThan(5);
      expect(seen.styled).toBe(html.includes('cdn.tailwindcss.com'));
      if (seen.icons && html.includes('font-awesome')) expect(seen.fonts.join()).toContain('Font Awesome 6');
      if (html.includes(`family=${seen.body.replaceAll(' ', '+')}`)) expect(seen.fonts).toContain(seen.body);
      expect(studio.outside).toEqual([]);
      expect(bench.server.strays).toEqual([]);
      await studio.close();
    });
  },
);
