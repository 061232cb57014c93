export type {
  AnswerPart,
  CodePart,
  FilePart,
  ParsedAnswer,
  ProjectFile,
  ProjectFiles,
  ProsePart,
  ReasoningPart,
} from './types.ts';
export { PARSER_VERSION, createAnswerParser, parseAnswer } from './parser/answer-parser.ts';
export type { AnswerParser } from './parser/answer-parser.ts';
export { changedFiles, foldAnswer, lineCount } from './fold.ts';
export type { FileChange } from './fold.ts';
export { detectProject } from './project.ts';
export type { Project, ProjectKind } from './project.ts';
export { normalizePath, resolveFrom } from './paths.ts';
export { languageOf } from './languages.ts';
export { createStitcher } from './stitch/stitcher.ts';
export type { Stitcher } from './stitch/stitcher.ts';
export { applyEdits } from './hand-edits.ts';
export type { EditProblem, EditResult } from './hand-edits.ts';
export { isPortablePath } from './portable.ts';
