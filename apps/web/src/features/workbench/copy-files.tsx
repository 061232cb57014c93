import type { ProjectFiles } from '@studio/artifacts';
import { IconButton } from '@studio/ui';
import { Check, Copy, CopyPlus } from 'lucide-react';
import { Icon } from '../../components/icons.tsx';
import { useCopy } from '../../lib/use-copy.ts';
import { filesAsText } from './files-as-text.ts';

/** Copies the shown file, or all of them as one text. */
export function CopyFiles({ files, path }: { files: ProjectFiles; path: string | null }) {
  const one = useCopy();
  const all = useCopy();
  const shown = path === null ? undefined : files[path];
  const said = one.copied ? 'The file is copied.' : all.copied ? 'All files are copied.' : '';
  return (
    <div className="flex items-center gap-0.5">
      <IconButton
        label={`Copy ${path ?? 'the file'}`}
        disabled={shown === undefined}
        onClick={() => void one.copy(shown?.content ?? '')}
      >
        <Icon of={one.copied ? Check : Copy} />
      </IconButton>
      <IconButton label="Copy all files" onClick={() => void all.copy(filesAsText(files))}>
        <Icon of={all.copied ? Check : CopyPlus} />
      </IconButton>
      <span role="status" className="sr-only">
        {said}
      </span>
    </div>
  );
}
