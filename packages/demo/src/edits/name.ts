import { readGivenName } from '../brief/name.ts';
import { esc, escapeRegExp } from '../text.ts';
import type { Edit, Project } from './types.ts';

const whole = (text: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(text)}(?![\\p{L}\\p{N}])`, 'gu');

/** The name the files carry. */
export function currentName(files: ReadonlyMap<string, string>): string | null {
  const html = files.get('index.html') ?? '';
  const raw =
    /<meta name="application-name" content="([^"]*)"/.exec(html)?.[1] ?? /<title>([^<,|–-]+)/.exec(html)?.[1];
  if (raw === undefined) return null;
  return raw
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .trim();
}

/** Replaces a name in text and in the attributes people read; tags, classes and addresses stay. */
function renameInHtml(html: string, from: string, to: string): string {
  const [old, fresh] = [whole(esc(from)), esc(to)];
  return html.replace(/<[^>]*>|[^<]+/g, (part) =>
    part.startsWith('<')
      ? part.replace(/\b(content|data-done|aria-label|title|placeholder)="[^"]*"/g, (attribute) =>
          attribute.replace(old, () => fresh),
        )
      : part.replace(old, () => fresh),
  );
}

function renameInContent(source: string, from: string, to: string): string {
  const inner = (text: string): string => JSON.stringify(text).slice(1, -1);
  return source.replace(/^export const (?:name|subtitle|headline) = .*$/gm, (line) =>
    line.replace(whole(inner(from)), () => inner(to)),
  );
}

function rename(project: Project, from: string, to: string): void {
  for (const [path, content] of project.files) {
    if (path.endsWith('.html')) project.files.set(path, renameInHtml(content, from, to));
    if (path === 'src/content.ts') project.files.set(path, renameInContent(content, from, to));
  }
}

/** "call it Northlight", "change the name to …", "rename the shop to …". */
export const nameEdit: Edit = (clause, project) => {
  if (
    !/\b(call(?:ed)?|rename\w*|name)\b/i.test(clause) ||
    /\b(column|lane|task|card|section|item|page called)\b/i.test(clause)
  )
    return null;
  const to = readGivenName(clause.replace(/\bcall (?:the \w+|this|him|her|us)\b/i, 'call it'));
  const from = currentName(project.files);
  if (to === null) return null;
  if (from === null) return 'I could not find a name in the current files to replace.';
  if (from === to) return `It is called ${to} already.`;
  rename(project, from, to);
  project.brief = { ...project.brief, name: to, named: true };
  return `${from} is called ${to} now, everywhere it is written.`;
};

/** "change the headline to “…”". */
export const headlineEdit: Edit = (clause, project) => {
  const match =
    /\b(?:headline|heading|title|claim|slogan)\b.*?\b(?:to|say|says|is|:)\s*:?\s*["“']?(.+?)["”']?\s*$/i.exec(
      clause,
    );
  const text = match?.[1]?.replace(/[`<>{}]/g, '').trim();
  if (text === undefined || text === '') return null;
  const html = project.files.get('index.html');
  const content = project.files.get('src/content.ts');
  if (html !== undefined && /<h1[^>]*>/.test(html)) {
    project.files.set(
      'index.html',
      html.replace(
        /(<h1[^>]*>)[\s\S]*?(<\/h1>)/,
        (_, open: string, close: string) => `${open}${esc(text)}${close}`,
      ),
    );
    return `The headline says “${text}” now.`;
  }
  if (content !== undefined && /^export const headline = /m.test(content)) {
    project.files.set(
      'src/content.ts',
      content.replace(
        /^export const headline = .*$/m,
        () => `export const headline = ${JSON.stringify(text)};`,
      ),
    );
    return `The headline says “${text}” now.`;
  }
  return null;
};
