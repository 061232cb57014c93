import { extensionOf, resolvePath } from '../../shared/paths.ts';
import { BuildError } from '../failure.ts';
import { localTargets } from '../resolve.ts';
import type { Project } from '../settings.ts';
import { isSassFault } from '../tools.ts';

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
    if (!isSassFault(error)) throw error;
    throw new BuildError({
      message: `Sass: ${error.message}`,
      file: error.file ?? path,
      line: error.line,
      column: error.column,
    });
  }
}

/** Sass leaves out extensions and the underscore of parts; what is not beside the sheet may lie in the source folder. */
function findSheet(url: string, from: string, project: Project): string | null {
  const plain = url.replace(/^~(?!\/)/, '');
  const bases = [resolvePath(from, plain), ...localTargets(plain, from, project), plain, `src/${plain}`];
  const candidates = bases.flatMap((base) => {
    const folder = base.slice(0, base.lastIndexOf('/') + 1);
    const name = base.slice(folder.length);
    const files = ['', '.scss', '.sass', '.css'].flatMap((extension) => [
      `${name}${extension}`,
      `_${name}${extension}`,
    ]);
    const indexes = ['_index.scss', 'index.scss', '_index.sass', 'index.sass'].map(
      (file) => `${name}/${file}`,
    );
    return [...files, ...indexes].map((file) => folder + file);
  });
  return candidates.find((each) => Object.hasOwn(project.texts, each)) ?? null;
}
