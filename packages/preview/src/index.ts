export { createPreviewEngine, type PreviewEngineOptions } from './engine/engine.ts';
export type {
  ConsoleEntry,
  PreviewEngine,
  Preparing,
  PreviewFailure,
  PreviewPhase,
  PreviewProject,
  PreviewSnapshot,
} from './types.ts';
export type {
  ConsoleDetail,
  ConsoleLevel,
  ConsolePlace,
  ConsoleValue,
  FailureKind,
} from './shared/messages.ts';
export type { OutsideKind, OutsideNote } from './shared/outside.ts';
export type { Measurement } from './shared/measurement.ts';
