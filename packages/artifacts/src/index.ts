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
export { normalizePath } from './paths.ts';
export { languageOf } from './languages.ts';
export { createStitcher } from './stitch/stitcher.ts';
export type { Stitcher } from './stitch/stitcher.ts';
