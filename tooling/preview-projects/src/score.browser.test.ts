import { HOW_TO_ENABLE, hasChromium, startBench, type Bench } from '@studio/preview/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleProjects } from './projects.ts';
import { runBothWays } from './run.ts';

const AT_LEAST = 20;

describe.skipIf(!hasChromium)(`multi-file projects, beside a Vite build${HOW_TO_ENABLE}`, () => {
  let bench: Bench;
  let counted = 0;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.close());

  it.each(sampleProjects().map((project) => [project.name, project] as const))(
    '%s looks the same',
    async (_, project) => {
      const { waiting, files, differences } = await runBothWays(project, bench);
      expect(differences).toEqual([]);
      expect(files).toBeGreaterThanOrEqual(10);
      if (waiting === null) counted += 1;
    },
  );

  it(`counts ${AT_LEAST} of them`, () => {
    expect(counted).toBeGreaterThanOrEqual(AT_LEAST);
  });
});
