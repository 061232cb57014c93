import { useMemo, useState } from 'react';
import type { ProjectView } from '../chat/project-store.ts';
import { filesOf } from './use-hand-edits.ts';
import { useVersion } from './use-versions.ts';

/** An older version on the screen, to be read. */
export interface OpenedVersion {
  id: string;
  number: number;
}

/**
 * What the workbench shows: the project as it is, or a version that was opened. Files being written take the screen back: they are what the person waits for.
 */
export function useOpenedVersion(project: ProjectView) {
  const [wanted, setWanted] = useState<OpenedVersion | null>(null);
  if (wanted !== null && project.streaming) setWanted(null);
  const read = useVersion(wanted?.id ?? null);
  const files = wanted === null ? undefined : read.data?.files;
  const shown = useMemo((): ProjectView => {
    if (files === undefined) return project;
    const old = filesOf(files);
    return { files: old, saved: old, revision: project.revision, streaming: false, openFile: null };
  }, [files, project]);
  return {
    opened: wanted,
    /** Its files are on the screen; before that the current ones still are. */
    there: files !== undefined,
    failed: read.isError,
    project: shown,
    /** Changes with the files that are shown. */
    key: wanted !== null && files !== undefined ? `version ${wanted.id}` : String(project.revision),
    open: (version: OpenedVersion) => setWanted({ id: version.id, number: version.number }),
    close: () => setWanted(null),
  };
}
