import type { ProjectFiles } from '@studio/artifacts';

const unescape = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** What a person reads: the words of the page, or of an app's content file; runs of text are parted by " | ". */
export function wordsOf(files: ProjectFiles): string {
  const content = files['src/content.ts']?.content;
  const html = files['index.html']?.content ?? '';
  if (content !== undefined)
    return [...content.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? '').join(' | ');
  const attributes = [...html.matchAll(/(?:data-done|placeholder)="([^"]*)"/g)].map(
    (match) => match[1] ?? '',
  );
  const body = html
    .replace(/<head>[\s\S]*?<title>([\s\S]*?)<\/title>[\s\S]*?<\/head>/, ' | $1 | ')
    .replace(/<svg[\s\S]*?<\/svg>/g, ' ')
    .replace(/<[^>]+>/g, ' | ');
  return unescape(`${body} | ${attributes.join(' | ')}`)
    .replace(/(?:\s*\|\s*)+/g, ' | ')
    .replace(/\s+/g, ' ');
}

/** Slips a reader laughs at: wrong or doubled articles, words said twice, gaps, a sentence that stands there twice. */
export function slips(text: string): string[] {
  const found = [
    ...(text.match(/\ba (?:[aeio]\w|hour|honest)\w*|\ban (?![aeiouh8]|X)\w+/gi) ?? []).filter(
      (hit) => !/^a (?:one|once|eu)/i.test(hit),
    ),
    ...(text.match(/\b(?:a|an|the|for|with|of|in|at) (?:a|an|the|for|with|of)\b(?! day\b)/gi) ?? []).filter(
      (hit) => !/^(?:for|with|of|in|at) (?:a|an|the)$/i.test(hit),
    ),
    ...(text.match(/\b(\w{2,}) \1\b/gi) ?? []).filter((hit) => !/^(?:that that|had had)$/i.test(hit)),
    ...(text.match(/ [,.;]|\.\.(?!\.)|,,|undefined|null\b|NaN|\[object/g) ?? []),
  ];
  const sentences = text
    .split(/\s\|\s|(?<=[.!?])\s/)
    .map((part) => part.trim())
    .filter((part) => part.length > 40 && /[.!?]$/.test(part));
  return [...found, ...sentences.filter((part, index) => sentences.indexOf(part) !== index)];
}
