import {
  AppError,
  type Principal,
  type versionsDiffInput,
  type VersionsDiffOutput,
  type VersionsDownload,
  type VersionsEditInput,
  type VersionsGetOutput,
  type VersionsGrown,
  type versionsBookmarkInput,
  type VersionsImportInput,
  type versionsImportOutput,
  type versionsListInput,
  type versionsListOutput,
  type versionsRenameInput,
  type VersionsRestoreInput,
  type VersionsSetStateInput,
  type VersionView,
} from '@studio/contracts';
import {
  copyVersionState,
  type Database,
  type FileDifference,
  findSession,
  findVersion,
  type HashedFile,
  listVersions,
  readDifferences,
  readThumbnail,
  readVersionEntries,
  readVersionFiles,
  readVersionIssues,
  type Thumbnail,
  type VersionRecord,
} from '@studio/db';
import { exportProject } from '@studio/export';
import type { z } from 'zod';
import { editTree } from './files.ts';
import { grow } from './grow.ts';
import { importProject } from './import.ts';
import { createMarks } from './marks.ts';
import { decodeVersionCursor, versionView } from './views.ts';

/** The versions of a person's projects. A version, chat or message of somebody else is `not_found` everywhere. */
export interface VersionsService {
  list(
    principal: Principal,
    input: z.output<typeof versionsListInput>,
  ): Promise<z.output<typeof versionsListOutput>>;
  get(principal: Principal, id: string): Promise<VersionsGetOutput>;
  diff(principal: Principal, input: z.output<typeof versionsDiffInput>): Promise<VersionsDiffOutput>;
  /** The files of a project that installs and builds by itself. */
  download(principal: Principal, id: string): Promise<VersionsDownload>;
  edit(principal: Principal, input: VersionsEditInput): Promise<VersionsGrown>;
  restore(principal: Principal, input: VersionsRestoreInput): Promise<VersionsGrown>;
  import(principal: Principal, input: VersionsImportInput): Promise<z.output<typeof versionsImportOutput>>;
  rename(
    principal: Principal,
    input: z.output<typeof versionsRenameInput>,
  ): Promise<{ version: VersionView }>;
  bookmark(
    principal: Principal,
    input: z.output<typeof versionsBookmarkInput>,
  ): Promise<{ version: VersionView }>;
  setState(principal: Principal, input: VersionsSetStateInput): Promise<{ ok: true }>;
  /** The bytes of a version's picture; null where there is none. For a route of its own, not a procedure. */
  picture(principal: Principal, id: string): Promise<Thumbnail | null>;
}

export interface VersionsDeps {
  database: Database;
  /** Exact versions of the packages that projects may import. */
  packages: Readonly<Record<string, string>>;
  /** Epoch milliseconds. */
  clock: () => number;
  newId: () => string;
}

export function createVersionsService(deps: VersionsDeps): VersionsService {
  const { database, packages } = deps;

  async function own({ userId }: Principal, versionId: string): Promise<VersionRecord> {
    const record = await findVersion(database, { userId, versionId });
    if (!record) throw new AppError('not_found');
    return record;
  }

  return {
    ...createMarks(deps),

    async list({ userId }, { chatId, cursor, limit }) {
      const before = cursor ? decodeVersionCursor(cursor) : null;
      if (cursor && before === null) throw new AppError('bad_input', undefined, { field: 'cursor' });
      if (!(await findSession(database.db, { userId, id: chatId }))) throw new AppError('not_found');
      const rows = await listVersions(database, { userId, sessionId: chatId, before, limit: limit + 1 });
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      return {
        versions: page.map(versionView),
        nextCursor: rows.length > page.length && last ? String(last.number) : null,
      };
    },

    async get(principal, id) {
      const record = await own(principal, id);
      const at = { userId: principal.userId, versionId: id };
      const [files, issues] = await Promise.all([
        readVersionFiles(database, at),
        readVersionIssues(database, at),
      ]);
      return { version: versionView(record), files: files.map(withoutHash), issues };
    },

    async diff(principal, { fromId, toId }) {
      const to = await own(principal, toId);
      if (fromId !== null && (await own(principal, fromId)).chatId !== to.chatId)
        throw new AppError('not_found');
      const rows = await readDifferences(database, { userId: principal.userId, fromId, toId });
      return { files: rows.map((row) => ({ ...row, kind: kindOf(row) })) };
    },

    async download(principal, id) {
      const record = await own(principal, id);
      const { userId } = principal;
      const session = await findSession(database.db, { userId, id: record.chatId });
      const files = await readVersionFiles(database, { userId, versionId: id });
      const project = Object.fromEntries(files.map((file) => [file.path, file]));
      return exportProject(project, { title: session?.title ?? '', packages });
    },

    edit: (principal, { messageId, baseVersionId, clientEditId, edits }) =>
      grow(deps, principal, { id: clientEditId, messageId, baseVersionId }, async (tx, { current }) => {
        const { userId } = principal;
        const before = current ? await readVersionFiles(tx, { userId, versionId: current.id }) : [];
        const { files, written } = editTree(before, edits);
        return { cause: 'edit', sourceId: null, files, contents: written };
      }),

    restore: (principal, { id, messageId, baseVersionId, clientRestoreId }) => {
      const { userId } = principal;
      return grow(
        deps,
        principal,
        { id: clientRestoreId, messageId, baseVersionId },
        async (tx, { sessionId }) => {
          const source = await findVersion(tx, { userId, versionId: id });
          if (source?.chatId !== sessionId) throw new AppError('not_found');
          const files = await readVersionEntries(tx, { userId, versionId: id });
          return { cause: 'restore', sourceId: id, files, contents: [] };
        },
        // The same files run the same: nobody has to measure them again.
        (tx) => copyVersionState(tx, { userId, fromId: id, toId: clientRestoreId }),
      );
    },

    import: (principal, input) => importProject(deps, principal, input),

    picture: ({ userId }, versionId) => readThumbnail(database, { userId, versionId }),
  };
}

const withoutHash = ({ path, content, complete }: HashedFile) => ({ path, content, complete });

function kindOf({ before, after }: FileDifference): 'added' | 'changed' | 'removed' {
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
}
