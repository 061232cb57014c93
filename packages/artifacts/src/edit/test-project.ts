import { project } from '../test-helpers.ts';

/** The project that edit cases start from, and short ways to write an answer. */
export const CARD = `import { useState } from 'react';

export function Card({ title }) {
  const [open, setOpen] = useState(false);
  return (
    <section className="card">
      <h2>{title}</h2>
      <button onClick={() => setOpen(!open)}>More</button>
      {open && <p>Details</p>}
    </section>
  );
}`;
export const LONG = Array.from(
  { length: 60 },
  (_, at) => `.rule-${String(at)} { order: ${String(at)}; }`,
).join('\n');
export const BASE = project({
  'src/Card.tsx': CARD,
  'src/long.css': LONG,
  'src/twice.ts': 'let a = 1;\nlog(a);\nlet a = 1;\nlog(a);',
  'src/crlf.ts': 'one();\r\ntwo();\r\nthree();\r\n',
  'src/tabs.ts': 'function f() {\n\tif (x) {\n\t\tgo();\n\t}\n}',
  'src/stubbed.ts': 'start();\n// ... existing code ...\nend();',
  'src/empty.ts': '',
  'index.html': '<!DOCTYPE html>\n<html>\n<body>\n<h1>Hi</h1>\n</body>\n</html>',
});

export const change = (search: string, replace: string): string =>
  `<<<<<<< SEARCH\n${search}${search === '' ? '' : '\n'}=======\n${replace}${replace === '' ? '' : '\n'}>>>>>>> REPLACE`;
export const edit = (path: string, ...changes: string[]): string =>
  `\`\`\`tsx ${path}\n${changes.join('\n')}\n\`\`\`\n`;
export const whole = (path: string, content: string): string => `\`\`\`tsx ${path}\n${content}\n\`\`\`\n`;
export const read = (path: string): string => BASE[path]?.content ?? '';
export const swap = (path: string, from: string, to: string): Record<string, string | null> => ({
  [path]: read(path).replace(from, () => to),
});

export const H2 = '      <h2>{title}</h2>';
export const H3 = '      <h3>{title}</h3>';

/** What an answer makes of the project: the files that differ after it (null: gone), or the failures for which nothing at all changes. */
export type Case = [name: string, answer: string, then: Record<string, string | null> | string[]];
