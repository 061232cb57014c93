import { lineCount, type ProjectFiles } from '@studio/artifacts';
import { cn } from '@studio/ui';
import { Folder } from 'lucide-react';
import { memo } from 'react';
import { Icon } from '../../components/icons.tsx';
import { formatCount, plural } from '../../lib/format.ts';
import { progressOf, writtenLines, type CardFile } from './answer-groups.ts';

interface FileCardProps {
  files: readonly CardFile[];
  /** What stands on the card's head when it is done. */
  title: string;
  /** The answer is still being written. */
  live: boolean;
  /** The project before this answer, to measure progress against. */
  before: ProjectFiles;
  onOpen: (path: string) => void;
}

/** Code that belongs to files, folded: name, lines, and while one is being written a hairline. A row opens the workbench. */
export const FileCard = memo(function FileCard({ files, title, live, before, onOpen }: FileCardProps) {
  const writing = live && files.some((file) => !file.complete);
  const lines = files.reduce((sum, file) => sum + writtenLines(file), 0);
  return (
    <div
      role="group"
      aria-label={`Files of ${title}`}
      className="my-3 overflow-hidden rounded-md border border-line"
    >
      <header className="flex h-9 items-center gap-2.5 px-3">
        <Icon of={Folder} className="shrink-0" />
        <span className="truncate font-label">{writing ? 'Writing' : title}</span>
        <span className="shrink-0 text-ink-2">
          {writing
            ? plural(files.length, 'file')
            : `${plural(files.length, 'file')}, ${plural(lines, 'line')}`}
        </span>
      </header>
      <ul>
        {files.map((file) => (
          <FileRow
            key={file.path}
            file={file}
            live={live}
            linesBefore={
              Object.hasOwn(before, file.path) ? lineCount(before[file.path]?.content ?? '') : null
            }
            onOpen={onOpen}
          />
        ))}
      </ul>
    </div>
  );
});

interface FileRowProps {
  file: CardFile;
  live: boolean;
  linesBefore: number | null;
  onOpen: (path: string) => void;
}

const FileRow = memo(function FileRow({ file, live, linesBefore, onOpen }: FileRowProps) {
  const lines = writtenLines(file);
  const writing = live && !file.complete;
  return (
    <li className="relative border-t border-line">
      <button
        type="button"
        onClick={() => onOpen(file.path)}
        className={cn(
          'flex h-[30px] w-full items-center gap-3 px-3 text-left font-mono text-[12.5px] transition-colors duration-120 -outline-offset-2 hover:bg-sunken/60 hover:text-ink phone:h-11',
          writing ? 'text-ink' : 'text-ink-2',
        )}
      >
        <span className="truncate">{file.path}</span>
        {file.complete || live ? null : (
          <span className="shrink-0 font-sans text-meta text-warn">cut off</span>
        )}
        <span className="ml-auto shrink-0 tabular-nums">
          <span className="sr-only">{plural(lines, 'line')}</span>
          <span aria-hidden>{writing ? `${formatCount(lines)}…` : formatCount(lines)}</span>
        </span>
      </button>
      {writing ? (
        <span
          aria-hidden
          className="absolute bottom-0 left-0 h-px w-full origin-left bg-accent transition-transform duration-160"
          style={{ transform: `scaleX(${progressOf(lines, linesBefore)})` }}
        />
      ) : null}
    </li>
  );
});
