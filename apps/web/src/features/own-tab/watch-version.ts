import { createStudioClient } from '@studio/client';
import type { PreviewEngine, PreviewSnapshot } from '@studio/preview';
import { toShownError } from '../../lib/errors.ts';
import { loadEngine } from '../engine/load-engine.ts';
import type { EngineSettings } from '../engine/settings.ts';

export interface OwnTabState {
  phase: 'reading' | 'ready' | 'failed';
  /** What is said while the page does not stand. */
  words: string;
  title?: string;
}

interface Watched {
  id: string;
  settings: EngineSettings;
  sheet: HTMLElement;
  tell: (state: OwnTabState) => void;
}

/** Reads a version with the rights of the person who looks and runs it in `sheet`. Returns the way to end it. */
export function watchVersion({ id, settings, sheet, tell }: Watched): () => void {
  let engine: PreviewEngine | null = null;
  let ended = false;
  const run = async () => {
    const [running, { version, files }] = await Promise.all([
      loadEngine(settings),
      createStudioClient().versions.get.query({ id }),
    ]);
    if (ended) return running.dispose();
    engine = running;
    const title = version.name ?? `Version ${String(version.number)}`;
    running.subscribe(() => tell({ ...stateOf(running.getSnapshot()), title }));
    running.attach(sheet);
    const project = Object.fromEntries(files.map((file) => [file.path, file]));
    running.update({ key: id, files: project, streaming: false });
  };
  run().catch((error: unknown) => {
    if (!ended) tell({ phase: 'failed', words: wordsOf(error) });
  });
  return () => {
    ended = true;
    engine?.dispose();
  };
}

function wordsOf(error: unknown): string {
  const { code, message } = toShownError(error);
  if (code === 'not_found' || code === 'signed_out')
    return 'This version does not exist, or it belongs to someone else.';
  return code === 'unreachable' ? 'The studio cannot be reached. Load this page again.' : message;
}

function stateOf({ phase, failure }: PreviewSnapshot): OwnTabState {
  if (phase === 'ready') return { phase, words: '' };
  if (phase !== 'failed' || failure === null) return { phase: 'reading', words: 'Starting…' };
  const { file, line, message } = failure;
  const where = file === null ? '' : ` (${file}${line === null ? '' : `, line ${String(line)}`})`;
  return { phase: 'failed', words: `This version does not run: ${message}${where}` };
}
