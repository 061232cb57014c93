/** Answers of a given length, as models write them. The double cuts them into tokens of four characters. */
export const TOKEN_LENGTH = 4;

export interface LongAnswer {
  name: string;
  text: string;
  /** The workbench's tab to look at meanwhile; null for an answer without files. */
  tab: 'Preview' | 'Code' | null;
}

export function longAnswers(tokens: number): LongAnswer[] {
  const length = tokens * TOKEN_LENGTH;
  const page = fill(length, pageHead, pageSection, '</body>\n</html>\n```\n');
  return [
    {
      name: 'prose, lists, snippets',
      text: fill(length, '# A long explanation\n\n', proseSection, ''),
      tab: null,
    },
    {
      name: 'one snippet',
      text: fill(length, '```js\n', (at) => `const value${String(at)} = compute(${String(at)});\n`, '```\n'),
      tab: null,
    },
    { name: 'one page, Preview open', text: page, tab: 'Preview' },
    { name: 'one page, Code open', text: page, tab: 'Code' },
  ];
}

function fill(length: number, head: string, section: (at: number) => string, tail: string): string {
  const parts = [head];
  let size = head.length + tail.length;
  for (let at = 1; size < length; at += 1) {
    const part = section(at);
    parts.push(part);
    size += part.length;
  }
  return [...parts, tail].join('');
}

function proseSection(at: number): string {
  return `## Part ${String(at)}

A paragraph with **weight**, some *emphasis*, a [link](https://example.com/${String(at)}) and \`inline code\`, long enough to wrap in the column once or twice.

- first point of part ${String(at)}
- second point, with \`code\`

\`\`\`ts
export function part${String(at)}(value: number): number {
  return value * ${String(at)};
}
\`\`\`

`;
}

const pageHead =
  '```html index.html\n<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Long</title>\n</head>\n<body>\n';

function pageSection(at: number): string {
  return `<section class="part" id="part-${String(at)}">
  <h2>Part ${String(at)}</h2>
  <p>A sentence for part ${String(at)} that says something.</p>
  <a href="#part-${String(at + 1)}">Next</a>
</section>
`;
}
