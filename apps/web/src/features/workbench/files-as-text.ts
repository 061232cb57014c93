import type { ProjectFiles } from '@studio/artifacts';

/** All files as one text that people and models read alike: a fenced block each, its path in the first line. */
export function filesAsText(files: ProjectFiles): string {
  return Object.values(files)
    .map(({ path, content }) => {
      const fence = fenceFor(content);
      const language = /\.(\w+)$/.exec(path)?.[1] ?? '';
      return `${fence}${language} ${path}\n${content}${content.endsWith('\n') ? '' : '\n'}${fence}\n`;
    })
    .join('\n');
}

/** Longer than any fence inside. */
function fenceFor(content: string): string {
  const longest = Math.max(2, ...[...content.matchAll(/`{3,}/g)].map(([marks]) => marks.length));
  return '`'.repeat(longest + 1);
}
