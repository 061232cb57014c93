import { useCallback, useState } from 'react';
import type { ProjectView } from '../chat/project-store.ts';

export interface OpenedFile {
  path: string | null;
  /** A line to show, counted from 1, with a number that changes when it is asked for again. */
  line: { at: number; asked: number } | null;
}

/** Which file the editor shows: the chosen one, else the one being written, else the first that was written. */
export function useOpenedFile(project: ProjectView) {
  const [chosen, setChosen] = useState<OpenedFile>({ path: null, line: null });
  const open = useCallback((path: string, line?: number) => {
    setChosen((before) => ({
      path,
      line: line === undefined ? null : { at: line, asked: (before.line?.asked ?? 0) + 1 },
    }));
  }, []);
  const exists = chosen.path !== null && Object.hasOwn(project.files, chosen.path);
  const opened: OpenedFile = exists
    ? chosen
    : { path: project.openFile ?? Object.keys(project.files)[0] ?? null, line: null };
  return { opened, open };
}
