import { foldAnswer, type ParsedAnswer, type ProjectFiles } from '@studio/artifacts';

const EMPTY: ProjectFiles = {};

/** Folds a chat's answers into its files; every step whose input did not change is taken from the last time. */
export class ProjectFold {
  #steps: { base: ProjectFiles; answer: ParsedAnswer; files: ProjectFiles }[] = [];

  /** Files after each answer, in order; the last one is the project. */
  fold(answers: readonly ParsedAnswer[]): ProjectFiles {
    let base = EMPTY;
    answers.forEach((answer, index) => {
      const known = this.#steps[index];
      if (known?.base !== base || known.answer !== answer) {
        this.#steps[index] = { base, answer, files: foldAnswer(base, answer) };
      }
      base = this.#steps[index]?.files ?? base;
    });
    this.#steps.length = answers.length;
    return base;
  }
}
