import type { VersionView } from '@studio/contracts';
import { Button, IconButton, Skeleton } from '@studio/ui';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Icon } from '../../components/icons.tsx';
import { toShownError } from '../../lib/errors.ts';
import { plural } from '../../lib/format.ts';
import { localStore } from '../../lib/storage.ts';
import { titleOf } from './describe-version.ts';
import { FileDiff, type DiffLook } from './file-diff.tsx';
import { NOTHING, VersionSelect } from './version-select.tsx';
import { useVersionDiff } from './use-versions.ts';

interface ComparisonProps {
  version: VersionView;
  /** All that are listed, newest first. */
  versions: readonly VersionView[];
  currentId: string | null;
  onClose: () => void;
}

const LOOK_KEY = 'studio.diff';

/** What differs between any two versions; first between one and that which it grew from. */
export default function Comparison({ version, versions, currentId, onClose }: ComparisonProps) {
  const [from, setFrom] = useState(version.parentId ?? NOTHING);
  const [to, setTo] = useState(version.id);
  const [look, setLook] = useState<DiffLook>(() =>
    localStore.get(LOOK_KEY) === 'inline' ? 'inline' : 'sides',
  );
  const diff = useVersionDiff(from === NOTHING ? null : from, to);
  const files = diff.data?.files ?? [];
  const choices = versions.map((each) => ({
    id: each.id,
    words: `${String(each.number)} · ${titleOf(each, (id) => versions.find((known) => known.id === id)?.number)}${each.id === currentId ? ' (current)' : ''}`,
  }));
  const change = (next: DiffLook) => {
    setLook(next);
    localStore.set(LOOK_KEY, next);
  };
  return (
    <section
      aria-label={`Comparison of version ${String(version.number)}`}
      className="flex h-full flex-col bg-paper"
    >
      <div className="flex min-h-10 shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-b border-line px-3 py-1">
        <IconButton label="Back to the versions" autoFocus onClick={onClose}>
          <Icon of={ArrowLeft} />
        </IconButton>
        <VersionSelect label="From" value={from} choices={choices} withNothing onChange={setFrom} />
        <VersionSelect label="To" value={to} choices={choices} onChange={setTo} />
        <div role="group" aria-label="Lines" className="ml-auto flex gap-1 @max-[720px]:hidden">
          {(['sides', 'inline'] as const).map((each) => (
            <Button
              key={each}
              size="sm"
              variant={each === look ? 'outline' : 'quiet'}
              aria-pressed={each === look}
              onClick={() => change(each)}
            >
              {each === 'sides' ? 'Side by side' : 'Inline'}
            </Button>
          ))}
        </div>
      </div>
      <div className="@container min-h-0 flex-1 overflow-y-auto" aria-busy={diff.isPending}>
        {diff.isPending ? <Skeleton className="m-4 h-24" /> : null}
        {diff.isError ? (
          <div role="alert" className="flex flex-wrap items-center gap-3 px-4 py-3">
            <p className="text-ink-2">{toShownError(diff.error).message}</p>
            <Button size="sm" onClick={() => void diff.refetch()}>
              Try again
            </Button>
          </div>
        ) : null}
        {diff.isSuccess ? (
          <p role="status" className="px-4 py-3 text-ink-2">
            {files.length === 0
              ? 'Nothing differs.'
              : `${plural(files.length, 'file')} differ${files.length === 1 ? 's' : ''}.`}
          </p>
        ) : null}
        {files.map((file) => (
          <FileDiff key={`${from} ${to} ${file.path}`} file={file} open={files.length <= 8} look={look} />
        ))}
      </div>
    </section>
  );
}
