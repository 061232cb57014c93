import type { PreviewFailure } from '@studio/preview';
import { Button } from '@studio/ui';
import { usePreferences } from '../studio/preferences-context.tsx';
import { type VersionNumbers, whereOf } from './describe-preview.ts';

interface FailureCardProps {
  failure: PreviewFailure;
  versions: VersionNumbers;
  /** An older version is under it. */
  keepsOlder: boolean;
  onOpenLine: (file: string, line: number) => void;
  /** Asks the model to mend it; null where that cannot be done now. */
  onFix: (() => void) | null;
}

/** Why the newest version does not run, over the last one that does. */
export function FailureCard({ failure, versions, keepsOlder, onOpenLine, onFix }: FailureCardProps) {
  const { preferences, change } = usePreferences();
  const { file, line, message, hint } = failure;
  const name = versions.failing === null ? null : `Version ${String(versions.failing)}`;
  const where = whereOf(failure);
  const stays = versions.shown === null ? 'The last version that runs' : `Version ${String(versions.shown)}`;
  return (
    <div className="absolute inset-x-4 bottom-4 flex max-h-[calc(100%-32px)] animate-rise flex-wrap items-center gap-x-4 gap-y-3 overflow-y-auto rounded-md border border-l-[3px] border-line-strong border-l-bad bg-paper py-3 pr-3 pl-3.5 shadow-shade phone:inset-x-2.5 phone:bottom-2.5">
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-label text-ink">
          {where === null
            ? `${name ?? 'This version'} does not run`
            : [name, where].filter((words) => words !== null).join(' · ')}
        </p>
        <p className="mt-0.5 line-clamp-4 break-words text-ink-2">
          <span className="font-mono text-[12.5px]">{message.replace(/\.$/, '')}</span>.
          {keepsOlder ? ` ${stays} stays on screen.` : ''}
        </p>
        {hint === null ? null : <p className="mt-1 text-ink-2">{hint}</p>}
        <label className="mt-1 flex w-fit items-center gap-2 text-meta text-ink-2 phone:min-h-11">
          <input
            type="checkbox"
            className="accent-ink"
            checked={preferences.fixByItself}
            onChange={({ target }) => change({ fixByItself: target.checked })}
          />
          Fix the next ones by itself
        </label>
      </div>
      <div className="flex flex-wrap gap-3">
        {file !== null && line !== null ? (
          <Button onClick={() => onOpenLine(file, line)}>Open line</Button>
        ) : null}
        <Button variant="primary" disabled={onFix === null} onClick={onFix ?? undefined}>
          Fix it
        </Button>
      </div>
    </div>
  );
}
