import { useSyncExternalStore } from 'react';
import { useOnline } from '../../lib/use-online.ts';
import { useStudio } from './studio-context.tsx';

/**
 * - `fine`, as far as anybody knows.
 * - `offline`: the browser has no network.
 * - `unreachable`: there is one, and the studio does not answer; it is being tried.
 */
export type ConnectionState = 'fine' | 'offline' | 'unreachable';

export function useConnection(): ConnectionState {
  const { connection } = useStudio();
  const online = useOnline();
  const lost = useSyncExternalStore(connection.subscribe, connection.getLost, () => false);
  return online ? (lost ? 'unreachable' : 'fine') : 'offline';
}
