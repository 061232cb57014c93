import type { Texts } from '../../shared/paths.ts';
import type { Project } from '../settings.ts';
import { FONTS, ROUTER, SHIMS } from './sources.ts';

/** Source of a module that stands in for a part of Next; null for every other id. Packages of the list come first. */
export function shimSource(id: string, project: Project): string | null {
  if (project.known.includes(id)) return null;
  if (id === 'studio:next-router') return ROUTER;
  if (id === 'next/font/google') return fontModule(project.texts);
  return Object.hasOwn(SHIMS, id) ? (SHIMS[id] ?? null) : null;
}

/** The families that the project asks for, each as a function of its own. */
function fontModule(texts: Texts): string {
  const lists = Object.values(texts).flatMap((text) => [
    ...text.matchAll(/import\s*\{([^}]*)\}\s*from\s*["']next\/font\/google["']/g),
  ]);
  const names = lists.flatMap(([, list = '']) =>
    list.split(',').map((each) => each.trim().split(/\s+as\s+/)[0] ?? ''),
  );
  const families = [...new Set(names)].filter((name) => /^[A-Z]\w*$/.test(name));
  return (
    FONTS +
    families
      .map((name) => `export const ${name} = (options) => load(${JSON.stringify(name)}, options);`)
      .join('\n')
  );
}
