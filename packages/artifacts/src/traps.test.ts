import { describe, expect, it } from 'vitest';
import { createAnswerParser, parseAnswer } from './index.ts';
import { filesOf, outlineOf, project } from './test-helpers.ts';

const page = (title: string, body = ''): string =>
  `<!DOCTYPE html>\n<html>\n<head>\n<title>${title}</title>\n</head>\n<body>\n${body}\n</body>\n</html>`;
const fenced = (code: string, info = 'html'): string => `\`\`\`${info}\n${code}\n\`\`\``;

describe('what others got wrong', () => {
  it('keeps the stated name whatever the code declares first', () => {
    expect(
      outlineOf(
        fenced(
          'const Header = () => <h1/>;\nexport default function App() { return <Header/>; }',
          'tsx App.tsx',
        ),
      ),
    ).toEqual(['file App.tsx']);
    expect(outlineOf(fenced(page('A', '<script>const Chart = 1;</script>'), 'html index.html'))).toEqual([
      'file index.html',
    ]);
  });

  it('never lets one unnamed block overwrite another', () => {
    expect(outlineOf(`${fenced(page('Home'))}\n${fenced(page('About'))}\n${fenced(page('Home'))}`)).toEqual([
      'file index.html',
      'file index-2.html',
      'file index-3.html',
    ]);
    expect(outlineOf(`${fenced('let a = 1;', 'js')}\n${fenced('let b = 2;', 'js')}`)).toEqual([
      'code javascript',
      'code javascript',
    ]);
  });

  it('never lets an unnamed block take a stated name, in either order', () => {
    expect(outlineOf(`${fenced(page('A'), 'html index.html')}\n${fenced(page('B'))}`)).toEqual([
      'file index.html',
      'file index-2.html',
    ]);
    expect(outlineOf(`${fenced(page('A'))}\n${fenced(page('B'), 'html index.html')}`)).toEqual([
      'file index-2.html',
      'file index.html',
    ]);
  });

  it('keeps an answer that was cut inside a fence as the unfinished file it is', () => {
    expect(parseAnswer(`Here:\n\n\`\`\`html\n<!DOCTYPE html>\n<html>\n<body>\n<p>Hal`)).toEqual({
      title: null,
      openFile: 'index.html',
      parts: [
        { type: 'prose', text: 'Here:' },
        {
          type: 'file',
          path: 'index.html',
          language: 'html',
          content: '<!DOCTYPE html>\n<html>\n<body>\n<p>Hal',
          complete: false,
          named: false,
        },
      ],
    });
    expect(outlineOf('```tsx src/App.tsx\nlet a')).toEqual(['file src/App.tsx …']);
    expect(outlineOf('<file path="a.ts">\nlet a')).toEqual(['file a.ts …']);
    expect(outlineOf('```bash\nnpm i')).toEqual(['code shell …']);
  });

  it('never leaves the root', () => {
    for (const path of ['../../etc/x.html', '/../x.html', 'a/../../x.html', '..\\x.html', 'C:\\x.html']) {
      expect(
        Object.keys(filesOf(`<file path="${path}">\n${page('A')}\n</file>`)).filter(
          (each) => each.includes('..') || each.includes(':'),
        ),
      ).toEqual([]);
      expect(outlineOf(fenced(page('A'), `html path="${path}"`))).toEqual(['file index.html']);
    }
  });

  it('does not see a page in prose that mentions its tags', () => {
    for (const prose of [
      'Put the <head> and <body> tags into your page, and close it with </html>.',
      'Every page starts with <!DOCTYPE html>, then <html> and <head>.',
      '<!DOCTYPE html> must be the first line.\n\n<html> comes next, and <head> after it.',
      'The document begins with `<!DOCTYPE html>`\nand the rest follows.',
      '<html lang="en"> sets the language of the page.',
      'I used <!DOCTYPE html>\n\nand nothing else.',
      'Open it with <html>\nand close it.',
    ]) {
      expect(outlineOf(prose), prose).toEqual(['prose']);
    }
  });

  it('opens a fence glued to the text before it, and closes one glued to the code', () => {
    expect(filesOf(`Here you go:\`\`\`tsx{path=src/App.tsx}\nlet a;\n\`\`\``)).toEqual({
      'src/App.tsx': 'let a;',
    });
    expect(filesOf('Here you go: ```html\n<!DOCTYPE html><html></html>\n```')).toEqual({
      'index.html': '<!DOCTYPE html><html></html>',
    });
    expect(outlineOf('```tsx src/App.tsx\nlet a;```\nDone.')).toEqual(['file src/App.tsx', 'prose']);
    expect(outlineOf('```tsx src/App.tsx\nlet a;\n```That is it.')).toEqual(['file src/App.tsx', 'prose']);
    expect(filesOf('```html<!DOCTYPE html><html>\n</html>\n```')).toEqual({
      'index.html': '<!DOCTYPE html><html>\n</html>',
    });
    expect(outlineOf('A fence such as ``` src/App.tsx names the file.')).toEqual(['prose']);
    expect(outlineOf('Open with ```html and close with ``` please.')).toEqual(['prose']);
  });

  it('lets the later of two blocks with one path win', () => {
    expect(
      filesOf(`${fenced('let a = 1;', 'ts src/a.ts')}\nBetter:\n${fenced('let a = 2;', 'ts src/a.ts')}`),
    ).toEqual({ 'src/a.ts': 'let a = 2;' });
  });
});

describe('fences within fences', () => {
  const readme = '# Title\n\n```bash\nnpm i\n```\n\n## Use\n\n```ts\nrun();\n```';
  it.each([
    ['the same length', '```', readme],
    ['a longer outer one', '````', readme],
    ['tildes outside', '~~~', readme],
    ['bare inner ones', '```', '# Title\n\nRun:\n\n```\nnpm i\n```\n\nDone.'],
  ])('keeps a README whole: %s', (_, fence, content) => {
    expect(
      parseAnswer(
        `${fence}md README.md\n${content}\n${fence}\n\nNow the code:\n\n\`\`\`ts src/a.ts\nlet a;\n\`\`\``,
      ).parts,
    ).toMatchObject([
      { path: 'README.md', content, complete: true },
      { text: 'Now the code:' },
      { path: 'src/a.ts', content: 'let a;' },
    ]);
  });

  it('keeps shorter fences and other characters inside as text', () => {
    expect(filesOf('````ts a.ts\n```\nx\n```\n````')).toEqual({ 'a.ts': '```\nx\n```' });
    expect(filesOf('~~~ts a.ts\n```\nx\n```\n~~~')).toEqual({ 'a.ts': '```\nx\n```' });
  });

  it.each([
    ['a script', '<script>\nconst md = `\n```js\nx\n```\n`;\n</script>'],
    ['a bare fence in a script', '<script>\nconst md = "\n```\nx";\n</script>'],
    ['a text area', '<textarea># Hi\n```js\nlet a;\n```\n</textarea>'],
    ['preformatted text', '<pre>\n```\ncode\n```\n</pre>'],
    ['a comment', '<!--\n```\n-->'],
    ['the text', '<div class="markdown">\n```js\nlet a;\n```\n\n```\nb\n```\n</div>'],
  ])('keeps fences in %s of a page', (_, body) => {
    const html = page('A', body);
    expect(parseAnswer(`${fenced(html)}\n\nDone.`).parts).toMatchObject([
      { path: 'index.html', content: html, complete: true },
      { text: 'Done.' },
    ]);
    expect(parseAnswer(`${html}\n\nDone.`).parts).toMatchObject([
      { path: 'index.html', content: html, complete: true },
      { text: 'Done.' },
    ]);
  });

  it('ends at its fence all the same when the page inside never ends', () => {
    const html = '<!DOCTYPE html>\n<html>\n<body>\n<script>\nlet a = 1;';
    expect(parseAnswer(`${fenced(html)}\n\nThat was it.\n\n${fenced('npm i', 'bash')}`).parts).toMatchObject([
      { path: 'index.html', content: html, complete: true },
      { type: 'prose', text: 'That was it.' },
      { type: 'code', language: 'shell', content: 'npm i' },
    ]);
  });

  it('ends there at once when the next file begins', () => {
    const html = '<!DOCTYPE html>\n<html>\n<body>\n<p>a';
    const parser = createAnswerParser();
    parser.push(`${fenced(html)}\n\nOnce more:\n\n\`\`\`html\n`);
    expect(parser.snapshot().parts).toMatchObject([
      { content: html, complete: true },
      { type: 'prose', text: 'Once more:' },
      { content: '' },
    ]);
    expect(outlineOf(`${fenced(html)}\n\n${fenced('a{}', 'css styles.css')}`)).toEqual([
      'file index.html',
      'file styles.css',
    ]);
  });

  it('ends at a fence however far it is indented once the page is over', () => {
    expect(outlineOf(`\`\`\`html\n${page('A')}\n        \`\`\`\nBye.`)).toEqual(['file index.html', 'prose']);
  });

  it('takes the indentation of a list off the code, unless the code does not share it', () => {
    expect(filesOf('1. Create it:\n\n   ```ts src/a.ts\nlet a;\n     let b;\n   ```\n')).toEqual({
      'src/a.ts': 'let a;\n     let b;',
    });
    expect(filesOf('1. Create it:\n\n   ```ts src/a.ts\n   let a;\n     let b;\n   ```\n')).toEqual({
      'src/a.ts': 'let a;\n  let b;',
    });
  });

  it('goes on after a forgotten closing fence', () => {
    expect(filesOf('```css a.css\na{}\n\n```css b.css\nb{}\n```')).toEqual({
      'a.css': 'a{}\n',
      'b.css': 'b{}',
    });
    expect(
      outlineOf(`\`\`\`html\n${page('A')}\n\n## What it does\n\nIt shows.\n\n${fenced('npm i', 'bash')}`),
    ).toEqual(['file index.html', 'prose', 'code shell']);
    expect(outlineOf(`\`\`\`html\n${page('A')}\n\nIt shows.\n\`\`\`\nBye.`)).toEqual([
      'file index.html',
      'prose',
    ]);
  });
});

describe('bare documents', () => {
  it.each([
    ['a string in a script', '<script>const a = "</html>"; f(`<html><body></body>\n</html>\n`);</script>'],
    ['an attribute', '<iframe srcdoc="<html><p>x</p></html>"></iframe>'],
    ['a comment', '<!-- </html> -->'],
    [
      'a title behind letters whose small form is longer',
      '<svg><title>İİİİİİ</title></svg><script>// İİİİ </html>\n</SCRIPT >',
    ],
    ['a text area', '<textarea><html></html></textarea>'],
    ['a string whose script was ended too early', '<script>const a = "<script></script></html>";</script>'],
  ])('are not ended by a </html> in %s', (_, body) => {
    const html = page('A', body);
    expect(parseAnswer(`${html}\nBye.`).parts).toMatchObject([
      { path: 'index.html', content: html, complete: true },
      { text: 'Bye.' },
    ]);
  });

  it('end at a </html> on its own line though a script or a quote was never closed', () => {
    for (const body of ['<script>\nlet a;', '<p class="a>x</p>']) {
      const html = `<!DOCTYPE html>\n<html>\n<body>\n${body}\n</body>\n</html>`;
      expect(parseAnswer(`${html}\n\nBye.`).parts).toMatchObject([
        { content: html, complete: true },
        { text: 'Bye.' },
      ]);
      expect(parseAnswer(`${fenced(html)}\n\nBye.`).parts).toMatchObject([
        { content: html, complete: true },
        { text: 'Bye.' },
      ]);
    }
  });

  it('hold documents shown as text', () => {
    for (const body of [
      '<div><html><p>x</p></html></div>',
      '<code></html></code>',
      '<pre>\n<html>\n</html>\n</pre>',
    ]) {
      const html = page('A', body);
      expect(parseAnswer(`${html}\nBye.`).parts).toMatchObject([
        { content: html, complete: true },
        { text: 'Bye.' },
      ]);
      expect(parseAnswer(`${fenced(html)}\nBye.`).parts).toMatchObject([
        { content: html, complete: true },
        { text: 'Bye.' },
      ]);
    }
  });

  it('give way to the next one when they break off', () => {
    expect(filesOf(`<!DOCTYPE html>\n<html>\n<body>\n<p>a\n\n${page('B')}`)).toMatchObject({
      'index-2.html': page('B'),
    });
  });

  it('swallow the fence that closes what was never opened', () => {
    expect(outlineOf(`${page('A')}\n\`\`\`\n\nIt shows.`)).toEqual(['file index.html', 'prose']);
    expect(outlineOf(`<!DOCTYPE html>\n<html>\n<body>\n<p>a</p>\n</body>\n\`\`\`\nIt shows.`)).toEqual([
      'file index.html',
      'prose',
    ]);
  });

  it('end behind </body> when </html> is missing and text follows', () => {
    const html = '<!DOCTYPE html>\n<html>\n<body>\n<p>a</p>\n</body>';
    expect(parseAnswer(`${html}\n\nIt shows.`).parts).toMatchObject([
      { content: expect.stringContaining(html) as string, complete: true },
      { text: 'It shows.' },
    ]);
  });

  it('may be several', () => {
    expect(outlineOf(`First:\n${page('A')}\n\nSecond:\n${page('B')}`)).toEqual([
      'prose',
      'file index.html',
      'prose',
      'file index-2.html',
    ]);
    expect(outlineOf(`${page('A')}${page('B')}`)).toEqual(['file index.html', 'file index-2.html']);
    expect(filesOf(`**index.html**\n${page('A')}\n\n**about.html**\n${page('B')}`)).toEqual({
      'index.html': page('A'),
      'about.html': page('B'),
    });
  });

  it('are unfinished until </html>', () => {
    expect(outlineOf('<!DOCTYPE html>\n<html>\n<body>')).toEqual(['file index.html …']);
    expect(outlineOf('<!DOCTYPE html>')).toEqual(['file index.html …']);
  });

  it('may begin with a comment, without a doctype, or behind the text', () => {
    expect(outlineOf('<!DOCTYPE html>\n<!-- A page -->\n<html>\n</html>')).toEqual(['file index.html']);
    expect(filesOf('<!-- A page -->\n<!DOCTYPE html>\n<html>\n</html>')).toEqual({
      'index.html': '<!-- A page -->\n<!DOCTYPE html>\n<html>\n</html>',
    });
    expect(outlineOf('<!-- A note -->\nNo page here.')).toEqual(['prose']);
    expect(outlineOf('<html>\n<head>\n<title>A</title></head></html>')).toEqual(['file index.html']);
    expect(outlineOf('Here it is:<!DOCTYPE html>\n<html>\n</html>')).toEqual(['prose', 'file index.html']);
  });
});

describe('unnamed blocks', () => {
  const component = (name: string, more = ''): string =>
    `import React from 'react';\n${more}export default function ${name}() {\n  return (\n    <div/>\n  );\n}`;

  it('are files by what they are', () => {
    expect(outlineOf(fenced(component('LoginForm'), 'tsx'))).toEqual(['file src/App.tsx']);
    expect(outlineOf(fenced(component('App'), 'jsx'))).toEqual(['file src/App.jsx']);
    expect(outlineOf(fenced(component('App'), 'javascript'))).toEqual(['file src/App.jsx']);
    expect(outlineOf(fenced(component('App'), ''))).toEqual(['file src/App.jsx']);
    expect(outlineOf(fenced('<script setup>\n</script>\n<template><p/></template>', 'vue'))).toEqual([
      'file src/App.vue',
    ]);
    expect(outlineOf(fenced(page('A'), ''))).toEqual(['file index.html']);
  });

  it('stay snippets otherwise', () => {
    for (const [language, code] of [
      ['bash', 'npm install'],
      ['', 'src/\n  App.tsx\n  main.tsx'],
      ['html', '<link rel="stylesheet" href="x.css">'],
      ['css', 'body { margin: 0 }'],
      ['json', '{ "a": 1 }'],
      ['markdown', '# Notes'],
      ['tsx', 'const [a, setA] = useState(0);'],
      ['ts', 'export default { plugins: [] };'],
    ] as const) {
      expect(outlineOf(fenced(code, language)), code).toEqual([expect.stringMatching(/^code /)]);
    }
  });

  it('are the files that a page of the answer asks for', () => {
    const html = page(
      'A',
      '<link rel="stylesheet" href="css/main.css"><script src="./app.js"></script><script src="https://cdn.test/x.js"></script>',
    );
    expect(
      outlineOf(
        `${fenced(html)}\n${fenced('a{}', 'css')}\n${fenced('b{}', 'css')}\n${fenced('let a;', 'js')}\n${fenced('let b;', 'js')}`,
      ),
    ).toEqual(['file index.html', 'file css/main.css', 'code css', 'file app.js', 'code javascript']);
  });

  it('lie where the app imports them from', () => {
    const app = component(
      'App',
      "import Header from './components/Header';\nimport Foot from '@/parts/Foot.tsx';\n",
    );
    expect(
      outlineOf(
        [component('Header'), component('Foot'), app, component('Lonely')]
          .map((code) => fenced(code, 'tsx'))
          .join('\n'),
      ),
    ).toEqual([
      'file src/components/Header.tsx',
      'file src/parts/Foot.tsx',
      'file src/App.tsx',
      'file src/Lonely.tsx',
    ]);
  });

  it('replace the page before them only when they are evidently its revision', () => {
    const first = page('Shop', '<h1>Shop</h1>');
    const second = page('Shop', '<h1>Shop</h1><p>More</p>');
    expect(
      filesOf(`${fenced(first)}\n\nThe contrast is poor. Let me fix the page:\n\n${fenced(second)}`),
    ).toEqual({ 'index.html': second });
    expect(
      Object.keys(filesOf(`${fenced(first)}\n\nAnd this is the second page:\n\n${fenced(second)}`)),
    ).toEqual(['index.html', 'index-2.html']);
    expect(
      Object.keys(filesOf(`${fenced(first)}\n\nHere is the updated version:\n\n${fenced(page('Cart'))}`)),
    ).toEqual(['index.html', 'index-2.html']);
  });

  it('replace what the project has in their place, whatever it is called', () => {
    expect(filesOf(fenced(page('New')), project({ 'index.html': 'old' }))).toEqual({
      'index.html': page('New'),
    });
    expect(filesOf(fenced(page('New')), project({ 'landing.html': 'old', 'a.css': '' }))).toEqual({
      'landing.html': page('New'),
      'a.css': '',
    });
    expect(Object.keys(filesOf(fenced(component('App'), 'tsx'), project({ 'App.tsx': 'old' })))).toEqual([
      'App.tsx',
    ]);
    expect(Object.keys(filesOf(fenced(component('App'), 'jsx'), project({ 'src/App.tsx': 'old' })))).toEqual([
      'src/App.tsx',
    ]);
    expect(Object.keys(filesOf(fenced(component('App'), 'tsx'), project({ 'src/App.jsx': 'old' })))).toEqual([
      'src/App.jsx',
      'src/App.tsx',
    ]);
  });
});

describe('snapshots while the text arrives', () => {
  it('hold back what may become a delimiter', () => {
    const parser = createAnswerParser();
    const seen: string[] = [];
    for (const char of '```ts a.ts\nlet a;\n```\n') {
      parser.push(char);
      seen.push(
        parser
          .snapshot()
          .parts.map((part) => (part.type === 'file' ? part.content : '?'))
          .join(),
      );
    }
    expect(seen.filter((text) => text.includes('`') || text.includes('?') || text.endsWith('\n'))).toEqual(
      [],
    );
    expect(seen.at(-1)).toBe('let a;');
  });

  it('name the open file and keep the identity of what did not change', () => {
    const parser = createAnswerParser();
    parser.push('Hi.\n```ts a.ts\nlet a;\n```\nThen\n```ts b.ts\nlet');
    const before = parser.snapshot();
    parser.push(' b;\n');
    const after = parser.snapshot();
    expect([before.openFile, after.openFile]).toEqual(['b.ts', 'b.ts']);
    expect(after.parts.slice(0, 3).map((part, index) => part === before.parts[index])).toEqual([
      true,
      true,
      true,
    ]);
    expect(after.parts[3]).toMatchObject({ content: 'let b;' });
    expect(parser.snapshot().parts[3]).toBe(after.parts[3]);
    expect(before.parts[3]).toMatchObject({ content: 'let' });
  });

  it('take nothing after the end', () => {
    const parser = createAnswerParser();
    parser.push('a');
    expect(parser.end()).toEqual(parser.end());
    expect(() => {
      parser.push('b');
    }).toThrow('already ended');
  });
});
