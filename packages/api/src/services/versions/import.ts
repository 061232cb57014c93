import { AppError, type FileEdit, type Principal, type VersionsImportInput } from '@studio/contracts';
import {
  accountTopic,
  appendAccountEvents,
  type Database,
  ensureGuest,
  findSession,
  findVersion,
  type ImportedTurn,
  importTurn,
  insertSession,
  readVersionHeads,
} from '@studio/db';
import { checkRoom } from '../room.ts';
import { sessionView } from '../session-views.ts';
import { editTree } from './files.ts';
import { storableDeep } from './storable.ts';
import { versionView } from './views.ts';

export interface ImportDeps {
  database: Database;
  /** Epoch milliseconds. */
  clock: () => number;
  newId: () => string;
}

/** A new chat whose first version are the files of a project. Asking again with the same id gives the same chat. */
export async function importProject(deps: ImportDeps, principal: Principal, input: VersionsImportInput) {
  const { database, clock, newId } = deps;
  const { userId, deviceId, kind } = principal;
  const { id } = input;
  const title = storableDeep(input.title);
  const turn = turnOf(input, title, newId);
  const at = new Date(clock());
  const made = await database.db.transaction(async (tx) => {
    if (kind === 'guest') {
      await ensureGuest(tx, { userId, deviceId, now: at });
      await checkRoom(tx, { userId, id });
    }
    if (!(await insertSession(tx, { userId, id, title, modelId: null, at }))) return false;
    await importTurn(tx, { userId, sessionId: id, turn, at });
    // Nobody can have the new chat open: its version needs no event of its own.
    const created = { type: 'chat.created', chatId: id, title, at: at.getTime() } as const;
    await appendAccountEvents(tx, { userId, events: [created] });
    return true;
  });
  if (made) await database.bus.publish([accountTopic(userId)]);
  return readImported(database, { userId, sessionId: id });
}

type TurnWithTree = ImportedTurn & { tree: NonNullable<ImportedTurn['tree']> };

function turnOf({ files }: VersionsImportInput, title: string, newId: () => string): TurnWithTree {
  // A NUL is in no text: such a file would not come out as it went in.
  const binary = files.findIndex(({ content }) => content.includes('\0'));
  if (binary >= 0) {
    const field = `files.${String(binary)}.content`;
    throw new AppError('bad_input', 'A project can hold text files only.', { field });
  }
  const writes = files.map(({ path, content }): FileEdit => ({ type: 'write', path, content }));
  const tree = { id: newId(), parentId: null, parserVersion: 0, files: editTree([], writes, 'files').files };
  const count = tree.files.length === 1 ? '1 file' : `${String(tree.files.length)} files`;
  return {
    userMessageId: newId(),
    prompt: { v: 1, text: `Here is my project “${title}” (${count}).` },
    assistantMessageId: newId(),
    answer: { v: 1, text: 'Your project is here. Say what should change.' },
    tree,
  };
}

async function readImported(database: Database, params: { userId: string; sessionId: string }) {
  const { userId, sessionId } = params;
  const session = await findSession(database.db, { userId, id: sessionId });
  const [first] = await readVersionHeads(database, params);
  const version = first && (await findVersion(database, { userId, versionId: first.versionId }));
  // Somebody else's id, or a chat of one's own that holds no project.
  if (!session || !version) throw new AppError('conflict');
  return { session: sessionView(session), version: versionView(version) };
}
