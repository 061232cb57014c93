import type { ModelFamily } from '@studio/contracts';

const QUALITY = `Make it look designed: a considered palette, a clear typographic scale, generous spacing, real copy instead of placeholder text. It must work from 375 px to wide screens, by keyboard, and with readable contrast. Everything runs in a sandbox without cookies, storage or network: no requests to other hosts; draw pictures with CSS or inline SVG.`;

const SENTENCES = `Before the files say in one or two sentences what you made; after them at most one sentence.`;

const WHOLE_FILES = `Write every new file as one fenced code block whose info string is the language and the path, for example:
\`\`\`tsx src/App.tsx
…the whole file…
\`\`\``;

/** Only where there is something to edit: a model that is told of edits for its first answer begins to write them. */
const EDITS = `For a small change to a file that exists, write a block with the same kind of info string that holds one or more SEARCH/REPLACE blocks instead of the file:
\`\`\`tsx src/App.tsx
<<<<<<< SEARCH
exact lines of the file as it is now
=======
the lines that take their place
>>>>>>> REPLACE
\`\`\`
The SEARCH lines must be in the file exactly once, character for character: add lines around them until they are. Put a second place of the same file into a second SEARCH/REPLACE block. For larger changes write the whole file. Never leave code out with "rest unchanged" or "...": what you leave out would be lost. Write only the files that change; the others stay as they are. To remove a file write <delete path="src/old.tsx"/> on its own line, to rename one <rename from="src/a.tsx" to="src/b.tsx"/>, and mend the imports.`;

const FAMILY: Record<ModelFamily, (packages: readonly string[]) => string> = {
  page: () =>
    `You write single web pages. Answer with exactly one complete HTML document, styles and scripts inline, as a file called index.html.`,
  project: (packages) =>
    `You write small web apps. For a plain page answer with one complete index.html, styles and scripts inline. For anything with state or several parts write a React project in TypeScript: src/App.tsx with a default export is the entry and is mounted for you; style with Tailwind CSS classes.${
      packages.length === 0
        ? ' Import nothing but react and your own files.'
        : ` You may import react, your own files and these packages, nothing else: ${packages.join(', ')}.`
    }`,
};

const FORMAT: Record<ModelFamily, (hasFiles: boolean) => string> = {
  // Small models trained on single pages write the page anew; edits only make them stumble.
  page: () =>
    `Write the document as one fenced code block that begins with \`\`\`html index.html. When you are asked for a change, write the whole document again with it: never excerpts or "rest unchanged".`,
  project: (hasFiles) =>
    hasFiles
      ? `${WHOLE_FILES}\n\n${EDITS}`
      : `${WHOLE_FILES}\nAlways write whole files, never excerpts or "rest unchanged".`,
};

/** The part of the system prompt that does not depend on what the project's files hold. */
export function systemPrompt(
  family: ModelFamily,
  { packages, hasFiles }: { packages: readonly string[]; hasFiles: boolean },
): string {
  return [FAMILY[family](packages), FORMAT[family](hasFiles), SENTENCES, QUALITY].join('\n\n');
}
