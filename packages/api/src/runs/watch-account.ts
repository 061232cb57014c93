import { AppError, type CursoredEvent, type Principal } from '@studio/contracts';
import { readPosition } from '@studio/db';
import { AccountStream } from './account-stream.ts';
import { formatCursor } from './cursor.ts';
import type { Engine } from './engine.ts';
import { Latch } from './listeners.ts';
import type { EventsSince, WatchAccountInput } from './types.ts';

/** The account's events and the open chat's frames after the cursor. See `Runs.watchAccount`. */
export async function* watchAccount(
  engine: Engine,
  principal: Principal,
  input: WatchAccountInput,
): AsyncGenerator<CursoredEvent> {
  const { signal } = input;
  const giveBack = engine.streams.take(principal.userId);
  const latch = new Latch();
  const stream = new AccountStream(engine, principal.userId, input.chatId, latch.wake, true);
  signal.addEventListener('abort', latch.wake, { once: true });
  engine.watchers.add(latch.wake);
  try {
    await stream.open(input.cursor);
    while (!signal.aborted) {
      if (engine.draining) {
        yield { cursor: stream.cursor, event: { type: 'stream.reconnect' } };
        return;
      }
      let quiet = true;
      for await (const event of stream.available()) {
        quiet = false;
        yield { cursor: stream.cursor, event };
      }
      if (quiet) await latch.wait();
    }
  } finally {
    engine.watchers.delete(latch.wake);
    signal.removeEventListener('abort', latch.wake);
    stream.close();
    giveBack();
  }
}

/** Where an account and its open chat stand now, as a cursor. */
export async function snapshotCursor(
  engine: Engine,
  principal: Principal,
  chatId: string | null,
): Promise<string> {
  const position = await readPosition(engine.database, { userId: principal.userId, sessionId: chatId });
  if (chatId !== null && !position.owned) throw new AppError('not_found');
  const runs = position.live.map(({ run, loggedSeq }) => [run.key, loggedSeq ?? run.baseSeq] as const);
  return formatCursor({ eventSeq: position.eventSeq, runs: new Map(runs) });
}

/** Events after which {@link since} asks the tab to come again. */
const PAGE = 500;

/** What the stream would tell now, for a tab that holds none. */
export async function since(
  engine: Engine,
  principal: Principal,
  input: Omit<WatchAccountInput, 'signal'>,
): Promise<EventsSince> {
  const events: CursoredEvent[] = [];
  const stream = new AccountStream(engine, principal.userId, input.chatId, () => undefined, false);
  try {
    await stream.open(input.cursor);
    for (let before = -1; before < events.length && events.length < PAGE;) {
      before = events.length;
      for await (const event of stream.available()) events.push({ cursor: stream.cursor, event });
    }
    return { cursor: stream.cursor, events, more: events.length >= PAGE };
  } finally {
    stream.close();
  }
}
