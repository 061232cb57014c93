import type { Pair, Rendering } from './render.ts';

/** Where two renderings of a page differ, one line each; empty when they are equal. */
export function differences({ studio, direct, left }: Pair): string[] {
  const found = [
    ...NUMBERS.flatMap((name) =>
      studio[name] === direct[name]
        ? []
        : [`${name}: ${String(studio[name])} instead of ${String(direct[name])}`],
    ),
    ...LISTS.flatMap((name) => listDifference(name, studio[name], direct[name])),
    ...errorDifference(studio, direct),
    ...left.map((url) => `left the studio: ${url}`),
  ];
  if (studio.text !== direct.text) found.unshift(`text: ${textDifference(studio.text, direct.text)}`);
  return found;
}

const NUMBERS = ['nodes', 'height', 'icons', 'pictures', 'brokenPictures'] as const;
const LISTS = ['colours', 'fontSizes', 'fonts'] as const;

function listDifference(name: string, studio: readonly string[], direct: readonly string[]): string[] {
  const missing = direct.filter((each) => !studio.includes(each));
  const more = studio.filter((each) => !direct.includes(each));
  if (missing.length + more.length === 0) return [];
  return [
    `${name}:${missing.length ? ` without ${missing.join(', ')}` : ''}${more.length ? ` with ${more.join(', ')}` : ''}`,
  ];
}

/** The studio words uncaught errors its own way and names the place: what counts is that each side has the same ones. */
function errorDifference(studio: Rendering, direct: Rendering): string[] {
  const plain = (text: string): string =>
    text
      .replace(/^Uncaught (\(in promise\) )?/, '')
      .replace(/ \([^()]*\.html(:\d+)?\)$/, '')
      .replace(/^\w*Error: /, '')
      .replace(/https?:\/\/\S+|blob:\S+/g, 'URL')
      .replace(/\s+/g, ' ')
      .trim();
  const [ours, theirs] = [studio.errors.map(plain), direct.errors.map(plain)];
  const key = (texts: string[]): string => [...new Set(texts)].sort().join(' | ').slice(0, 400);
  return key(ours) === key(theirs) ? [] : [`errors: "${key(ours)}" instead of "${key(theirs)}"`];
}

function textDifference(studio: string, direct: string): string {
  let at = 0;
  while (at < studio.length && studio[at] === direct[at]) at += 1;
  const near = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 20), at + 40));
  return `${near(studio)} instead of ${near(direct)}`;
}
