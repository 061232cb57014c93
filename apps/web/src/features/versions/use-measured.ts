import type { VersionsGetOutput } from '@studio/contracts';
import { useEffect, useMemo } from 'react';
import type { ProjectView } from '../chat/project-store.ts';
import type { PreviewSnapshot } from '@studio/preview';
import { measuredOf, sameTexts } from './measured.ts';
import { useReportState } from './use-report-state.ts';
import { useVersion } from './use-versions.ts';

interface Measured {
  snapshot: PreviewSnapshot;
  project: ProjectView;
  /** Under which the project was handed to the preview. */
  key: string;
  /** The version that is said to be on the screen. */
  versionId: string | null;
}

/**
 * Reports whether the shown version runs, and gives it where it does. The version is read first: what is on the screen may be ahead of it or behind.
 */
export function useMeasured({ snapshot, project, key, versionId }: Measured): VersionsGetOutput | null {
  const report = useReportState();
  const still = !project.streaming && project.files === project.saved;
  const measured = versionId !== null && still ? measuredOf(snapshot, key, versionId) : null;
  const { data } = useVersion(measured === null ? null : versionId);
  const same = useMemo(
    () => data !== undefined && sameTexts(project.files, data.files),
    [project.files, data],
  );
  const verified = measured !== null && same && data?.version.id === measured.id ? data : null;
  useEffect(() => {
    if (measured !== null && verified !== null && verified.version.state !== measured.state) report(measured);
  }, [measured, verified, report]);
  return measured?.state === 'ready' ? verified : null;
}
