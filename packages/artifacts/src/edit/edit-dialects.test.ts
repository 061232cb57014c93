import { describe, expect, it } from 'vitest';
import { applyAnswer, parseAnswer } from '../index.ts';
import { outlineOf, project } from '../test-helpers.ts';

const APP = 'const a = 1;\nconst b = 2;\nconst c = 3;';
const BASE = project({ 'src/App.tsx': APP, 'src/b.css': 'b {}' });
const BLOCK = '<<<<<<< SEARCH\nconst b = 2;\n=======\nconst b = 20;\n>>>>>>> REPLACE';
const AFTER = 'const a = 1;\nconst b = 20;\nconst c = 3;';

/** Every way to say that `const b = 2;` becomes `const b = 20;` in `src/App.tsx`. */
const DIALECTS: Record<string, string> = {
  'path on the fence': `\`\`\`tsx src/App.tsx\n${BLOCK}\n\`\`\``,
  'path attribute on the fence': `\`\`\`tsx path="src/App.tsx"\n${BLOCK}\n\`\`\``,
  'path before the fence': `src/App.tsx\n\`\`\`tsx\n${BLOCK}\n\`\`\``,
  'heading before the fence': `### \`src/App.tsx\`\n\n\`\`\`tsx\n${BLOCK}\n\`\`\``,
  'a sentence that mentions the path': `In src/App.tsx, change the value of b:\n\n\`\`\`tsx\n${BLOCK}\n\`\`\``,
  'path inside the fence': `\`\`\`\nsrc/App.tsx\n${BLOCK}\n\`\`\``,
  'path as a comment inside': `\`\`\`tsx\n// src/App.tsx\n${BLOCK}\n\`\`\``,
  'path behind the mark': `\`\`\`\n${BLOCK.replace('SEARCH', 'SEARCH src/App.tsx')}\n\`\`\``,
  'fence of search-replace': `\`\`\`search-replace src/App.tsx\n${BLOCK}\n\`\`\``,
  'fence of diff with marks': `\`\`\`diff src/App.tsx\n${BLOCK}\n\`\`\``,
  'no fence, path before': `src/App.tsx\n${BLOCK}`,
  'no fence, path in a heading': `**src/App.tsx**\n\n${BLOCK}\n\nDone.`,
  'no path at all': `\`\`\`tsx\n${BLOCK}\n\`\`\``,
  'a fence that is not closed': `\`\`\`tsx src/App.tsx\n${BLOCK}`,
  'a fence that is not closed, prose behind': `\`\`\`tsx src/App.tsx\n${BLOCK}\nThat is all there is.`,
  'a fence closed behind the mark': `\`\`\`tsx src/App.tsx\n${BLOCK}\`\`\``,
  'five signs': `\`\`\`tsx src/App.tsx\n<<<<< SEARCH\nconst b = 2;\n=====\nconst b = 20;\n>>>>> REPLACE\n\`\`\``,
  'nine signs': `\`\`\`tsx src/App.tsx\n<<<<<<<<< SEARCH\nconst b = 2;\n=========\nconst b = 20;\n>>>>>>>>> REPLACE\n\`\`\``,
  'dashes and pluses': `\`\`\`tsx src/App.tsx\n------- SEARCH\nconst b = 2;\n=======\nconst b = 20;\n+++++++ REPLACE\n\`\`\``,
  'dashes without a fence': `src/App.tsx\n------- SEARCH\nconst b = 2;\n=======\nconst b = 20;\n+++++++ REPLACE`,
  'original and updated': `\`\`\`tsx src/App.tsx\n<<<<<<< ORIGINAL\nconst b = 2;\n=======\nconst b = 20;\n>>>>>>> UPDATED\n\`\`\``,
  'marks of a merge': `\`\`\`tsx src/App.tsx\n<<<<<<< HEAD\nconst b = 2;\n=======\nconst b = 20;\n>>>>>>> new\n\`\`\``,
  'a mark with a sign behind': `\`\`\`tsx src/App.tsx\n<<<<<<< SEARCH>\nconst b = 2;\n=======\nconst b = 20;\n>>>>>>> REPLACE>\n\`\`\``,
  'line breaks of Windows': `\`\`\`tsx src/App.tsx\n${BLOCK}\n\`\`\``.replaceAll('\n', '\r\n'),
  'an edit element': `<edit path="src/App.tsx">\n${BLOCK}\n</edit>`,
  'an edit element with a fence': `<edit path="src/App.tsx">\n\`\`\`tsx\n${BLOCK}\n\`\`\`\n</edit>`,
  'an edit element that is not closed': `<edit path="src/App.tsx">\n${BLOCK}`,
  'a file element with changes': `<file path="src/App.tsx">\n${BLOCK}\n</file>`,
  'bolt: edit': `<boltArtifact id="x" title="X">\n<boltAction type="edit" filePath="src/App.tsx">\n${BLOCK}\n</boltAction>\n</boltArtifact>`,
  'bolt: modify': `<boltAction type="modify" filePath="/home/project/src/App.tsx">${BLOCK}\n</boltAction>`,
  'dyad: search-replace': `<dyad-search-replace path="src/App.tsx" description="x">\n${BLOCK}\n</dyad-search-replace>`,
  'a diff': `\`\`\`diff\n--- a/src/App.tsx\n+++ b/src/App.tsx\n@@ -1,3 +1,3 @@\n const a = 1;\n-const b = 2;\n+const b = 20;\n const c = 3;\n\`\`\``,
  'a diff of git': `\`\`\`diff\ndiff --git a/src/App.tsx b/src/App.tsx\nindex 3f..4a 100644\n--- a/src/App.tsx\n+++ b/src/App.tsx\n@@ -1 +1 @@ function x() {\n-const b = 2;\n+const b = 20;\n\`\`\``,
  'a diff whose path is on the fence': `\`\`\`diff src/App.tsx\n@@ ... @@\n-const b = 2;\n+const b = 20;\n\`\`\``,
  'a diff without its word': `\`\`\`\n--- src/App.tsx\n+++ src/App.tsx\n@@ -2 +2 @@\n-const b = 2;\n+const b = 20;\n\`\`\``,
  'a diff with wrong numbers and blank lines': `\`\`\`patch\n--- a/src/App.tsx\n+++ b/src/App.tsx\n@@ -91,7 +91,7 @@\n const a = 1;\n-const b = 2;\n+const b = 20;\n\n\`\`\``,
  'a diff in an edit of bolt': `<boltAction type="diff" filePath="src/App.tsx">\n@@ -2 +2 @@\n-const b = 2;\n+const b = 20;\n</boltAction>`,
};

describe.each(Object.entries(DIALECTS))('%s', (_, text) => {
  it('changes the one line', () => {
    const applied = applyAnswer(BASE, parseAnswer(`I change b.\n\n${text}`));
    expect(applied.failures).toEqual([]);
    expect(applied.files).toEqual(project({ 'src/App.tsx': AFTER, 'src/b.css': 'b {}' }));
  });
});

describe('several changes', () => {
  const second = '<<<<<<< SEARCH\nconst c = 3;\n=======\nconst c = 30;\n>>>>>>> REPLACE';

  it.each([
    ['in one fence', `\`\`\`tsx src/App.tsx\n${BLOCK}\n${second}\n\`\`\``],
    [
      'in one fence, with a gap and a remark',
      `\`\`\`tsx src/App.tsx\n${BLOCK}\n\n// and c\n\n${second}\n\`\`\``,
    ],
    [
      'in two fences',
      `\`\`\`tsx src/App.tsx\n${BLOCK}\n\`\`\`\nand\n\`\`\`tsx src/App.tsx\n${second}\n\`\`\``,
    ],
    [
      'in two fences, the path once',
      `### src/App.tsx\n\`\`\`tsx\n${BLOCK}\n\`\`\`\nand then\n\`\`\`tsx\n${second}\n\`\`\``,
    ],
    ['without a fence', `src/App.tsx\n${BLOCK}\n\n${second}\n`],
    ['in one element', `<edit path="src/App.tsx">\n${BLOCK}\n${second}\n</edit>`],
  ])('%s', (_, text) => {
    const applied = applyAnswer(BASE, parseAnswer(text));
    expect(applied.failures).toEqual([]);
    expect(applied.files['src/App.tsx']?.content).toBe('const a = 1;\nconst b = 20;\nconst c = 30;');
  });

  it('of two files in one fence, each under its path', () => {
    const css = '<<<<<<< SEARCH\nb {}\n=======\nb { top: 0 }\n>>>>>>> REPLACE';
    const applied = applyAnswer(
      BASE,
      parseAnswer(`\`\`\`\nsrc/App.tsx\n${BLOCK}\n\nsrc/b.css\n${css}\n\`\`\``),
    );
    expect(applied.files).toEqual(project({ 'src/App.tsx': AFTER, 'src/b.css': 'b { top: 0 }' }));
  });

  it('of two files in one diff', () => {
    const diff =
      '```diff\n--- a/src/App.tsx\n+++ b/src/App.tsx\n@@ -2 +2 @@\n-const b = 2;\n+const b = 20;\n--- a/src/b.css\n+++ /dev/null\n@@ -1 +0,0 @@\n-b {}\n--- /dev/null\n+++ b/src/n.css\n@@ -0,0 +1,2 @@\n+n {\n+}\n```';
    expect(applyAnswer(BASE, parseAnswer(diff))).toEqual({
      files: project({ 'src/App.tsx': AFTER, 'src/n.css': 'n {\n}' }),
      failures: [],
    });
  });
});

describe('deleting and renaming', () => {
  it.each([
    ['<delete path="src/b.css"/>', ['delete src/b.css']],
    ['<delete path="src/b.css" />\nGone.', ['delete src/b.css', 'prose']],
    ['<delete path="src/b.css"></delete>', ['delete src/b.css']],
    ['<boltAction type="delete" filePath="src/b.css"></boltAction>', ['delete src/b.css']],
    [
      '<boltArtifact>\n<boltAction type="delete" filePath="src/b.css">\n</boltAction>\n</boltArtifact>',
      ['delete src/b.css'],
    ],
    ['<dyad-delete path="src/b.css"></dyad-delete>', ['delete src/b.css']],
    ['<lov-delete file_path="src/b.css" />', ['delete src/b.css']],
    ['<rename from="src/b.css" to="./src/c.css"/>', ['rename src/b.css src/c.css']],
    ['<dyad-rename from="src/b.css" to="src/c.css"></dyad-rename>', ['rename src/b.css src/c.css']],
    [
      '<lov-rename original_file_path="src/b.css" new_file_path="src/c.css" />',
      ['rename src/b.css src/c.css'],
    ],
    ['<boltAction type="rename" from="src/b.css" to="src/c.css" />', ['rename src/b.css src/c.css']],
    ['<file path="a.ts">\nlet a;\n<delete path="src/b.css"/>', ['file a.ts', 'delete src/b.css']],
  ])('%s', (text, outline) => {
    expect(outlineOf(text)).toEqual(outline);
  });

  it.each([
    'Write `<delete path="src/b.css"/>` for that.',
    'With <delete path="src/b.css"/> a file goes.',
    '<delete>\nit\n</delete>',
    '<delete path="../../etc/passwd"/>',
    '<rename from="a.ts"/>',
    '```html\n<delete path="src/b.css"/>\n```',
  ])('is not meant by %j', (text) => {
    expect(outlineOf(text).filter((part) => /^(?:delete|rename)/.test(part))).toEqual([]);
  });
});

describe('what only looks like a change', () => {
  it.each([
    ['```css\n/* ======= */\na {}\n```', ['code css']],
    ['```md README.md\nTitle\n=======\nText\n```', ['file README.md']],
    ['```bash\ncat <<EOF\nx\nEOF\n```', ['code shell']],
    ['One\n\n-------\n\nTwo', ['prose']],
    ['a << b\n<< c', ['prose']],
    ['```diff\n-a\n+b\n```', ['code diff']],
    ['```diff src/App.tsx\n-a\n+b\n```', ['code diff']],
  ])('%j', (text, outline) => {
    expect(outlineOf(text)).toEqual(outline);
  });

  it('is not taken for a page, whatever it searches for', () => {
    const text =
      '```html index.html\n<<<<<<< SEARCH\n<!DOCTYPE html>\n<html>\n=======\n<!DOCTYPE html>\n<html lang="en">\n>>>>>>> REPLACE\n```\nDone.';
    expect(outlineOf(text)).toEqual(['edit index.html 1', 'prose']);
  });

  it('holds fences when the file is markdown', () => {
    const text =
      '```md README.md\n<<<<<<< SEARCH\nRun\n=======\nRun\n\n```bash\nnpm start\n```\n>>>>>>> REPLACE\n```\nDone.';
    expect(outlineOf(text)).toEqual(['edit README.md 1', 'prose']);
    expect(applyAnswer(project({ 'README.md': 'Run' }), parseAnswer(text)).files['README.md']?.content).toBe(
      'Run\n\n```bash\nnpm start\n```',
    );
  });
});

describe('a change that is being written', () => {
  it('shows as an edit from its second character on, never as the file', () => {
    const text = `\`\`\`tsx src/App.tsx\n${BLOCK}\n\`\`\``;
    for (let at = text.indexOf('<') + 2; at <= text.length; at += 1) {
      const [part] = parseAnswer(text.slice(0, at)).parts;
      expect(part?.type, text.slice(0, at)).toBe('edit');
    }
  });
});
