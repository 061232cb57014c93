import { CARD, H2, H3, change, edit, read, swap, whole, type Case } from './test-project.ts';

/** Where a searched text is found, where it is not, and marks out of place. */
export const PLACES: Case[] = [
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
];
