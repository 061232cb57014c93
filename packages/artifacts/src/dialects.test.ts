import { describe, expect, it } from 'vitest';
import { parseAnswer } from './index.ts';
import { filesOf, outlineOf } from './test-helpers.ts';

const CODE = 'export default function App() {\n  return <h1>Hi</h1>;\n}';

describe('a path in the info string', () => {
  const infos = [
    'tsx src/App.tsx',
    'tsx path=src/App.tsx',
    'tsx path="src/App.tsx"',
    "tsx file='src/App.tsx'",
    'tsx filename=src/App.tsx',
    'tsx{filename=src/App.tsx}',
    'tsx {filename="src/App.tsx"}',
    'tsx {path: "src/App.tsx"}',
    '{path=src/App.tsx}',
    'tsx{path=src/App.tsx}',
    'tsx:src/App.tsx',
    'tsx title="src/App.tsx"',
    'tsx title="src/App.tsx" {1,3-4} showLineNumbers',
    'tsx name=src/App.tsx',
    'tsx // src/App.tsx',
    'tsx (src/App.tsx)',
    'tsx [src/App.tsx]',
    'tsx /src/App.tsx',
    'tsx ./src/App.tsx',
    'tsx src\\App.tsx',
    'src/App.tsx',
    '  tsx   src/App.tsx  ',
    'TSX src/App.tsx',
  ];
  it.each(infos)('```%s', (info) => {
    expect(parseAnswer(`Here:\n\n\`\`\`${info}\n${CODE}\n\`\`\`\nDone.`).parts).toEqual([
      { type: 'prose', text: 'Here:' },
      { type: 'file', path: 'src/App.tsx', language: 'tsx', content: CODE, complete: true, named: true },
      { type: 'prose', text: 'Done.' },
    ]);
  });

  it.each([
    ['tsx\n{path=src/App.tsx}'],
    ['tsx\n{ filename="src/App.tsx" }'],
    ['tsx{path=src/App.tsx\n}'],
    ['tsx{\npath=src/App.tsx}'],
  ])('goes on in the next line: %j', (info) => {
    expect(filesOf(`\`\`\`${info}\n${CODE}\n\`\`\``)).toEqual({ 'src/App.tsx': CODE });
  });

  it('takes paths of routers, with brackets', () => {
    expect(
      Object.keys(
        filesOf('```tsx path=app/(shop)/[id]/page.tsx\nx\n```\n```{path=app/[...slug]/page.tsx}\ny\n```'),
      ),
    ).toEqual(['app/(shop)/[id]/page.tsx', 'app/[...slug]/page.tsx']);
  });

  it('does not take a title, a library or a line range for a path', () => {
    expect(outlineOf('```tsx title="Login form"\nx\n```')).toEqual(['code tsx']);
    expect(outlineOf('```node.js\nx\n```')).toEqual(['code javascript']);
    expect(outlineOf('```12:30:src/App.tsx\nx\n```')).toEqual(['code null']);
    expect(outlineOf('```diff src/App.tsx\n-a\n+b\n```')).toEqual(['code diff']);
  });
});

describe('a path before the block', () => {
  const leads = [
    '### src/App.tsx',
    '#### `src/App.tsx`',
    '## 1. `src/App.tsx`',
    '### 2) src/App.tsx (new)',
    '**src/App.tsx**',
    '**`src/App.tsx`**:',
    '**File: `src/App.tsx`**',
    '**1. src/App.tsx**',
    '`src/App.tsx`',
    '`src/App.tsx`:',
    'File: src/App.tsx',
    'Filename: `src/App.tsx`',
    '1. `src/App.tsx` - the main component',
    '- **src/App.tsx**',
    '### Main component (`src/App.tsx`)',
    'Create `src/App.tsx`:',
    'Here is the new **src/App.tsx**:',
    '### src/App.tsx\n\nThis is the main component. It shows a heading.\n',
  ];
  it.each(leads)('%s', (lead) => {
    expect(filesOf(`Intro.\n\n${lead}\n\n\`\`\`tsx\n${CODE}\n\`\`\``)).toEqual({ 'src/App.tsx': CODE });
    expect(filesOf(`${lead}\n\`\`\`tsx\n${CODE}\n\`\`\``)).toEqual({ 'src/App.tsx': CODE });
  });

  it('names one block only, and only one whose language fits', () => {
    expect(outlineOf('### src/app.ts\n```bash\nnpm i\n```\n```ts\nlet a;\n```\n```ts\nlet b;\n```')).toEqual([
      'prose',
      'code shell',
      'file src/app.ts',
      'code typescript',
    ]);
  });

  it('does not make a file of an excerpt', () => {
    expect(outlineOf('In `src/App.tsx`, replace the line:\n```tsx\nconst a = 1;\n```')).toEqual([
      'prose',
      'code tsx',
    ]);
    expect(outlineOf('### src/App.tsx\n```tsx\nimport a from "a";\n// ... rest of the code\n```')).toEqual([
      'prose',
      'code tsx',
    ]);
    expect(outlineOf('Run this beside `package.json`:\n```bash\nnpm i\n```')).toEqual([
      'prose',
      'code shell',
    ]);
  });
});

describe('a path in the first line of the code', () => {
  it.each([
    ['tsx', '// src/App.tsx'],
    ['tsx', '// File: src/App.tsx'],
    ['tsx', '/* src/App.tsx */'],
    ['tsx', '{/* src/App.tsx */}'],
    ['jsx', '// path: src/App.jsx'],
    ['html', '<!-- pages/about.html -->'],
    ['css', '/* src/styles.css */'],
    ['', '// src/App.tsx'],
    ['python', '# server/app.py'],
  ])('```%s %s', (language, line) => {
    const path = /[\w/]+\.\w+/.exec(line)?.[0] ?? '';
    expect(filesOf(`\`\`\`${language}\n${line}\nx\n\`\`\``)).toEqual({ [path]: `${line}\nx` });
  });

  it('is not any comment', () => {
    expect(outlineOf('```ts\n// see utils.ts for the rest of it\nlet a;\n```')).toEqual(['code typescript']);
    expect(outlineOf('```markdown\n# notes.md\n```')).toEqual(['code markdown']);
  });
});

describe('elements', () => {
  it('reads <files>, with and without a fence inside', () => {
    const answer = parseAnswer(
      'Sure.\n<files>\n<file path="index.html">\n```html\n<p>a</p>\n```\n</file>\n<file path="src/a.ts">\nlet a;\n</file>\n</files>\nDone.',
    );
    expect(answer.parts).toEqual([
      { type: 'prose', text: 'Sure.' },
      {
        type: 'file',
        path: 'index.html',
        language: 'html',
        content: '<p>a</p>',
        complete: true,
        named: true,
      },
      {
        type: 'file',
        path: 'src/a.ts',
        language: 'typescript',
        content: 'let a;',
        complete: true,
        named: true,
      },
      { type: 'prose', text: 'Done.' },
    ]);
  });

  it('reads them on one line and with attributes in any order and over several lines', () => {
    expect(
      filesOf('<files><file path="a.txt">x</file><file\n  type="text"\n  name=\'b.txt\'\n>y</file></files>'),
    ).toEqual({ 'a.txt': 'x', 'b.txt': 'y' });
  });

  it('reads boltArtifact with its title and actions', () => {
    const answer = parseAnswer(
      'Ok.\n\n<boltArtifact id="todo" title="To-do app">\n<boltAction type="file" filePath="/home/project/src/App.tsx">\nlet a;\n</boltAction>\n<boltAction type="shell">npm install</boltAction>\n</boltArtifact>\n\nEnjoy.',
    );
    expect(answer).toEqual({
      title: 'To-do app',
      openFile: null,
      parts: [
        { type: 'prose', text: 'Ok.' },
        {
          type: 'file',
          path: 'src/App.tsx',
          language: 'tsx',
          content: 'let a;',
          complete: true,
          named: true,
        },
        { type: 'code', language: 'shell', content: 'npm install', complete: true },
        { type: 'prose', text: 'Enjoy.' },
      ],
    });
  });

  it('reads the write tags of other builders', () => {
    expect(
      filesOf(
        '<dyad-write path="src/a.ts" description="A">\na\n</dyad-write>\n<lov-write file_path="src/b.ts">b</lov-write>',
      ),
    ).toEqual({
      'src/a.ts': 'a',
      'src/b.ts': 'b',
    });
  });

  it('keeps a fence inside a README, and one whose markdown is itself fenced', () => {
    const readme = '# Title\n\n```bash\nnpm i\n```\n\nEnd.';
    expect(filesOf(`<file path="README.md">\n${readme}\n</file>`)).toEqual({ 'README.md': readme });
    expect(filesOf(`<file path="README.md">\n\`\`\`markdown\n${readme}\n\`\`\`\n</file>`)).toEqual({
      'README.md': readme,
    });
    expect(filesOf('<file path="README.md">\n```bash\nnpm i\n```\nEnd.\n</file>')).toEqual({
      'README.md': '```bash\nnpm i\n```\nEnd.',
    });
  });

  it('goes on after a forgotten closing tag', () => {
    expect(filesOf('<file path="a.ts">\na\n<file path="b.ts">\nb\n</files>\nDone.')).toEqual({
      'a.ts': 'a',
      'b.ts': 'b',
    });
  });

  it('is not ended by its own closing tag inside a string or a fence', () => {
    const code = "const end = '</file>';\nlet a;";
    expect(filesOf(`<file path="a.ts">\n${code}\n</file>`)).toEqual({ 'a.ts': code });
    expect(filesOf('<file path="a.tsx">\n```tsx\n<p>close with </file> please</p>\n```\n</file>')).toEqual({
      'a.tsx': '<p>close with </file> please</p>',
    });
  });
});

describe('reasoning', () => {
  it.each(['think', 'thinking'])('<%s> is one part, code in it included', (tag) => {
    expect(
      parseAnswer(`<${tag}>\nMaybe:\n\`\`\`html\n<!DOCTYPE html><html></html>\n\`\`\`\n</${tag}>\n\nHello.`)
        .parts,
    ).toEqual([
      { type: 'reasoning', text: 'Maybe:\n```html\n<!DOCTYPE html><html></html>\n```', complete: true },
      { type: 'prose', text: 'Hello.' },
    ]);
  });

  it('may be unfinished', () => {
    expect(parseAnswer('<think>Hm').parts).toEqual([{ type: 'reasoning', text: 'Hm', complete: false }]);
  });

  it('may have lost its beginning to the prompt', () => {
    expect(
      parseAnswer('The user wants a page.\n</think>\n\n```html\n<!DOCTYPE html><html></html>\n```').parts.map(
        ({ type }) => type,
      ),
    ).toEqual(['reasoning', 'file']);
  });

  it('is taken to be over when it never ends but holds a whole page or file', () => {
    expect(outlineOf('<think>\nHm.\n\n```html\n<!DOCTYPE html>\n<html>\n</html>\n```\nDone.')).toEqual([
      'reasoning',
      'file index.html',
      'prose',
    ]);
    expect(outlineOf('<think>\nHm.\n<file path="a.ts">\nlet a;\n</file>\n')).toEqual([
      'reasoning',
      'file a.ts',
    ]);
    expect(outlineOf('<think>\nHm.\n```html\n<!DOCTYPE html>\n<html>\n')).toEqual(['reasoning …']);
  });

  it('is not ended twice: a later mention of its closing tag is prose', () => {
    expect(parseAnswer('<think>a</think>\nI closed it with </think> above.').parts).toEqual([
      { type: 'reasoning', text: 'a', complete: true },
      { type: 'prose', text: 'I closed it with </think> above.' },
    ]);
  });

  it('is not begun by a mention', () => {
    expect(outlineOf('I wrap it in `<think>` tags, or <think> tags.\nSo.')).toEqual(['prose']);
  });
});
