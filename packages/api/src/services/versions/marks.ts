import {
  AppError,
  type Principal,
  type versionsBookmarkInput,
  type versionsRenameInput,
  type VersionsSetStateInput,
  type VersionView,
} from '@studio/contracts';
import {
  accountTopic,
  bookmarkVersion,
  type Database,
  findVersion,
  insertAccountEvent,
  lockAccount,
  nameVersion,
  type Sql,
  storeThumbnail,
  storeVersionState,
} from '@studio/db';
import type { z } from 'zod';
import { readPicture } from './pictures.ts';
import { storableDeep } from './storable.ts';
import { versionView } from './views.ts';

export interface MarksDeps {
  database: Database;
  /** Epoch milliseconds. */
  clock: () => number;
}

/** Thrown to undo what taking the account's lock has counted: nothing is different. */
class Unchanged extends Error {}

/** Name, bookmark and what was measured: all that may change of a version. Every change is told to the account's tabs. */
export function createMarks({ database, clock }: MarksDeps) {
  /** @param change - true when something is different now */
  async function mark(
    { userId }: Principal,
    versionId: string,
    change: (tx: Sql) => Promise<boolean>,
  ): Promise<VersionView> {
    const now = clock();
    const topics = [accountTopic(userId)];
    const told = await database
      .begin(async (tx) => {
        const account = await lockAccount(tx, {
          userId,
          deviceId: null,
          guest: false,
          events: 1,
          now,
        });
        const before = account && (await findVersion(tx, { userId, versionId }));
        if (!before) throw new AppError('not_found');
        if (!(await change(tx))) throw new Unchanged();
        const event = { type: 'version.updated', chatId: before.chatId, versionId } as const;
        await insertAccountEvent(tx, { userId, seq: account.eventSeq, event }, database.bus.payloads(topics));
        return true;
      })
      .catch((error: unknown) => {
        if (error instanceof Unchanged) return false;
        throw error;
      });
    if (told) database.bus.deliver(topics);
    const record = await findVersion(database, { userId, versionId });
    if (!record) throw new AppError('not_found');
    return versionView(record);
  }

  return {
    async rename(principal: Principal, { id, name }: z.output<typeof versionsRenameInput>) {
      const params = { userId: principal.userId, versionId: id, name: storableDeep(name) };
      return { version: await mark(principal, id, (tx) => nameVersion(tx, params)) };
    },

    async bookmark(principal: Principal, { id, bookmarked }: z.output<typeof versionsBookmarkInput>) {
      const params = { userId: principal.userId, versionId: id, bookmarked };
      return { version: await mark(principal, id, (tx) => bookmarkVersion(tx, params)) };
    },

    async setState(principal: Principal, input: VersionsSetStateInput): Promise<{ ok: true }> {
      const own = { userId: principal.userId, versionId: input.id };
      const picture = input.thumbnail === undefined ? null : readPicture(input.thumbnail);
      const { failure, health } = storableDeep(input);
      const counts = health && {
        errors: health.errors,
        accessibility: health.accessibility,
        overflow: health.overflow,
      };
      const measured = {
        state: input.state,
        failure: input.state === 'failed' ? (failure ?? null) : null,
        health: counts,
        issues: health?.issues ?? [],
        now: clock(),
      };
      await mark(principal, input.id, async (tx) => {
        const stateChanged = await storeVersionState(tx, own, measured);
        const pictureChanged = picture !== null && (await storeThumbnail(tx, own, picture));
        return stateChanged || pictureChanged;
      });
      return { ok: true };
    },
  };
}
