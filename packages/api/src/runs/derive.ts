import { createHash } from 'node:crypto';
import {
  applyAnswer,
  changedFiles,
  parseAnswer,
  PARSER_VERSION,
  type AppliedAnswer,
  type ApplyFailure,
  type ParsedAnswer,
  type ProjectFiles,
} from '@studio/artifacts';
import { readBranchTree, type StoredTree } from '@studio/db';
import type { Engine } from './engine.ts';

type Parts = Pick<Engine, 'database' | 'newId' | 'logger'>;

export interface Derived {
  /** The file the text ends in the middle of. */
  openFile: string | null;
  /** The project after the answer, to be stored as a version; null when it changed no file, or not all of it can be applied. */
  tree: StoredTree | null;
  /** What is in the way of applying it. */
  failures: readonly ApplyFailure[];
}

/**
 * What follows from an answer's text. A text that our parser cannot take must not keep a run from ending: it then has no version, and the log says why.
 * @throws what the database throws
 */
export async function derive(
  engine: Parts,
  params: { userId: string; parentMessageId: string; text: string },
): Promise<Derived> {
  const { userId, parentMessageId, text } = params;
  const parsed = guarded(engine, () => parseAnswer(text));
  if (!parsed) return { openFile: null, tree: null, failures: [] };
  const { openFile } = parsed;
  if (!touchesFiles(parsed)) return { openFile, tree: null, failures: [] };
  const base = await readBranchTree(engine.database, { userId, messageId: parentMessageId });
  const before: ProjectFiles = Object.fromEntries((base?.files ?? []).map((file) => [file.path, file]));
  const applied = guarded(engine, () => applyAnswer(before, parsed));
  if (!applied) return { openFile, tree: null, failures: [] };
  return { openFile, tree: grow(engine, base?.id ?? null, before, applied), failures: applied.failures };
}

/** Anything but text: also a piece of a file that leaves code out, which is a change that cannot be made. */
function touchesFiles({ parts }: ParsedAnswer): boolean {
  return parts.some(
    (part) =>
      (part.type !== 'prose' && part.type !== 'reasoning' && part.type !== 'code') ||
      (part.type === 'code' && part.excerptOf !== undefined),
  );
}

function guarded<T>({ logger }: Parts, work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    logger.error({ err: error }, 'an answer could not be parsed');
    return null;
  }
}

function grow(
  { newId }: Parts,
  parentId: string | null,
  before: ProjectFiles,
  { files: after }: AppliedAnswer,
): StoredTree | null {
  if (changedFiles(before, after).every((change) => change.kind === 'same')) return null;
  const files = Object.values(after).map((file) => ({ ...file, hash: hashOf(file.content) }));
  return { id: newId(), parentId, parserVersion: PARSER_VERSION, files };
}

/** SHA-256 of the UTF-8 bytes, lower-case hex. */
function hashOf(content: string): string {
  return createHash('sha256').update(content, 'utf8').digest('hex');
}
