import { differences } from './compare.ts';
import { corpusPages, hasCorpus, HOW_TO_ADD_CORPUS } from './corpus.ts';
import { Renderer } from './render.ts';

/** Compares every page of the corpus and prints the score. Arguments: part of a name, to take only those pages. */
export async function fidelity(wanted = ''): Promise<void> {
  if (!hasCorpus) return void process.stdout.write(`Nothing to compare${HOW_TO_ADD_CORPUS}.\n`);
  const renderer = await Renderer.start();
  const pages = corpusPages().filter(({ name }) => name.includes(wanted));
  const failed: string[] = [];
  try {
    for (const { name, html } of pages) {
      const pair = await renderer.render(html);
      const found = differences(pair);
      if (found.length) failed.push(`${name}\n${found.map((line) => `    ${line}\n`).join('')}`);
      process.stdout.write(
        `${found.length ? 'differs' : 'equal  '}  ${name}${pair.blocked.length ? `  (blocked: ${pair.blocked.join(', ')})` : ''}\n`,
      );
    }
  } finally {
    await renderer.close();
  }
  process.stdout.write(
    `\n${pages.length - failed.length} of ${pages.length} pages are equal to their direct rendering.\n${failed.map((each) => `\n${each}`).join('')}`,
  );
}
