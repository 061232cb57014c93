import type { ProjectFiles } from '@studio/artifacts';
import { LIMITS, type VersionFile, type VersionsSetStateInput } from '@studio/contracts';
import type { PreviewSnapshot } from '@studio/preview';

type Outcome = Pick<PreviewSnapshot, 'phase' | 'key' | 'shownKey' | 'failure'>;

/** What the preview says of the version that was handed in under `key`; null while it says nothing yet, or speaks of another. */
export function measuredOf(snapshot: Outcome, key: string, id: string): VersionsSetStateInput | null {
  if (snapshot.key !== key) return null;
  if (snapshot.phase === 'ready' && snapshot.shownKey === key) return { id, state: 'ready' };
  if (snapshot.phase !== 'failed' || snapshot.failure === null) return null;
  const { kind, message, file, line } = snapshot.failure;
  return {
    id,
    state: 'failed',
    failure: {
      kind,
      message: message.slice(0, LIMITS.noteLength),
      file: file !== null && file.length <= LIMITS.pathLength ? file : null,
      line: line !== null && line >= 1 ? line : null,
    },
  };
}

/** Whether what was run is what the version holds. */
export function sameTexts(files: ProjectFiles, version: readonly VersionFile[]): boolean {
  if (Object.keys(files).length !== version.length) return false;
  return version.every(({ path, content }) => Object.hasOwn(files, path) && files[path]?.content === content);
}
