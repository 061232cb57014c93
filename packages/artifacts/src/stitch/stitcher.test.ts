import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStitcher, foldAnswer, parseAnswer } from '../index.ts';
import { filesOf } from '../test-helpers.ts';

const ANSWER = `Here is the app, in three files.

### index.html

\`\`\`html index.html
<!DOCTYPE html>
<html lang="en">
  <head>
    <title>Shop</title>
    <link rel="stylesheet" href="styles.css" />
  </head>
  <body>
    <ul class="list">
      <li class="item">Apples</li>
      <li class="item">Pears</li>
      <li class="item">Plums</li>
    </ul>
    <script src="app.js"></script>
  </body>
</html>
\`\`\`

### styles.css

\`\`\`css styles.css
.list {
  display: grid;
  gap: 1rem;
}

.item {
  padding: 1rem;
  border: 1px solid #ddd;
}
\`\`\`

### app.js

\`\`\`js app.js
const items = document.querySelectorAll('.item');
for (const item of items) {
  item.addEventListener('click', () => {
    item.classList.toggle('on');
  });
}
\`\`\`

Open \`index.html\` to see it.
`;

const TAGGED = `I made two files.

<files>
<file path="src/App.tsx">
import { useState } from 'react';

export default function App() {
  const [count, setCount] = useState(0);
  return <button onClick={() => setCount(count + 1)}>{count}</button>;
}
</file>
<file path="src/main.css">
button {
  color: rebeccapurple;
}
</file>
</files>

Enjoy it.
`;

const BARE = ANSWER.slice(ANSWER.indexOf('<!DOCTYPE'), ANSWER.indexOf('</html>') + 7);

/** The answer after a cut, continued by `continuation` arriving in pieces of `size`. */
function stitched(previous: string, continuation: string, size = 7): string {
  const stitcher = createStitcher(previous);
  let text = previous;
  for (let at = 0; at < continuation.length; at += size)
    text += stitcher.push(continuation.slice(at, at + size));
  return text + stitcher.flush();
}

function everyCut(answer: string, check: (cut: number, previous: string, rest: string) => void): void {
  for (let cut = 1; cut < answer.length; cut += 1) check(cut, answer.slice(0, cut), answer.slice(cut));
}

const lineStart = (text: string): number => text.lastIndexOf('\n') + 1;

describe.each([
  ['three files in fences', ANSWER],
  ['files in elements', TAGGED],
  ['a bare page', BARE],
])('a cut at every character of %s', (_, answer) => {
  it('goes on exactly', () => {
    everyCut(answer, (cut, previous, rest) => {
      expect(stitched(previous, rest), String(cut)).toBe(answer);
    });
  });

  it.each([40, 90, 400])('drops a repetition of the last %i characters', (length) => {
    everyCut(answer, (cut, previous) => {
      const from = Math.max(0, cut - length);
      // What can be seen of the repetition must be enough to know it by.
      if (answer.slice(from, cut).replace(/\s/g, '').length < 24) return;
      expect(stitched(previous, answer.slice(from)), String(cut)).toBe(answer);
    });
  });

  it('drops the line it was cut in, begun again', () => {
    everyCut(answer, (cut, previous) => {
      const from = lineStart(previous);
      if (previous.slice(from).replace(/\s/g, '').length < 8) return;
      expect(stitched(previous, answer.slice(from)), String(cut)).toBe(answer);
    });
  });
});

describe('a cut in a fence, which the model opens again', () => {
  const blocks = [...ANSWER.matchAll(/```(\w+) (\S+)\n([\s\S]*?)```\n/g)].map((match) => ({
    language: match[1] ?? '',
    path: match[2] ?? '',
    from: match.index + match[0].indexOf('\n') + 1,
    to: match.index + match[0].length - 4,
  }));
  const openings: Record<string, (language: string, path: string) => string> = {
    'with the path': (language, path) => `\`\`\`${language} ${path}\n`,
    'without it': (language) => `\`\`\`${language}\n`,
    'after a sentence': (language, path) => `Continuing from where I stopped:\n\n\`\`\`${language}:${path}\n`,
    'after two': (language) => `Sure!\nHere is the rest of the file:\n\`\`\`${language}\n`,
  };

  it.each(Object.entries(openings))('%s', (_, opening) => {
    for (const { language, path, from, to } of blocks) {
      for (let cut = from; cut < to; cut += 1) {
        const previous = ANSWER.slice(0, cut);
        const start = opening(language, path);
        expect(stitched(previous, start + ANSWER.slice(cut)), `exact ${String(cut)}`).toBe(ANSWER);
        if (previous.slice(lineStart(previous)).replace(/\s/g, '').length >= 3) {
          expect(stitched(previous, start + ANSWER.slice(lineStart(previous))), `line ${String(cut)}`).toBe(
            ANSWER,
          );
        }
      }
    }
  });

  it('gives the same however the continuation is cut', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: ANSWER.length - 1 }),
        fc.nat({ max: 120 }),
        fc.integer({ min: 1, max: 50 }),
        (cut, back, size) => {
          const previous = ANSWER.slice(0, cut + 1);
          const continuation = ANSWER.slice(Math.max(0, cut + 1 - back));
          expect(stitched(previous, continuation, size)).toBe(
            stitched(previous, continuation, continuation.length + 1),
          );
        },
      ),
    );
  });
});

describe('a continuation', () => {
  it('opens the element again, or the reasoning', () => {
    const previous = 'Ok.\n<files>\n<file path="a.ts">\nconst a = 1;\nconst b';
    for (const opening of [
      '<file path="a.ts">\n',
      '<files>\n<file path="a.ts">\n',
      '\n<file path="./a.ts">\n',
    ]) {
      expect(stitched(previous, `${opening} = 2;\n</file>\n</files>`), opening).toBe(
        `${previous} = 2;\n</file>\n</files>`,
      );
    }
    expect(stitched('<think>\nHm', '<think> so.</think>\nHi')).toBe('<think>\nHm so.</think>\nHi');
  });

  it('may put a fence into an element that had none', () => {
    const previous = '<file path="a.ts">\nlet a = 1;\n';
    expect(filesOf(stitched(previous, '```ts\nlet b = 2;\n```\n</file>'))).toEqual({
      'a.ts': 'let a = 1;\nlet b = 2;',
    });
  });

  it('opens a page again that had no fence, or whose fence it only marks', () => {
    const previous = '<!DOCTYPE html>\n<html>\n<body>\n<p>One</p>\n';
    const rest = '<p>Two</p>\n</body>\n</html>';
    for (const opening of ['```html\n', '```\n']) {
      expect(filesOf(stitched(previous, `${opening}${rest}\n\`\`\`\n`))).toEqual({
        'index.html': previous + rest,
      });
      expect(filesOf(stitched(`\`\`\`html\n${previous}`, `${opening}${rest}\n\`\`\`\n`))).toEqual({
        'index.html': previous + rest,
      });
    }
  });

  it('that repeats the whole file is recognised, however long it is', () => {
    const lines = Array.from(
      { length: 800 },
      (_, index) => `export const value${String(index)} = ${String(index * 7)};`,
    ).join('\n');
    const previous = `\`\`\`ts src/values.ts\n${lines}\n`;
    expect(stitched(previous, `\`\`\`ts src/values.ts\n${lines}\nexport {};\n\`\`\``)).toBe(
      `${previous}export {};\n\`\`\``,
    );
  });

  it('that writes the file anew replaces it instead of doubling it', () => {
    const head =
      "import { useState } from 'react';\nimport { createRoot } from 'react-dom/client';\nimport './styles.css';\n";
    const whole = `${head}export default function App() {\n  return <p>New</p>;\n}\n`;
    const fenced = stitched(
      `\`\`\`tsx src/App.tsx\n${head}export default function App() {\n  const [old`,
      `\`\`\`tsx src/App.tsx\n${whole}\`\`\``,
    );
    expect(filesOf(fenced)).toEqual({ 'src/App.tsx': whole.trimEnd() });
    const tagged = stitched(
      `<file path="src/App.tsx">\n${head}let old`,
      `<file path="src/App.tsx">\n${whole}</file>`,
    );
    expect(filesOf(tagged)).toEqual({ 'src/App.tsx': whole.trimEnd() });
  });

  it('closes the file first when it goes on with another', () => {
    expect(filesOf(stitched('```css a.css\na {}', '```css b.css\nb {}\n```'))).toEqual({
      'a.css': 'a {}',
      'b.css': 'b {}',
    });
  });

  it('keeps what only looks like a repetition or a preamble', () => {
    expect(stitched('```ts a.ts\nfor (;;) {\n  ', 'continue;\n}\n```')).toBe(
      '```ts a.ts\nfor (;;) {\n  continue;\n}\n```',
    );
    expect(stitched('```html\n<ul>\n<li></li>\n', '<li></li>\n</ul>\n```')).toBe(
      '```html\n<ul>\n<li></li>\n<li></li>\n</ul>\n```',
    );
    expect(stitched('```ts a.ts\nlet a;\n', '```\n\nDone.')).toBe('```ts a.ts\nlet a;\n```\n\nDone.');
    expect(stitched('```md README.md\nRun:\n\n', '```bash\nnpm i\n```\n```')).toBe(
      '```md README.md\nRun:\n\n```bash\nnpm i\n```\n```',
    );
    const row = '      <div class="cell" data-state="empty"></div>\n';
    expect(stitched(`\`\`\`html\n${row}${row}`, `${row}</div>\n`)).toBe(
      `\`\`\`html\n${row}${row}${row}</div>\n`,
    );
    expect(stitched('', 'all of it')).toBe('all of it');
  });

  it('hands everything on, at the latest at the end', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (previous, continuation) => {
        const text = stitched(previous, continuation, 3);
        expect(text.startsWith(previous)).toBe(true);
        expect(
          continuation.endsWith(text.slice(previous.length).trimStart()) ||
            text === `${previous}\n${continuation}`,
        ).toBe(true);
      }),
    );
  });

  it('gives the parts that the uncut answer has', () => {
    const cut = ANSWER.indexOf('classList');
    const whole = foldAnswer({}, parseAnswer(ANSWER));
    expect(
      foldAnswer(
        {},
        parseAnswer(
          stitched(ANSWER.slice(0, cut), `Sure, continuing:\n\n\`\`\`js app.js\n${ANSWER.slice(cut)}`),
        ),
      ),
    ).toEqual(whole);
  });
});
