import { AppError, LIMITS } from '@studio/contracts';
import { countSessions, findSession, takeEventSeqs, type Tx } from '@studio/db';

/** Refuses a guest's chat too many. Asking for one that exists is no new one. */
export async function checkRoom(tx: Tx, { userId, id }: { userId: string; id: string }): Promise<void> {
  // Takes no number, but the account's lock: two at once must not both find the last place free.
  await takeEventSeqs(tx, { userId, count: 0 });
  if ((await countSessions(tx, { userId })) < LIMITS.guestChats) return;
  if (!(await findSession(tx, { userId, id }))) throw new AppError('chat_limit');
}
