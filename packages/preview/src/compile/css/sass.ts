import { extensionOf, resolvePath } from '../../shared/paths.ts';
import { BuildError } from '../failure.ts';
import { resolveImport } from '../resolve.ts';
import type { Project } from '../settings.ts';
import { SassFault } from '../tools.ts';

/** True for sheets that are compiled to CSS first. */
export const isSass = (path: string): boolean => /^s[ac]ss$/.test(extensionOf(path));

/** Compiles a Sass sheet; adds the files it took in to `inputs`. Throws `BuildError`. */
export function compileSass(path: string, text: string, project: Project, inputs: Set<string>): string {
  const { texts } = project;
  try {
    const { css, loaded } = project.tools.sass().compile(path, text, extensionOf(path) === 'sass', {
      find: (url, from) => findSheet(url, from, project),
      read: (each) => texts[each] ?? '',
    });
    for (const each of loaded) inputs.add(each);
    return css;
  } catch (error) {
    if (!(error instanceof SassFault)) throw error;
    throw new BuildError({
      message: `Sass: ${error.message}`,
      file: error.file ?? path,
      line: error.line,
      column: error.column,
    });
  }
}

/** Sass leaves out extensions and the underscore of parts. */
function findSheet(url: string, from: string, project: Project): string | null {
  const { texts } = project;
  const named = resolveImport(/^[@~]/.test(url) ? url.replace(/^~(?!\/)/, '') : `./${url}`, from, project);
  const base = named.kind === 'package' ? resolvePath(from, url) : named.path;
  const folder = base.includes('/') ? base.slice(0, base.lastIndexOf('/') + 1) : '';
  const name = base.slice(folder.length);
  const candidates = [base, `src/${url}`].flatMap((target) => {
    const at = target.slice(0, target.lastIndexOf('/') + 1);
    const file = target.slice(at.length);
    return ['', '.scss', '.sass', '.css'].flatMap((extension) => [`${at}${file}${extension}`, `${at}_${file}${extension}`]);
  });
  const index = ['_index.scss', 'index.scss', '_index.sass', 'index.sass'].map((file) => `${folder}${name}/${file}`);
  return [...candidates, ...index].find((each) => Object.hasOwn(texts, each)) ?? null;
}
