import type { ProjectFiles } from '@studio/artifacts';
import { LIMITS } from '@studio/contracts';
import { Button, Dialog, IconButton } from '@studio/ui';
import { FilePlus, Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Icon } from '../../components/icons.tsx';
import { RenameField } from '../../components/rename-field.tsx';
import { useFocusAfter } from '../../lib/focus.ts';
import type { EditStore } from './edit-store.ts';
import { pathProblem } from './path-problem.ts';

interface FileActionsProps {
  files: ProjectFiles;
  /** The file that is shown. */
  path: string | null;
  edits: EditStore;
  onOpen: (path: string) => void;
}

/** Makes a file, and renames or deletes the shown one. */
export function FileActions({ files, path, edits, onOpen }: FileActionsProps) {
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null);
  const [deleting, setDeleting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  /** A refused name, and how often one was. */
  const [typed, setTyped] = useState<{ text: string | null; times: number }>({ text: null, times: 0 });
  const row = useRef<HTMLDivElement>(null);
  useFocusAfter(naming, () => row.current?.querySelector('button') ?? null);

  const named = (text: string | null, byKey: boolean) => {
    const to = text === null || text === '' || (naming === 'rename' && text === path) ? null : text;
    const wrong = to === null ? null : pathProblem(to, files);
    setProblem(wrong);
    // Enter on a name that cannot be leaves it there to be mended.
    setTyped(wrong !== null && byKey ? { text: to ?? '', times: typed.times + 1 } : { text: null, times: 0 });
    if (wrong !== null && byKey) return;
    setNaming(null);
    if (to === null || wrong !== null) return;
    if (naming === 'rename' && path !== null) edits.edit({ type: 'rename', path, to });
    else edits.edit({ type: 'write', path: to, content: '' });
    onOpen(to);
  };
  const name = (what: 'new' | 'rename') => {
    setProblem(null);
    setNaming(what);
  };
  const remove = (gone: string) => {
    setDeleting(false);
    edits.edit({ type: 'delete', path: gone });
  };

  return (
    <div ref={row}>
      {naming === null ? (
        <div className="flex items-center gap-0.5">
          <IconButton label="New file" onClick={() => name('new')}>
            <Icon of={FilePlus} />
          </IconButton>
          <IconButton
            label={`Rename ${path ?? 'the file'}`}
            disabled={path === null}
            onClick={() => name('rename')}
          >
            <Icon of={Pencil} />
          </IconButton>
          <IconButton
            label={`Delete ${path ?? 'the file'}`}
            disabled={path === null || Object.keys(files).length < 2}
            onClick={() => setDeleting(true)}
          >
            <Icon of={Trash2} />
          </IconButton>
        </div>
      ) : (
        <RenameField
          key={typed.times}
          label={naming === 'new' ? 'Name of the new file' : `New name of ${path ?? 'the file'}`}
          value={typed.text ?? (naming === 'rename' ? (path ?? '') : '')}
          placeholder="styles/site.css"
          maxLength={LIMITS.pathLength}
          className="font-mono text-[12.5px]"
          onDone={named}
        />
      )}
      {problem === null ? null : (
        <p role="alert" className="mt-1 text-meta break-words text-bad">
          {problem}
        </p>
      )}
      {deleting && path !== null ? (
        <Dialog
          open
          onOpenChange={setDeleting}
          title={`Delete ${path}?`}
          description="Older versions keep it."
        >
          <div className="flex justify-end gap-2">
            <Button onClick={() => setDeleting(false)}>Keep</Button>
            <Button variant="danger" onClick={() => remove(path)}>
              Delete
            </Button>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}
