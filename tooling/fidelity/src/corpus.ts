import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foldAnswer, parseAnswer, type ProjectFiles } from '@studio/artifacts';

/** Beside the checkout, or two folders up where the checkout is one of several work trees. */
const FOLDERS = ['../../../../shared/corpus/uigen/', '../../../../../shared/corpus/uigen/'];
const folder = FOLDERS.map((each) => fileURLToPath(new URL(each, import.meta.url))).find(existsSync);

/** False where comparisons with real pages have to be skipped. */
export const hasCorpus = folder !== undefined;
/** Goes into the title of skipped suites. */
export const HOW_TO_ADD_CORPUS = hasCorpus ? '' : ' (needs ../shared/corpus beside the repository)';

/** A page that a model wrote, byte for byte. */
export interface CorpusPage {
  name: string;
  html: string;
}

export function corpusPages(): CorpusPage[] {
  if (folder === undefined) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const { html } = JSON.parse(readFileSync(folder + name, 'utf8')) as { html: string };
      return { name: name.replace(/\.json$/, ''), html };
    });
}

/** The files that the studio makes of a model's answer with this page in a fence. */
export function filesOfAnswer(html: string): ProjectFiles {
  return foldAnswer({}, parseAnswer(`Here is the page.\n\n\`\`\`html\n${html}\n\`\`\`\n`));
}
