import type { ProjectFiles } from '@studio/artifacts';
import { LIMITS } from '@studio/contracts';
import { Button, Dialog, IconButton } from '@studio/ui';
import { FilePlus, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Icon } from '../../components/icons.tsx';
import { RenameField } from '../../components/rename-field.tsx';
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

  const named = (to: string | null) => {
    setNaming(null);
    if (to === null || to === '' || to === path) return;
    const wrong = pathProblem(to, files);
    setProblem(wrong);
    if (wrong !== null) return;
    if (naming === 'rename' && path !== null) edits.edit({ type: 'rename', path, to });
    else edits.edit({ type: 'write', path: to, content: '' });
    onOpen(to);
  };
  const remove = (gone: string) => {
    setDeleting(false);
    edits.edit({ type: 'delete', path: gone });
  };

  return (
    <div className="mb-1">
      {naming === null ? (
        <div className="flex items-center gap-0.5">
          <IconButton label="New file" onClick={() => setNaming('new')}>
            <Icon of={FilePlus} />
          </IconButton>
          <IconButton
            label={`Rename ${path ?? 'the file'}`}
            disabled={path === null}
            onClick={() => setNaming('rename')}
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
          label={naming === 'new' ? 'Name of the new file' : `New name of ${path ?? 'the file'}`}
          value={naming === 'rename' ? (path ?? '') : ''}
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
