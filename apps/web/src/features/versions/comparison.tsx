import type { VersionView } from '@studio/contracts';
import { Button, IconButton, Skeleton } from '@studio/ui';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Icon } from '../../components/icons.tsx';
import { toShownError } from '../../lib/errors.ts';
import { plural } from '../../lib/format.ts';
import { FileDiff } from './file-diff.tsx';
import { useVersionDiff } from './use-versions.ts';

interface ComparisonProps {
  version: VersionView;
  /** The number of the version it grew from, where it is known. */
  parentNumber: number | null;
  currentId: string | null;
  onClose: () => void;
}

/** What differs between a version and the one before it, or the current one. */
export default function Comparison({ version, parentNumber, currentId, onClose }: ComparisonProps) {
  const isCurrent = version.id === currentId;
  const [wanted, setWanted] = useState<'before' | 'current'>('before');
  const against = isCurrent || currentId === null ? 'before' : wanted;
  const [fromId, toId] = against === 'before' ? [version.parentId, version.id] : [version.id, currentId];
  const diff = useVersionDiff(fromId, toId);
  const number = String(version.number);
  const before = parentNumber === null ? 'the one before' : `version ${String(parentNumber)}`;
  const files = diff.data?.files ?? [];
  return (
    <section aria-label={`Comparison of version ${number}`} className="flex h-full flex-col bg-paper">
      <div className="flex min-h-10 shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-b border-line px-3 py-1">
        <IconButton label="Back to the versions" onClick={onClose}>
          <Icon of={ArrowLeft} />
        </IconButton>
        <h2 className="mr-auto font-label">
          {against === 'before'
            ? `From ${before} to version ${number}`
            : `From version ${number} to the current one`}
        </h2>
        {isCurrent ? null : (
          <div role="group" aria-label="Compare with" className="flex gap-1">
            <Choice of="before" chosen={against} onChoose={setWanted}>
              The one before
            </Choice>
            <Choice of="current" chosen={against} onChoose={setWanted}>
              The current one
            </Choice>
          </div>
        )}
      </div>
      <div className="@container min-h-0 flex-1 overflow-y-auto" aria-busy={diff.isPending}>
        {diff.isPending ? <Skeleton className="m-4 h-24" /> : null}
        {diff.isError ? (
          <p role="alert" className="px-4 py-3 text-ink-2">
            {toShownError(diff.error).message}
          </p>
        ) : null}
        {diff.isSuccess ? (
          <p className="px-4 py-3 text-ink-2">
            {files.length === 0
              ? 'Nothing differs.'
              : `${plural(files.length, 'file')} differ${files.length === 1 ? 's' : ''}.`}
          </p>
        ) : null}
        {files.map((file) => (
          <FileDiff
            key={`${String(fromId)} ${String(toId)} ${file.path}`}
            file={file}
            open={files.length <= 8}
          />
        ))}
      </div>
    </section>
  );
}

interface ChoiceProps {
  of: 'before' | 'current';
  chosen: string;
  onChoose: (which: 'before' | 'current') => void;
  children: string;
}

function Choice({ of, chosen, onChoose, children }: ChoiceProps) {
  return (
    <Button
      size="sm"
      variant={of === chosen ? 'outline' : 'quiet'}
      aria-pressed={of === chosen}
      onClick={() => onChoose(of)}
    >
      {children}
    </Button>
  );
}
