import fc from 'fast-check';

/** Pieces that answers are made of, whole and broken, so that every border between modes is met. */
const PIECES = [
  'Here is the page:', 'Use `<think>` or ``a ` b``.', 'The <head> and <body> tags matter.', '<html> is a tag', 'a < b && c > d', '🙂 é 漢字 \u{1F469}\u200D\u{1F4BB}',
  '\n', '\n', '\n', '\n\n', '\r\n', '  ', '\t', ' ', ':', '.',
  '### src/App.tsx', '**index.html**', '`styles.css`:', '1. `src/a.ts` (new)', 'Create `src/main.tsx`:', 'File: src/b.css', 'In `src/App.tsx`, replace the line:',
  '```', '```', '```\n', '````', '~~~', '~~~html', '```html', '```tsx', '```tsx src/App.tsx', '```tsx path="src/A b.tsx"', '```tsx{filename=src/C.tsx}', '```{path=src/D.tsx}',
  '```css:styles/main.css', '```js title="app.js"', '```md README.md', '```bash', '```html<!DOCTYPE html>', '```tsx {', '}', '{path=src/E.tsx}', '```12:30:src/App.tsx', '```diff src/App.tsx',
  '<!DOCTYPE html>', '<!doctype html>', '<html lang="en">', '<html>', '<head>', '<title>One</title>', '<title>Two</title>', '</head>', '<body class="a">', '<h1>Hi</h1>', '</body>', '</html>',
  '<script>', '</script>', 'const s = "</html>";', "x('</html>')", '`<html></html>`', '<style>', '</style>', '<textarea>', '</textarea>', '<pre>', '</pre>', '<!--', '-->', '<a title="', '"', '>', '<link rel="stylesheet" href="styles.css">',
  '<script src="script.js"></script>', '<files>', '</files>', '<file path="src/F.tsx">', "<file path='../../x.html'>", '</file>', '<file', ' path="', '<boltArtifact id="a" title="My app">', '</boltArtifact>',
  '<boltAction type="file" filePath="src/G.tsx">', '<boltAction type="shell">', 'npm install', '</boltAction>', '<think>', '</think>', '<thinking>', '</thinking>', '<thi', '</th',
  "import React from 'react';", 'export default function App() {', '  return (<div>Hi</div>);', 'export default Header;', '// src/Comment.tsx', '<!-- page.html -->', '/* theme.css */', '// ... rest of the code', 'body { color: red }', "import Header from './components/Header';",
  '# Title', '- item', 'Let me fix the page.', '\\`\\`\\`', 'code;```', '\uD83D', '\uDE42',
] as const;

/** Text that looks like an answer, mostly in ways that no model would write. */
export const answerText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('\n', '\n', '\n', '', ' ')), { maxLength: 24 })
  .map((pieces) => pieces.map(([piece, gap]) => piece + gap).join(''));
