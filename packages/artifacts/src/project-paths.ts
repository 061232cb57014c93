import type { ProjectFiles } from './types.ts';

/** Where projects keep the component that is the whole app, most usual first. */
export const ROOT_COMPONENTS: Readonly<Record<'react' | 'vue', readonly string[]>> = {
  react: [
    'src/App.tsx',
    'src/App.jsx',
    'src/App.ts',
    'src/App.js',
    'App.tsx',
    'App.jsx',
    'App.js',
    'src/app.tsx',
    'src/app.jsx',
    'app/page.tsx',
    'src/app/page.tsx',
    'app/page.jsx',
    'pages/index.tsx',
    'pages/index.jsx',
  ],
  vue: ['src/App.vue', 'App.vue'],
};

/** Names the parser gives to unnamed blocks of each kind. */
export const DEFAULT_PAGE = 'index.html';
export const DEFAULT_VUE = 'src/App.vue';
export const DEFAULT_COMPONENTS: readonly string[] = ['src/App.tsx', 'src/App.jsx'];

/**
 * Where a file goes whose path was only the parser's guess. A new revision of the page or app the project already has
 * replaces that one, whatever it is called there; a guess with a number (`index-2.html`) stays what it is.
 */
export function homeOfUnnamed(guess: string, base: ProjectFiles, named: ReadonlySet<string>): string {
  if (Object.hasOwn(base, guess)) return guess;
  const free = (path: string): boolean => Object.hasOwn(base, path) && !named.has(path);
  if (DEFAULT_COMPONENTS.includes(guess)) {
    // Types do not compile in a .jsx file; the other way round everything is well.
    const fits = (path: string): boolean => free(path) && (path.endsWith('.tsx') || !guess.endsWith('.tsx'));
    return ROOT_COMPONENTS.react.find(fits) ?? guess;
  }
  if (guess === DEFAULT_VUE) return ROOT_COMPONENTS.vue.find(free) ?? guess;
  if (guess === DEFAULT_PAGE) {
    const pages = Object.keys(base).filter((path) => path.endsWith('.html'));
    const [only] = pages;
    return pages.length === 1 && only !== undefined && free(only) ? only : guess;
  }
  return guess;
}
