import type { Bench } from '@studio/preview/testing';
import { differences } from './compare.ts';
import { measure, perform, type Picture } from './measure.ts';
import type { SampleProject } from './projects.ts';
import { buildReference } from './reference.ts';
import { serveFolder } from './serve.ts';

/** Size of the sheet that the engine draws on, pixels. */
const SIZE = { width: 900, height: 600 };

/** How a project came out: `waiting` names the package that the curated list does not hold. */
export interface Outcome {
  name: string;
  files: number;
  waiting: string | null;
  differences: string[];
}

/** Runs a project both ways and says what is different, before and after its steps. */
export async function runBothWays(project: SampleProject, bench: Bench): Promise<Outcome> {
  const outcome = {
    name: project.name,
    files: Object.keys(project.files).length,
    waiting: null,
    differences: [] as string[],
  };
  const ours = await throughEngine(project, bench);
  if ('waiting' in ours) return { ...outcome, waiting: ours.waiting };
  if ('failure' in ours) return { ...outcome, differences: [ours.failure] };
  const theirs = await throughVite(project, bench).catch(
    (error: unknown) => `vite: ${error instanceof Error ? error.message : String(error)}`,
  );
  if (typeof theirs === 'string') return { ...outcome, differences: [theirs] };
  const found = ours.pictures.flatMap((picture, index) => {
    const other = theirs[index];
    return other
      ? differences(picture, other).map((each) => `${index === 0 ? 'at first' : 'after the steps'}, ${each}`)
      : [];
  });
  return { ...outcome, differences: found };
}

type Ours = { pictures: Picture[] } | { waiting: string } | { failure: string };

async function throughEngine(project: SampleProject, bench: Bench): Promise<Ours> {
  const studio = await bench.open();
  try {
    const { phase, failure } = await studio.run(project.name, project.files);
    const waiting =
      failure?.kind === 'import' ? /^The package "([^"]+)"/.exec(failure.message)?.[1] : undefined;
    if (waiting !== undefined) return { waiting };
    if (phase !== 'ready')
      return {
        failure: `${failure?.kind ?? phase}: ${failure?.message ?? ''} (${failure?.file ?? '?'}:${failure?.line ?? '?'})`,
      };
    if (studio.outside.length > 0) return { failure: `asked for ${studio.outside.join()}` };
    const sheet = await studio.sheet();
    await perform(sheet, [{ wait: project.ready }]);
    const first = await measure(sheet);
    await perform(sheet, project.steps);
    return { pictures: [first, await measure(sheet)] };
  } catch (error) {
    return { failure: `engine: ${error instanceof Error ? error.message : String(error)}` };
  } finally {
    await studio.close();
  }
}

async function throughVite(project: SampleProject, bench: Bench): Promise<Picture[]> {
  const server = await serveFolder(await buildReference(project));
  const page = await bench.browser.newPage({ viewport: SIZE });
  try {
    await page.goto(server.url, { waitUntil: 'load' });
    await perform(page, [{ wait: project.ready }]);
    const first = await measure(page);
    await perform(page, project.steps);
    return [first, await measure(page)];
  } finally {
    await page.close();
    await server.close();
  }
}
