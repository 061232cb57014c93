import { parseFrontMatter, type Post } from './lib/frontmatter';

const files = import.meta.glob('./posts/*.md', { query: '?raw', import: 'default', eager: true }) as Record<string, string>;
const covers = import.meta.glob<{ default: string }>(['./covers/*.svg', '!**/draft*'], { eager: true });

export const posts: Post[] = Object.entries(files)
  .map(([path, text]) => {
    const slug = path.replace(/^.*\/(.*)\.md$/, '$1');
    return { slug, cover: covers[`./covers/${slug}.svg`]?.default, ...parseFrontMatter(text) };
  })
  .sort((a, b) => a.date.localeCompare(b.date));
