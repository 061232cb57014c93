import { currentName } from './edits/name.ts';
import { esc, slug } from './text.ts';
import type { DraftFile } from './page/files.ts';

/** A whole answer: what is thought first, then the text a parser reads. */
export interface Answer {
  reasoning: string;
  text: string;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  html: 'html', css: 'css', js: 'js', ts: 'ts', tsx: 'tsx', json: 'json', md: 'md', svg: 'svg',
}; // prettier-ignore

/** One file as a fenced block with its path in the info string. The fence is longer than any run of backticks inside. */
function fenced({ path, content }: DraftFile): string {
  const longest = Math.max(0, ...[...content.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  const language = LANGUAGES[path.split('.').pop() ?? ''] ?? 'text';
  return `${fence}${language} ${path}\n${content.endsWith('\n') ? content : `${content}\n`}${fence}`;
}

/** The files under the project's own name, which is what their card in the conversation is headed with. */
function wrapped(blocks: readonly string[], name: string | null): readonly string[] {
  if (blocks.length === 0 || name === null) return blocks;
  return [`<boltArtifact id="${slug(name)}" title="${esc(name)}">`, ...blocks, '</boltArtifact>'];
}

export function writeAnswer(
  reasoning: string,
  intro: string,
  files: readonly DraftFile[],
  outro: string,
  name?: string | null,
): Answer {
  const title = currentName(new Map(files.map(({ path, content }) => [path, content])));
  const blocks = [intro, ...wrapped(files.map(fenced), name ?? title), outro].filter((block) => block !== '');
  return { reasoning, text: `${blocks.join('\n\n')}\n` };
}
