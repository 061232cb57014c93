import { isSame } from '../shared/console-line.ts';
import type {
  ConsoleDetail,
  ConsoleLevel,
  ConsoleLine,
  FrameFailure,
  FrameMessage,
} from '../shared/messages.ts';
import { blockedNote, type OutsideKind, type OutsideNote } from '../shared/outside.ts';
import { natives } from './natives.ts';

const FLUSH_MS = 40;
const BATCH = 100;
/** Entries in one flush period; a page that logs in a loop is cut here, with a note. */
const PENDING_LIMIT = 1000;
/** Of all values in one flush period, characters; lines beyond it have their text only. */
const DATA_LIMIT = 400_000;

/** Everything the frame tells the host about the current run. */
export interface Outbox {
  run: number;
  settled(): void;
  send(message: FrameMessage): void;
  failure(failure: FrameFailure): void;
  console(level: ConsoleLevel, text: string, detail?: ConsoleDetail): void;
  /** True when there are too many lines by now: the one that was to come is left out and counted. Asked before anything is formatted. */
  floods(): boolean;
  blocked(url: string, kind: OutsideKind): void;
  /** A font that is not here, and what stands in for it. */
  substituted(family: string, by: string): void;
  navigate(page: string, hash: string): void;
}

/** `post` is the port's own, taken before page code runs. */
export function createOutbox(post: (message: FrameMessage) => void): Outbox {
  let pending: ConsoleLine[] = [];
  let data = 0;
  let dropped = 0;
  let timer = 0;
  const refused = new Set<string>();

  const flush = (): void => {
    natives.clearTimeout(timer);
    timer = 0;
    if (dropped) pending.push({ level: 'warn', text: `${dropped} more messages were left out.`, count: 1 });
    const all = pending;
    pending = [];
    dropped = 0;
    data = 0;
    for (let at = 0; at < all.length; at += BATCH)
      post({ t: 'console', run: outbox.run, entries: all.slice(at, at + BATCH) });
  };

  const tell = (note: OutsideNote): void => {
    if (refused.has(note.what) || refused.size > BATCH) return;
    refused.add(note.what);
    post({ t: 'outside', run: outbox.run, note });
  };

  const outbox: Outbox = {
    run: 0,
    send: post,
    settled() {
      flush();
      post({ t: 'settled', run: outbox.run });
    },
    failure(failure) {
      flush();
      post({ t: 'failure', run: outbox.run, failure });
    },
    console(level, text, detail) {
      const line: ConsoleLine = { level, text, count: 1, detail };
      const last = pending.at(-1);
      timer ||= natives.setTimeout(flush, FLUSH_MS);
      if (last && isSame(last, line)) last.count += 1;
      else if (pending.length >= PENDING_LIMIT) dropped += 1;
      else {
        data += detail?.data?.length ?? 0;
        pending.push(detail && data > DATA_LIMIT ? { ...line, detail: { ...detail, data: null } } : line);
      }
    },
    floods() {
      if (pending.length < PENDING_LIMIT) return false;
      dropped += 1;
      return true;
    },
    blocked: (url, kind) => tell(blockedNote(kind, url, kind === 'image' ? 'a drawn picture' : null)),
    substituted: (family, by) => tell({ kind: 'font', host: '', what: family, by }),
    navigate(page, hash) {
      post({ t: 'navigate', run: outbox.run, page, hash });
    },
  };
  return outbox;
}
