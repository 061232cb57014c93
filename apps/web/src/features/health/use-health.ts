import type { VersionsGetOutput } from '@studio/contracts';
import type { PreviewEngine } from '@studio/preview';
import { useEffect, useState } from 'react';
import { useReportState } from '../versions/use-report-state.ts';
import type { Health } from './describe-health.ts';
import { whenIdle } from './when-idle.ts';

/**
 * How the version on the sheet is. One that nobody has measured yet is measured once the browser has nothing else to do, and told to the
 * server with its picture. `ready` = the version that runs on the sheet, null while none does.
 */
export function useHealth(engine: PreviewEngine | null, ready: VersionsGetOutput | null): Health | null {
  const report = useReportState();
  const [own, setOwn] = useState<({ id: string } & Health) | null>(null);
  const id = ready?.version.id ?? null;
  const unmeasured = ready !== null && ready.version.health === null && own?.id !== id;

  useEffect(() => {
    if (!engine?.measure || id === null || !unmeasured) return;
    const ended = new AbortController();
    const measure = async () => {
      // It may fail to load, like anything from the network: the next look measures again.
      const measured = await engine.measure?.(ended.signal).catch(() => null);
      if (!measured || ended.signal.aborted) return;
      const { health, issues, picture } = measured;
      setOwn({ id, health, issues });
      report({
        id,
        state: 'ready',
        health: { ...health, issues },
        ...(picture !== null && { thumbnail: picture }),
      });
    };
    const callOff = whenIdle(() => void measure());
    return () => {
      callOff();
      ended.abort();
    };
  }, [engine, id, unmeasured, report]);

  if (ready === null) return null;
  if (own?.id === id) return own;
  return ready.version.health && { health: ready.version.health, issues: ready.issues };
}
