import type { Project } from './types.ts';

/** The stylesheet that carries the tokens, or null when the project is not from this model. */
export function tokenSheet(project: Project): { path: string; css: string } | null {
  for (const [path, css] of project.files) {
    if (path.endsWith('.css') && css.includes('--paper:') && css.includes('--accent-text:'))
      return { path, css };
  }
  return null;
}

/** The stylesheet that rules of a new section go into: not the one that holds nothing but tokens. */
export function styleSheet(project: Project): { path: string; css: string } | null {
  const css = project.files.get('styles/site.css');
  return css === undefined ? tokenSheet(project) : { path: 'styles/site.css', css };
}

/** The static page, or null for an app. */
export function pageFile(project: Project): { path: string; html: string } | null {
  const html = project.files.get('index.html');
  return html?.includes('<main id="main">') === true ? { path: 'index.html', html } : null;
}

/** Sets a custom property of the first `:root` block. */
export function setToken(css: string, name: string, value: string): string {
  return css.replace(new RegExp(`(--${name}:)[^;]*;`), (_, head: string) => `${head} ${value};`);
}

export function getToken(css: string, name: string): string | null {
  return new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1] ?? null;
}
