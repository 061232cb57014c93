import { AppError, LIMITS, type Principal, type VersionsGrown } from '@studio/contracts';
import {
  accountTopic,
  type BranchFacts,
  type CurrentVersion,
  type Database,
  driverErrorOf,
  findVersion,
  type HashedFile,
  insertVersion,
  lockAccount,
  readBranchFacts,
  type Sql,
  supersedeVersion,
  treeHashOf,
  type VersionRecord,
  versionExists,
} from '@studio/db';
import { versionView } from './views.ts';

export interface GrowDeps {
  database: Database;
  /** Epoch milliseconds. */
  clock: () => number;
}

/** Where a change by hand goes, and what it was made on. */
export interface Place {
  /** The new version's id, made by the client. */
  id: string;
  messageId: string;
  baseVersionId: string | null;
}

/** What the change makes of the branch's current version. */
export interface Change {
  cause: 'edit' | 'restore';
  sourceId: string | null;
  files: readonly Omit<HashedFile, 'content'>[];
  /** Contents that may not be stored yet. */
  contents: readonly HashedFile[];
}

/** Thrown to undo what taking the account's lock has counted: nothing is to be made. */
class Nothing extends Error {
  constructor(readonly version: VersionRecord) {
    super('nothing to be made');
  }
}

/**
 * Makes a version by hand at the end of a branch, in one transaction under the account's lock (which sends take too): a repeated call finds the first one's,
 * one that was made on something else than the branch's current version is refused. `after` runs in the same transaction.
 */
export async function grow(
  deps: GrowDeps,
  principal: Principal,
  place: Place,
  change: (tx: Sql, facts: BranchFacts) => Promise<Change>,
  after: (tx: Sql) => Promise<void> = () => Promise.resolve(),
): Promise<VersionsGrown> {
  const attempt = () =>
    deps.database.begin(async (tx) => {
      const record = await store(deps, tx, principal, place, change);
      await after(tx);
      return record;
    });
  try {
    // A content that was being cleared away at that moment is stored anew by a second try.
    const version = await attempt().catch((error: unknown) => {
      if (driverErrorOf(error)?.code === FOREIGN_KEY) return attempt();
      throw error;
    });
    deps.database.bus.deliver([accountTopic(principal.userId)]);
    return { version: versionView(version), created: true };
  } catch (error) {
    if (error instanceof Nothing) return { version: versionView(error.version), created: false };
    if (driverErrorOf(error)?.code === UNIQUE)
      throw new AppError('conflict', undefined, {}, { cause: error });
    throw error;
  }
}

const FOREIGN_KEY = '23503';
const UNIQUE = '23505';

async function store(
  { database, clock }: GrowDeps,
  tx: Sql,
  { userId }: Principal,
  place: Place,
  change: (tx: Sql, facts: BranchFacts) => Promise<Change>,
): Promise<VersionRecord> {
  const now = clock();
  const account = await lockAccount(tx, {
    userId,
    deviceId: null,
    guest: false,
    events: 1,
    now,
  });
  if (!account) throw new AppError('not_found');
  const earlier = await findVersion(tx, { userId, versionId: place.id });
  if (earlier) throw new Nothing(earlier);
  const facts = await readBranchFacts(tx, { userId, messageId: place.messageId });
  if (!facts) throw new AppError('not_found');
  if (await versionExists(tx, { versionId: place.id })) throw new AppError('conflict');
  judge(facts, place);
  const { current, sessionId } = facts;
  const { cause, sourceId, files, contents } = await change(tx, facts);
  if (current?.treeHash === treeHashOf(files)) throw new Nothing(await found(tx, userId, current.id));

  const merged = current && cause === 'edit' && continues(current, place, now) ? current : null;
  if (merged) await supersedeVersion(tx, { userId, versionId: merged.id });
  await insertVersion(
    tx,
    {
      id: place.id,
      userId,
      sessionId,
      messageId: place.messageId,
      parentId: merged ? merged.parentId : (current?.id ?? null),
      sourceId,
      cause,
      number: merged?.number ?? null,
      files,
      contents,
      now,
    },
    { eventSeq: account.eventSeq, payloads: database.bus.payloads([accountTopic(userId)]) },
  );
  return found(tx, userId, place.id);
}

function judge({ busy, answered, current }: BranchFacts, { baseVersionId }: Place): void {
  // What is being written grows on the version that was current when it was asked for: another one must not slip in between.
  if (busy) throw new AppError('run_active');
  const currentVersionId = current?.id ?? null;
  if (answered || currentVersionId !== baseVersionId)
    throw new AppError('conflict', undefined, { currentVersionId });
}

/** Whether a hand edit goes on with the one before: soon after it, at the same place, and nothing refers to that one. */
function continues(current: CurrentVersion, { messageId }: Place, now: number): boolean {
  return (
    current.cause === 'edit' &&
    current.messageId === messageId &&
    !current.marked &&
    !current.hasChildren &&
    now - current.createdAt < LIMITS.editBurstMs
  );
}

async function found(tx: Sql, userId: string, versionId: string): Promise<VersionRecord> {
  const record = await findVersion(tx, { userId, versionId });
  if (!record) throw new Error('a version that was just there is gone');
  return record;
}
