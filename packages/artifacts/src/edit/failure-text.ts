import { LIMITS } from '@studio/contracts';
import type { ApplyFailure } from './failures.ts';

/** A failed change in a sentence for a person. */
export function describeFailure({ kind, path }: ApplyFailure): string {
  const file = path ?? 'a file';
  switch (kind) {
    case 'no_match':
      return `The text to change was not found in ${file}.`;
    case 'several':
      return `The text to change stands more than once in ${file}.`;
    case 'missing':
      return `${file} does not exist.`;
    case 'exists':
      return `${file} exists already.`;
    case 'unplaced':
      return 'A change does not say which file it belongs to.';
    case 'unreadable':
      return `A change to ${file} could not be read.`;
    case 'stub':
      return `${file} came back with code left out.`;
    case 'shrank':
      return `${file} came back with most of its content gone.`;
    case 'full':
      return `${file} is one too many: a project has at most ${String(LIMITS.projectFiles)} files.`;
    case 'cut':
      return `${file} was cut off.`;
  }
}
