import type { Texts } from '../shared/paths.ts';

/** What to say of an import whose file the project does not hold; `path` is where it leads, perhaps without an extension. */
export function unwritten(specifier: string, path: string, texts: Texts): { message: string; hint: string } {
  const near = nearestFile(path, Object.keys(texts));
  return {
    message: `"${specifier}" is not in the project: no file ${path} was written.`,
    hint: near === null ? 'Add the file, or correct the path.' : `${near} exists: correct the path.`,
  };
}

/** A file of the same name in another folder, or in other letters; one in the same folder first. */
function nearestFile(path: string, paths: readonly string[]): string | null {
  const wanted = stem(path);
  const alike = paths.filter((each) => nameOf(stem(each)) === nameOf(wanted));
  return alike.find((each) => stem(each) === wanted) ?? alike[0] ?? null;
}

const stem = (path: string): string =>
  path
    .toLowerCase()
    .replace(/\.[a-z]+$/, '')
    .replace(/\/index$/, '');
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
