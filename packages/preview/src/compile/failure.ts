import type { BuildFailure } from '../shared/build.ts';

/** Carries a build failure out of the compiler's depth. */
export class BuildError extends Error {
  readonly failure: BuildFailure;
  constructor(failure: Partial<BuildFailure> & { message: string }) {
    super(failure.message);
    this.failure = { kind: 'build', file: null, line: null, column: null, hint: null, ...failure };
  }
}

/** Line and column (from 1) of a character offset. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
