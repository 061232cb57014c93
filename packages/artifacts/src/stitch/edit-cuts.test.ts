import { describe, expect, it } from 'vitest';
import { applyAnswer, createStitcher, parseAnswer } from '../index.ts';
import { project } from '../test-helpers.ts';

const BASE = project({
  'index.html':
    '<!DOCTYPE html>\n<html>\n<head>\n<title>Shop</title>\n</head>\n<body>\n<ul>\n<li>Apples</li>\n</ul>\n</body>\n</html>',
  'app.js': "const list = document.querySelector('ul');\nlist.hidden = false;\nlist.dataset.ready = 'yes';",
  'old.css': '.old { color: red; }',
});

/** Three files: one changed in two places, one written whole, one changed without a fence; and one that goes. */
const ANSWER = `I add a pear, and the list can be closed.

\`\`\`html index.html
<<<<<<< SEARCH
<title>Shop</title>
=======
<title>Fruit shop</title>
<link rel="stylesheet" href="styles.css">
>>>>>>> REPLACE
<<<<<<< SEARCH
<li>Apples</li>
=======
<li>Apples</li>
<li>Pears</li>
>>>>>>> REPLACE
\`\`\`

\`\`\`css styles.css
li {
  padding: 1rem;
}

ul[hidden] {
  display: none;
}
\`\`\`

### app.js

<<<<<<< SEARCH
list.hidden = false;
=======
list.addEventListener('click', () => {
  list.hidden = true;
});
>>>>>>> REPLACE

<delete path="old.css"/>

Open it to see the pear.
`;

const BRIEF =
  'I add a pear.\n\n<edit path="index.html">\n<<<<<<< SEARCH\n<li>Apples</li>\n=======\n<li>Apples</li>\n<li>Pears</li>\n>>>>>>> REPLACE\n</edit>\n';
const DIFF =
  'I add a pear.\n\n```diff\n--- a/index.html\n+++ b/index.html\n@@ -7,2 +7,3 @@\n <ul>\n <li>Apples</li>\n+<li>Pears</li>\n </ul>\n```\n\nDone.\n';

function stitched(previous: string, continuation: string): string {
  const stitcher = createStitcher(previous);
  let text = previous;
  for (let at = 0; at < continuation.length; at += 5) text += stitcher.push(continuation.slice(at, at + 5));
  return text + stitcher.flush();
}

/** The page after the first of its two changes. */
const HALFWAY = BASE['index.html']?.content.replace(
  '<title>Shop</title>',
  '<title>Fruit shop</title>\n<link rel="stylesheet" href="styles.css">',
);

const after = (text: string) => applyAnswer(BASE, parseAnswer(text));

describe.each([
  ['an answer of three files with changes', ANSWER],
  ['changes in an element', BRIEF],
  ['a diff', DIFF],
])('a cut at every character of %s', (_, answer) => {
  const whole = after(answer);

  it('goes on to the identical text and files', () => {
    expect(whole.failures).toEqual([]);
    for (let cut = 1; cut < answer.length; cut += 1) {
      const text = stitched(answer.slice(0, cut), answer.slice(cut));
      expect(text, String(cut)).toBe(answer);
      expect(after(text), String(cut)).toEqual(whole);
    }
  });

  it('drops the line it was cut in, begun again', () => {
    for (let cut = 1; cut < answer.length; cut += 1) {
      const previous = answer.slice(0, cut);
      const from = previous.lastIndexOf('\n') + 1;
      if (previous.slice(from).replace(/\s/g, '').length < 8) continue;
      expect(stitched(previous, answer.slice(from)), String(cut)).toBe(answer);
    }
  });

  it('has each change whole or not at all before it goes on', () => {
    for (let cut = 1; cut < answer.length; cut += 1) {
      const { files, failures } = after(answer.slice(0, cut));
      for (const [path, { content }] of Object.entries(files)) {
        if (BASE[path] === undefined || content === BASE[path].content) continue;
        expect(failures, String(cut)).toEqual([]);
        expect([HALFWAY, whole.files[path]?.content], String(cut)).toContain(content);
      }
    }
  });
});

describe('a block of changes that the model opens again', () => {
  const openings = [
    '```html index.html\n',
    'Continuing from where I stopped:\n\n```html index.html\n',
    '```html\n',
  ];
  const from = ANSWER.indexOf('<<<<<<<');
  const to = ANSWER.indexOf('```', from);

  it.each(openings)('with %j', (opening) => {
    for (let cut = from + 1; cut < to; cut += 1) {
      // Within a mark nobody goes on with the rest of its signs behind a new fence.
      const line = ANSWER.lastIndexOf('\n', cut - 1) + 1;
      const rest = /^(?:<{2,}|={2,}|>{2,})$/.test(ANSWER.slice(line, cut)) ? line : cut;
      const text = stitched(ANSWER.slice(0, cut), opening + ANSWER.slice(rest));
      expect(after(text), String(cut)).toEqual(after(ANSWER));
    }
  });

  it('and writes anew from its beginning', () => {
    for (let cut = from + 30; cut < to; cut += 1) {
      const text = stitched(ANSWER.slice(0, cut), '```html index.html\n' + ANSWER.slice(from));
      expect(after(text).failures, String(cut)).toEqual([]);
      expect(after(text).files, String(cut)).toEqual(after(ANSWER).files);
    }
  });
});

describe('a mark that was cut, behind a fence opened again', () => {
  it.each([
    ['<<< and its rest', '<<<', '<<<< SEARCH\n', '<<<<<<< SEARCH\n'],
    ['<<< and the whole mark', '<<<', '<<<<<<< SEARCH\n', '<<<<<<< SEARCH\n'],
    ['====== and the whole mark', '<<<<<<< SEARCH\na\n======', '=======\n', '<<<<<<< SEARCH\na\n=======\n'],
  ])('%s', (_, cut, rest, whole) => {
    const previous = `\`\`\`html index.html\n${cut}`;
    expect(stitched(previous, `Sure, continuing:\n\n\`\`\`html\n${rest}`)).toBe(
      `\`\`\`html index.html\n${whole}`,
    );
  });
});
