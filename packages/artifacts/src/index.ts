export type {
  AnswerPart,
  CodePart,
  DeletePart,
  EditChange,
  EditPart,
  FilePart,
  ParsedAnswer,
  ProjectFile,
  ProjectFiles,
  ProsePart,
  ReasoningPart,
  RenamePart,
} from './types.ts';
export { PARSER_VERSION, createAnswerParser, parseAnswer } from './parser/answer-parser.ts';
export type { AnswerParser } from './parser/answer-parser.ts';
export { changedFiles, lineCount } from './changed-files.ts';
export type { FileChange } from './changed-files.ts';
export { applyAnswer, foldAnswer } from './edit/apply.ts';
export type { AppliedAnswer } from './edit/apply.ts';
export type { ApplyFailure, ApplyFailureKind } from './edit/failures.ts';
export { describeFailure } from './edit/failure-text.ts';
export { REPAIR_OPENING, canBeMended, repairRequest } from './edit/repair-request.ts';
export { digestAnswer } from './digest.ts';
export { fixPrompt, fixTitle } from './fix/fix-prompt.ts';
export { nextFix } from './fix/fix-policy.ts';
export type { FixTry, NextFix } from './fix/fix-policy.ts';
export { summarizeChanges } from './edit/summary.ts';
export type { ChangeSummary, FileStat } from './edit/summary.ts';
export { detectProject } from './project.ts';
export type { Project, ProjectKind } from './project.ts';
export { normalizePath, resolveFrom } from './paths.ts';
export { languageOf } from './languages.ts';
export { createStitcher } from './stitch/stitcher.ts';
export { seamAfter } from './stitch/seam.ts';
export type { Stitcher } from './stitch/stitcher.ts';
export { applyEdits } from './hand-edits.ts';
export type { EditProblem, EditResult } from './hand-edits.ts';
export { importedPackages } from './imports.ts';
export { isPortablePath } from './portable.ts';
