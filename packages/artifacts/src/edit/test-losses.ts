import { CARD, H2, H3, LONG, change, edit, swap, whole, type Case } from './test-project.ts';

/** What heals a failure, code that would be lost, deletions and renamings. */
export const LOSSES: Case[] = [
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
