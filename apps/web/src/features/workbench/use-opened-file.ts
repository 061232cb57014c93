import { useCallback, useMemo, useState } from 'react';
import type { ProjectView } from '../chat/project-store.ts';
import { entryFile } from './entry-file.ts';

export interface OpenedFile {
  path: string | null;
  /** A line to show, counted from 1, with a number that changes when it is asked for again. */
  line: { at: number; asked: number } | null;
}

/** Which file the editor shows: the chosen one, else the one being written, else the one the project begins with. */
export function useOpenedFile({ files, openFile, streaming }: ProjectView) {
  const [chosen, setChosen] = useState<OpenedFile>({ path: null, line: null });
  // Between two files of an answer the one just written stays.
  const [written, setWritten] = useState(openFile);
  if (openFile !== null && openFile !== written) setWritten(openFile);
  const entry = useMemo(() => entryFile(files), [files]);
  const open = useCallback((path: string, line?: number) => {
    setChosen((before) => ({
      path,
      line: line === undefined ? null : { at: line, asked: (before.line?.asked ?? 0) + 1 },
    }));
  }, []);
  const there = (path: string | null): path is string => path !== null && Object.hasOwn(files, path);
  if (there(chosen.path)) return { opened: chosen, open };
  const path = streaming && there(written) ? written : entry;
  return { opened: { path, line: null }, open };
}
