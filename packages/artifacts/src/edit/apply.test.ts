import { describe, expect, it } from 'vitest';
import { applyAnswer, createAnswerParser, foldAnswer, parseAnswer } from '../index.ts';
import { project } from '../test-helpers.ts';

const CARD = `import { useState } from 'react';

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
const LONG = Array.from({ length: 60 }, (_, at) => `.rule-${String(at)} { order: ${String(at)}; }`).join(
  '\n',
);
const BASE = project({
  'src/Card.tsx': CARD,
  'src/long.css': LONG,
  'src/twice.ts': 'let a = 1;\nlog(a);\nlet a = 1;\nlog(a);',
  'src/crlf.ts': 'one();\r\ntwo();\r\nthree();\r\n',
  'src/tabs.ts': 'function f() {\n\tif (x) {\n\t\tgo();\n\t}\n}',
  'src/stubbed.ts': 'start();\n// ... existing code ...\nend();',
  'src/empty.ts': '',
  'index.html': '<!DOCTYPE html>\n<html>\n<body>\n<h1>Hi</h1>\n</body>\n</html>',
});

const change = (search: string, replace: string): string =>
  `<<<<<<< SEARCH\n${search}${search === '' ? '' : '\n'}=======\n${replace}${replace === '' ? '' : '\n'}>>>>>>> REPLACE`;
const edit = (path: string, ...changes: string[]): string =>
  `\`\`\`tsx ${path}\n${changes.join('\n')}\n\`\`\`\n`;
const whole = (path: string, content: string): string => `\`\`\`tsx ${path}\n${content}\n\`\`\`\n`;
const read = (path: string): string => BASE[path]?.content ?? '';
const swap = (path: string, from: string, to: string): Record<string, string | null> => ({
  [path]: read(path).replace(from, () => to),
});

const H2 = '      <h2>{title}</h2>';
const H3 = '      <h3>{title}</h3>';

type Case = [name: string, answer: string, then: Record<string, string | null> | string[]];

/** What an answer makes of the project: the files that differ after it (null: gone), or the failures for which nothing at all changes. */
const CASES: Case[] = [
  // Where the searched text is found.
  ['the very lines', edit('src/Card.tsx', change(H2, H3)), swap('src/Card.tsx', H2, H3)],
  [
    'the first line',
    edit(
      'src/Card.tsx',
      change("import { useState } from 'react';", "import { useState, useId } from 'react';"),
    ),
    swap('src/Card.tsx', '{ useState }', '{ useState, useId }'),
  ],
  [
    'the last line, though others are like it but for white space',
    edit('src/tabs.ts', change('}', '} // f')),
    { 'src/tabs.ts': `${read('src/tabs.ts')} // f` },
  ],
  [
    'the last lines',
    edit('src/tabs.ts', change('\t}\n}', '\t}\n}\nf();')),
    { 'src/tabs.ts': `${read('src/tabs.ts')}\nf();` },
  ],
  [
    'a line taken out, searched with an empty one behind it',
    edit('src/Card.tsx', change('      {open && <p>Details</p>}\n', '')),
    swap('src/Card.tsx', '      {open && <p>Details</p>}\n', ''),
  ],
  [
    'a line taken out',
    edit('src/Card.tsx', change('      {open && <p>Details</p>}', '')),
    swap('src/Card.tsx', '      {open && <p>Details</p>}\n', ''),
  ],
  [
    'a line put in',
    edit('src/Card.tsx', change(H2, `${H2}\n      <hr />`)),
    swap('src/Card.tsx', H2, `${H2}\n      <hr />`),
  ],
  [
    'two changes of a file, in any order',
    edit('src/Card.tsx', change('>More<', '>Less<'), change(H2, H3)),
    { 'src/Card.tsx': CARD.replace('>More<', '>Less<').replace(H2, H3) },
  ],
  [
    'a change on top of a change',
    edit('src/Card.tsx', change(H2, H3), change(H3, '      <h4>{title}</h4>')),
    swap('src/Card.tsx', H2, '      <h4>{title}</h4>'),
  ],
  [
    'a part of a line',
    edit('src/Card.tsx', change('className="card"', 'className="panel"')),
    swap('src/Card.tsx', 'className="card"', 'className="panel"'),
  ],
  [
    'a part of a line that is too short to be sure',
    edit('src/Card.tsx', change('card', 'panel')),
    ['no_match src/Card.tsx'],
  ],
  [
    'dollar signs are text',
    edit('src/Card.tsx', change(H2, '      <h2>{`$&${title}$1`}</h2>')),
    swap('src/Card.tsx', H2, '      <h2>{`$&${title}$1`}</h2>'),
  ],
  [
    'white space at the ends of lines',
    edit('src/Card.tsx', change(`${H2}  `, H3)),
    swap('src/Card.tsx', H2, H3),
  ],
  [
    'less indentation',
    edit(
      'src/Card.tsx',
      change(
        '<h2>{title}</h2>\n<button onClick={() => setOpen(!open)}>More</button>',
        '<h3>{title}</h3>\n<button onClick={() => setOpen(!open)}>More</button>',
      ),
    ),
    swap('src/Card.tsx', H2, H3),
  ],
  [
    'more indentation, and the new lines move with it',
    edit('src/tabs.ts', change('\t\t\tgo();', '\t\t\tgo();\n\t\t\tif (y) {\n\t\t\t\tstop();\n\t\t\t}')),
    swap('src/tabs.ts', '\t\tgo();', '\t\tgo();\n\t\tif (y) {\n\t\t\tstop();\n\t\t}'),
  ],
  [
    'spaces where the file has tabs',
    edit('src/tabs.ts', change('  if (x) {\n    go();', '  if (x) {\n    go();\n    on();')),
    { 'src/tabs.ts': 'function f() {\n\tif (x) {\n\t\tgo();\n    on();\n\t}\n}' },
  ],
  [
    'empty lines around the search',
    edit('src/Card.tsx', change(`\n\n${H2}\n`, `\n\n${H3}\n`)),
    swap('src/Card.tsx', H2, H3),
  ],
  [
    'line breaks of Windows in the file',
    edit('src/crlf.ts', change('two();', 'two();\ntwoAndAHalf();')),
    { 'src/crlf.ts': 'one();\r\ntwo();\r\ntwoAndAHalf();\r\nthree();\r\n' },
  ],
  [
    'a line beside it misquoted: it stays as it is',
    edit(
      'src/Card.tsx',
      change(
        `    <section className="cards">\n${H2}\n      <button onClick={() => setOpen(!open)}>More</button>`,
        `    <section className="cards">\n${H3}\n      <button onClick={() => setOpen(!open)}>More</button>`,
      ),
    ),
    swap('src/Card.tsx', H2, H3),
  ],
  [
    'a distant line misquoted: it stays as it is',
    edit(
      'src/Card.tsx',
      change(
        `  const [open, setOpen] = useState(true);\n  return (\n    <section className="card">\n${H2}`,
        `  const [open, setOpen] = useState(true);\n  return (\n    <section className="card">\n${H3}`,
      ),
    ),
    swap('src/Card.tsx', H2, H3),
  ],
  [
    'a removed line misquoted',
    edit(
      'src/Card.tsx',
      change(
        `    <section className="card">\n      <h2>{heading}</h2>\n      <button onClick={() => setOpen(!open)}>More</button>`,
        '    <section className="card">',
      ),
    ),
    ['no_match src/Card.tsx'],
  ],
  // Where it is not.
  [
    'text that is not there',
    edit('src/Card.tsx', change('<h1>Nothing</h1>', '<h1>Something</h1>')),
    ['no_match src/Card.tsx'],
  ],
  [
    'text that is there twice',
    edit('src/twice.ts', change('let a = 1;', 'let a = 2;')),
    ['several src/twice.ts'],
  ],
  [
    'text that is there twice, told apart by more lines',
    edit('src/twice.ts', change('log(a);\nlet a = 1;', 'log(a);\nlet b = 1;')),
    { 'src/twice.ts': 'let a = 1;\nlog(a);\nlet b = 1;\nlog(a);' },
  ],
  [
    'text that is there twice but for white space',
    edit('src/twice.ts', change('  let a = 1;', '  let a = 2;')),
    ['several src/twice.ts'],
  ],
  [
    'one of several changes fails',
    edit('src/Card.tsx', change(H2, H3), change('<h1>Nothing</h1>', '')),
    ['no_match src/Card.tsx'],
  ],
  [
    'a change fails beside a whole new file',
    whole('src/new.ts', 'x') + edit('src/Card.tsx', change('<h1>Nothing</h1>', '')),
    ['no_match src/Card.tsx'],
  ],
  [
    'a change fails beside a deletion',
    '<delete path="src/long.css"/>\n' + edit('src/Card.tsx', change('<h1>Nothing</h1>', '')),
    ['no_match src/Card.tsx'],
  ],
  ['a file that does not exist', edit('src/Gone.tsx', change('a();', 'b();')), ['missing src/Gone.tsx']],
  [
    'an empty search in a file that has text',
    edit('src/Card.tsx', change('', 'b();')),
    ['several src/Card.tsx'],
  ],
  ['an empty search makes a file', edit('src/Fresh.tsx', change('', 'b();')), { 'src/Fresh.tsx': 'b();' }],
  [
    'an empty search fills an empty file',
    edit('src/empty.ts', change('', 'b();')),
    { 'src/empty.ts': 'b();' },
  ],
  [
    'no path, and the text is in one file',
    `\`\`\`\n${change('two();', '2;')}\n\`\`\``,
    { 'src/crlf.ts': 'one();\r\n2;\r\nthree();\r\n' },
  ],
  ['no path, and the text is in none', `\`\`\`\n${change('nowhere();', '')}\n\`\`\``, ['unplaced null']],
  // Marks out of place.
  [
    'no divider',
    `\`\`\`tsx src/Card.tsx\n<<<<<<< SEARCH\n${H2}\n>>>>>>> REPLACE\n\`\`\``,
    ['unreadable src/Card.tsx'],
  ],
  [
    'no end mark',
    `\`\`\`tsx src/Card.tsx\n<<<<<<< SEARCH\n${H2}\n=======\n${H3}\n\`\`\``,
    ['unreadable src/Card.tsx'],
  ],
  [
    'no end mark before the next change',
    `\`\`\`tsx src/Card.tsx\n<<<<<<< SEARCH\n${H2}\n=======\n${H3}\n${change('>More<', '>Less<')}\n\`\`\``,
    ['unreadable src/Card.tsx'],
  ],
  [
    'code between two changes of an element',
    `<edit path="src/Card.tsx">\n${change(H2, H3)}\nlost();\n${change('>More<', '>Less<')}\n</edit>`,
    ['unreadable src/Card.tsx'],
  ],
  [
    'code before the first change',
    `\`\`\`tsx src/Card.tsx\nlost();\n${change(H2, H3)}\n\`\`\``,
    ['unreadable src/Card.tsx'],
  ],
  [
    'an edit element with a whole file in it',
    '<edit path="src/Card.tsx">\nexport const Card = null;\n</edit>',
    ['unreadable src/Card.tsx'],
  ],
  ['an edit element with nothing in it', '<edit path="src/Card.tsx">\n</edit>', ['unreadable src/Card.tsx']],
  ['cut off in the search', `\`\`\`tsx src/Card.tsx\n<<<<<<< SEARCH\n${H2}`, ['cut src/Card.tsx']],
  [
    'cut off in the replacement',
    `\`\`\`tsx src/Card.tsx\n<<<<<<< SEARCH\n${H2}\n=======\n${H3}`,
    ['cut src/Card.tsx'],
  ],
  [
    'cut off in the second change',
    `\`\`\`tsx src/Card.tsx\n${change(H2, H3)}\n<<<<<<< SEARCH\n      <bu`,
    ['cut src/Card.tsx'],
  ],
  ['cut off in a whole file that exists', '```tsx src/Card.tsx\nimport', ['cut src/Card.tsx']],
  ['cut off in a new file', '```tsx src/New.tsx\nimport', { 'src/New.tsx': 'import' }],
  // Made up for later in the same answer.
  [
    'a failed change, then the whole file',
    edit('src/Card.tsx', change('<h1>Nothing</h1>', '')) + whole('src/Card.tsx', CARD.replace(H2, H3)),
    swap('src/Card.tsx', H2, H3),
  ],
  [
    'a failed change, then the same replacement with the right search',
    edit('src/Card.tsx', change('<h1>{title}</h1>', H3)) + edit('src/Card.tsx', change(H2, H3)),
    swap('src/Card.tsx', H2, H3),
  ],
  [
    'a failed change, then one of another place',
    edit('src/Card.tsx', change('<h1>Nothing</h1>', '<h1>All</h1>')) +
      edit('src/Card.tsx', change('>More<', '>Less<')),
    ['no_match src/Card.tsx'],
  ],
  [
    'two failed changes, and one of them again',
    edit('src/Card.tsx', change('<h1>A</h1>', H3), change('<h1>B</h1>', '<b>B</b>')) +
      edit('src/Card.tsx', change(H2, H3)),
    ['no_match src/Card.tsx'],
  ],
  [
    'all changes again, of which only one had failed',
    edit(
      'src/Card.tsx',
      change("'react';", "'react';\nimport x from './x';"),
      change('<h1>{title}</h1>', H3),
    ) + edit('src/Card.tsx', change("'react';", "'react';\nimport x from './x';"), change(H2, H3)),
    { 'src/Card.tsx': CARD.replace("'react';", "'react';\nimport x from './x';").replace(H2, H3) },
  ],
  [
    'the same failure twice is one',
    edit('src/Card.tsx', change('<h1>A</h1>', ''), change('<h1>A</h1>', '')),
    ['no_match src/Card.tsx'],
  ],
  [
    'a change that broke off, begun again',
    `\`\`\`tsx src/Card.tsx\n<<<<<<< SEARCH\n      <h2>\n\`\`\`\n${edit('src/Card.tsx', change(H2, H3))}`,
    swap('src/Card.tsx', H2, H3),
  ],
  [
    'a stub, then the whole file',
    whole('src/Card.tsx', `import x from 'x';\n// ... rest of the code`) +
      whole('src/Card.tsx', CARD.replace(H2, H3)),
    swap('src/Card.tsx', H2, H3),
  ],
  // Code left out.
  ...[
    '// ... existing code ...',
    '// rest of the component unchanged',
    '/* same as before */',
    '{/* ... */}',
    '// …',
    '...',
    '// rest unchanged',
    '{/* Rest of the JSX remains the same */}',
    '// (existing code)',
    '// Other imports remain unchanged',
    '# ... rest of file',
    '<!-- rest of the page -->',
    '/* ... other styles ... */',
    '// Keep existing code here',
    '// the rest stays the same',
    '// styles omitted for brevity',
    '// No changes below',
  ].map((stub): Case => [
    `a whole file with ${stub}`,
    whole('src/Card.tsx', `${CARD.split('\n').slice(0, 4).join('\n')}\n${stub}\n}`),
    ['stub src/Card.tsx'],
  ]),
  [
    'a replacement with a stub',
    edit(
      'src/Card.tsx',
      change(
        `${H2}\n      <button onClick={() => setOpen(!open)}>More</button>`,
        `${H3}\n      {/* ... existing button ... */}`,
      ),
    ),
    ['stub src/Card.tsx'],
  ],
  [
    'a stub that the file had before',
    edit('src/stubbed.ts', change('start();', 'begin();')) +
      whole('src/stubbed.ts', 'begin();\n// ... existing code ...\nfinish();'),
    { 'src/stubbed.ts': 'begin();\n// ... existing code ...\nfinish();' },
  ],
  [
    'a stub in a new file is the model’s own affair',
    whole('src/New.tsx', 'a();\n// ... more to come'),
    { 'src/New.tsx': 'a();\n// ... more to come' },
  ],
  [
    'remarks that leave nothing out',
    whole(
      'src/Card.tsx',
      `// The rest of the week is free\n// Existing users see this\n// ...and then the card\n/* Other styles */\n${CARD}`,
    ),
    {
      'src/Card.tsx': `// The rest of the week is free\n// Existing users see this\n// ...and then the card\n/* Other styles */\n${CARD}`,
    },
  ],
  [
    'an excerpt under the name of a file',
    `### src/Card.tsx\n\`\`\`tsx\nimport x from 'x';\n// ... rest of the code\n\`\`\``,
    ['stub src/Card.tsx'],
  ],
  [
    'an excerpt that explains a change',
    `${edit('src/Card.tsx', change(H2, H3))}\n### src/Card.tsx\n\`\`\`tsx\n<h3>\n// ... rest of the code\n\`\`\``,
    swap('src/Card.tsx', H2, H3),
  ],
  // Most of a file gone.
  [
    'a file that loses most of its lines',
    whole('src/long.css', LONG.split('\n').slice(0, 10).join('\n')),
    ['shrank src/long.css'],
  ],
  [
    'a file that becomes something small',
    whole('src/long.css', 'body { margin: 0; }'),
    ['shrank src/long.css'],
  ],
  [
    'the same, confirmed',
    whole('src/long.css', 'body { margin: 0; }') + whole('src/long.css', 'body { margin: 0; }'),
    { 'src/long.css': 'body { margin: 0; }' },
  ],
  [
    'the same, after a deletion',
    '<delete path="src/long.css"/>\n' + whole('src/long.css', 'body { margin: 0; }'),
    { 'src/long.css': 'body { margin: 0; }' },
  ],
  [
    'a file whose lines move to another',
    whole('src/long.css', "@import './rules.css';") + whole('src/rules.css', LONG),
    { 'src/long.css': "@import './rules.css';", 'src/rules.css': LONG },
  ],
  [
    'a file that keeps a third',
    whole('src/long.css', LONG.split('\n').slice(0, 20).join('\n')),
    { 'src/long.css': LONG.split('\n').slice(0, 20).join('\n') },
  ],
  [
    'a short file that becomes shorter',
    whole('src/Card.tsx', 'export const Card = null;'),
    { 'src/Card.tsx': 'export const Card = null;' },
  ],
  [
    'changes may take out what they show',
    edit('src/long.css', change(LONG, 'a {}')),
    { 'src/long.css': 'a {}' },
  ],
  // Deleting and renaming.
  ['a deletion', '<delete path="src/long.css"/>', { 'src/long.css': null }],
  ['a deletion of what is not there', '<delete path="src/none.css"/>', ['missing src/none.css']],
  [
    'a deletion said twice',
    '<delete path="src/long.css"/>\n<delete path="src/long.css"/>',
    { 'src/long.css': null },
  ],
  [
    'a renaming',
    '<rename from="src/Card.tsx" to="src/Panel.tsx"/>',
    { 'src/Card.tsx': null, 'src/Panel.tsx': CARD },
  ],
  [
    'a renaming, then a change under the new name',
    `<rename from="src/Card.tsx" to="src/Panel.tsx"/>\n${edit('src/Panel.tsx', change(H2, H3))}`,
    { 'src/Card.tsx': null, 'src/Panel.tsx': CARD.replace(H2, H3) },
  ],
  [
    'a renaming, then a change under the old name',
    `<rename from="src/Card.tsx" to="src/Panel.tsx"/>\n${edit('src/Card.tsx', change(H2, H3))}`,
    { 'src/Card.tsx': null, 'src/Panel.tsx': CARD.replace(H2, H3) },
  ],
  [
    'a renaming of what is not there',
    '<rename from="src/none.css" to="src/b.css"/>',
    ['missing src/none.css'],
  ],
  [
    'a renaming onto another file',
    '<rename from="src/long.css" to="src/Card.tsx"/>',
    ['exists src/Card.tsx'],
  ],
  [
    'a renaming onto a file that goes first',
    '<delete path="src/Card.tsx"/>\n<rename from="src/long.css" to="src/Card.tsx"/>',
    { 'src/long.css': null, 'src/Card.tsx': LONG },
  ],
  [
    'a change to a file deleted before',
    `<delete path="src/Card.tsx"/>\n${edit('src/Card.tsx', change(H2, H3))}`,
    ['missing src/Card.tsx'],
  ],
];

const answerOf = (text: string) => applyAnswer(BASE, parseAnswer(`I change it.\n\n${text}`));

describe('applyAnswer', () => {
  it('has at least sixty cases', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60);
  });

  it.each(CASES)('%s', (_, text, then) => {
    const { files, failures } = answerOf(text);
    if (Array.isArray(then)) {
      expect(failures.map(({ kind, path }) => `${kind} ${String(path)}`)).toEqual(then);
      expect(files).toBe(BASE);
      return;
    }
    expect(failures).toEqual([]);
    const changed = Object.fromEntries(
      [...new Set([...Object.keys(BASE), ...Object.keys(files)])]
        .filter((path) => files[path]?.content !== BASE[path]?.content || !(path in files))
        .map((path) => [path, files[path]?.content ?? null]),
    );
    expect(changed).toEqual(then);
  });

  it('takes nothing from the base, whatever comes', () => {
    const before = structuredClone(BASE);
    for (const [, text] of CASES) answerOf(text);
    expect(BASE).toEqual(before);
  });

  it('never loses a line of code that the answer neither takes out nor replaces', () => {
    for (const [name, text] of CASES) {
      const { files, failures } = answerOf(text);
      const answer = parseAnswer(text);
      if (failures.length > 0 || answer.parts.some(({ type }) => type !== 'edit')) continue;
      const searched = answer.parts
        .flatMap((part) => (part.type === 'edit' ? part.changes : []))
        .map((change) => (change.kind === 'replace' ? change.search : ''))
        .flatMap((search) => search.split('\n').map((each) => each.trim()))
        .filter((each) => each !== '');
      const kept = Object.values(files)
        .map(({ content }) => content)
        .join('\n');
      for (const { content } of Object.values(BASE))
        for (const line of content.split('\n').map((each) => each.trim()))
          if (!kept.includes(line))
            expect(
              searched.some((each) => line.includes(each)),
              `${name}: ${line}`,
            ).toBe(true);
    }
  });
});

describe('foldAnswer, while an answer is being written', () => {
  const text = edit('src/Card.tsx', change(H2, H3), change('>More<', '>Less<'));
  const at = (end: string) => {
    const parser = createAnswerParser();
    parser.push(text.slice(0, text.indexOf(end) + end.length));
    return foldAnswer(BASE, parser.snapshot());
  };

  it('shows the file as being edited, with the changes that are done', () => {
    expect(at('SEARCH\n      <h2>')['src/Card.tsx']).toEqual({
      path: 'src/Card.tsx',
      content: CARD,
      complete: false,
    });
    expect(at('REPLACE\n')['src/Card.tsx']).toEqual({
      path: 'src/Card.tsx',
      content: CARD.replace(H2, H3),
      complete: false,
    });
    expect(foldAnswer(BASE, parseAnswer(text))['src/Card.tsx']).toEqual({
      path: 'src/Card.tsx',
      content: CARD.replace(H2, H3).replace('>More<', '>Less<'),
      complete: true,
    });
  });

  it('leaves alone what does not apply', () => {
    expect(foldAnswer(BASE, parseAnswer(edit('src/Card.tsx', change('<h1>Nothing</h1>', ''))))).toBe(BASE);
  });
});
