import { trpc } from '../../lib/trpc.ts';

/** What is left of the message allowance; undefined while it is being read. */
export function useAllowance() {
  return trpc.subscriptions.current.useQuery().data?.allowance;
}
