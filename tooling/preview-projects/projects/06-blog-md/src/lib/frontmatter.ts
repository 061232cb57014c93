export interface Post {
  slug: string;
  title: string;
  date: string;
  tags: string[];
  body: string;
  cover?: string;
}

export function parseFrontMatter(text: string): Omit<Post, 'slug'> {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const meta = Object.fromEntries(head.split('\n').map((line) => line.split(/:\s*/) as [string, string]));
  return { title: meta.title ?? 'Untitled', date: meta.date ?? '', tags: meta.tags?.split(',') ?? [], body };
}
