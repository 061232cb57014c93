import { AppError, LIMITS } from '@studio/contracts';

/** Open streams by account. */
export class StreamSlots {
  private readonly open = new Map<string, number>();

  /** Takes a place for one stream; the returned function gives it back. @throws AppError `stream_limit` when the account has none left. */
  take(userId: string): () => void {
    const taken = this.open.get(userId) ?? 0;
    if (taken >= LIMITS.accountStreams) throw new AppError('stream_limit');
    this.open.set(userId, taken + 1);
    let given = false;
    return () => {
      if (given) return;
      given = true;
      const left = (this.open.get(userId) ?? 1) - 1;
      if (left > 0) this.open.set(userId, left);
      else this.open.delete(userId);
    };
  }
}
