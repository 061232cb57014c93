import { lineCount, type ProjectFiles } from '@studio/artifacts';
import { cn } from '@studio/ui';
import { lazy, memo, Suspense, useEffect, useRef } from 'react';
import { Boundary } from '../../components/boundary.tsx';
import { formatCount } from '../../lib/format.ts';
import { EditLine } from '../versions/edit-line.tsx';
import { FileActions } from '../versions/file-actions.tsx';
import type { HandEdits } from '../versions/use-hand-edits.ts';
import { CopyFiles } from './copy-files.tsx';
import type { OpenedFile } from './use-opened-file.ts';

const CodeEditor = lazy(() => import('./code-editor.tsx'));
const WritingEditor = lazy(() => import('./writing-editor.tsx'));

interface CodePaneProps {
  files: ProjectFiles;
  /** The file being written, if any. */
  writing: string | null;
  opened: OpenedFile;
  /** The pane is in front. */
  shown: boolean;
  onOpen: (path: string) => void;
  hand: HandEdits;
  /** False while an answer is being written or an older version is shown. */
  editable: boolean;
  /** Number of the current version where it was made by hand. */
  savedAs: number | null;
}

/** The files and the text of one of them, to be read and changed. */
export default memo(function CodePane({ files, writing, opened, shown, onOpen, ...rest }: CodePaneProps) {
  const { hand, editable, savedAs } = rest;
  const paths = Object.keys(files).sort(byFolderThenName);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const box = list.current;
    const current = box?.querySelector<HTMLElement>('[aria-current]');
    if (!shown || !box || !current) return;
    // As far as it has to, and only within the list: nothing else on the page moves.
    const [frame, row] = [box.getBoundingClientRect(), current.getBoundingClientRect()];
    box.scrollLeft += Math.ceil(Math.max(0, row.right - frame.right)) + Math.min(0, row.left - frame.left);
    box.scrollTop += Math.ceil(Math.max(0, row.bottom - frame.bottom)) + Math.min(0, row.top - frame.top);
  }, [opened.path, shown, paths.length]);
  if (paths.length === 0) return <p className="p-4 text-ink-3">No files yet.</p>;
  return (
    <div className="@container flex h-full flex-col bg-paper">
      <div className="flex min-h-0 w-full flex-1 flex-col @[560px]:flex-row">
        <nav
          ref={list}
          aria-label="Files"
          className="shrink-0 overflow-auto border-b border-line p-2 @[560px]:w-50 @[560px]:border-r @[560px]:border-b-0"
        >
          <div className="mb-1 flex flex-wrap items-start gap-0.5 @[560px]:justify-between">
            {editable ? (
              <FileActions files={files} path={opened.path} edits={hand.edits} onOpen={onOpen} />
            ) : null}
            <CopyFiles files={files} path={opened.path} />
          </div>
          <ul className="flex gap-0.5 @[560px]:flex-col">
            {paths.map((path) => (
              <li key={path} className="shrink-0">
                <button
                  type="button"
                  aria-current={path === opened.path ? 'true' : undefined}
                  onClick={() => onOpen(path)}
                  className={cn(
                    'flex h-7 w-full items-center gap-2 rounded-sm px-2 text-left font-mono text-[12.5px] transition-colors duration-120 hover:bg-sunken phone:h-11',
                    path === opened.path ? 'bg-sunken text-ink' : 'text-ink-2',
                  )}
                >
                  <span className="truncate">{path}</span>
                  <span className="ml-auto hidden shrink-0 text-meta text-ink-3 tabular-nums @[560px]:inline">
                    {path === writing ? 'writing' : formatCount(lineCount(files[path]?.content ?? ''))}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <div className="relative min-h-0 min-w-0 flex-1" onBlur={() => hand.edits.flush()}>
          <Boundary name="The editor">
            <Suspense fallback={<p className="p-4 font-mono text-meta text-ink-3">Opening the editor…</p>}>
              {writing !== null && writing === opened.path ? (
                <WritingEditor path={writing} text={files[writing]?.content ?? ''} />
              ) : (
                <CodeEditor
                  files={files}
                  opened={opened}
                  writing={writing}
                  edits={editable ? hand.edits : null}
                  unsaved={hand.view.edits.length > 0}
                />
              )}
            </Suspense>
          </Boundary>
        </div>
      </div>
      <EditLine hand={hand} saved={savedAs} />
    </div>
  );
});

/** Files of the root after folders would hide `index.html`: the root comes first, then by name. */
function byFolderThenName(one: string, other: string): number {
  const depth = one.split('/').length - other.split('/').length;
  return depth === 0 ? one.localeCompare(other) : depth;
}
