import type { PreviewFailure } from '../types.ts';
import type { BundlerProblem } from './messages.ts';

/** How the bundler says what Babel said: wrapped into an error of its own, with an excerpt of the file behind. */
const WRAPPED = /^Cannot assign to read only property 'message' of object '(.*)'$/s;
const SYNTAX = /^(?:SyntaxError: )?(\/\S+): (.+?) \((\d+):(\d+)\)(?:\n|$)/s;

/** What the bundler showed as an error, in the preview's terms. `evaluated`: the project's own code had begun. */
export function failureOf(problem: BundlerProblem, evaluated: boolean): PreviewFailure {
  const text = WRAPPED.exec(problem.message)?.[1] ?? problem.message;
  const syntax = SYNTAX.exec(text);
  if (syntax) {
    const [, path = '', message = '', line, column] = syntax;
    return at('build', message, { path, line: Number(line), column: Number(column) }, null);
  }
  const place = placeOf(problem);
  if (text.startsWith('Could not fetch dependencies'))
    return at('network', NO_PACKAGES, place, PACKAGES_HINT);
  if (problem.title?.endsWith('NotFoundError')) return at('import', text, place, null);
  const named = problem.title && !text.startsWith(problem.title) ? `${problem.title}: ${text}` : text;
  return at(evaluated ? 'runtime' : 'build', named, place, null);
}

/** The bundler said that a version does not build, and not why. */
export const unsaid: PreviewFailure = {
  kind: 'build',
  message: "Sandpack's bundler could not build this version and does not say why.",
  file: null,
  line: null,
  column: null,
  hint: 'The console may say more.',
};

const NO_PACKAGES = "Sandpack's bundler could not fetch the packages of this project.";
const PACKAGES_HINT =
  'One package that is missing stops all of them. The one may have no such version, or the registry may be out of reach.';

interface Place {
  path: string | null;
  line: number | null;
  column: number | null;
}

/** The bundler's own word where it has one, else the innermost line of the project. */
function placeOf({ path, line, column, payload }: BundlerProblem): Place {
  if (path) return { path, line: line ?? null, column: column ?? null };
  const frame = payload.frames.find(
    ({ _originalFileName: name }) => name && !name.includes('/node_modules/'),
  );
  return {
    path: frame?._originalFileName ?? null,
    line: frame?._originalLineNumber ?? null,
    column: frame?._originalColumnNumber ?? null,
  };
}

/** The bundler counts columns from 0. */
function at(
  kind: PreviewFailure['kind'],
  message: string,
  { path, line, column }: Place,
  hint: string | null,
): PreviewFailure {
  return {
    kind,
    message,
    file: path === null ? null : path.replace(/^\//, ''),
    line: path === null ? null : line,
    column: path === null || column === null ? null : column + 1,
    hint,
  };
}
