import type { ProjectFiles } from '@studio/artifacts';
import type { VersionFile, VersionHead } from '@studio/contracts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { toShownError } from '../../lib/errors.ts';
import { pageLife } from '../../lib/page-life.ts';
import { localStore } from '../../lib/storage.ts';
import { trpc } from '../../lib/trpc.ts';
import { newUuid } from '../../lib/uuid.ts';
import type { Chat } from '../chat/use-chat.ts';
import { EditStore } from './edit-store.ts';
import { KeptEditsShelf } from './kept-edits.ts';

const FOR_EVER = { staleTime: Infinity, gcTime: 10 * 60_000 } as const;

/**
 * The project's files as a person left them, and the way to change them: reads the versions of the open branch that its answers do not tell, lays edits that
 * are not saved yet over them, and saves those.
 */
export function useHandEdits(chatId: string, chat: Pick<Chat, 'store' | 'view' | 'reload'>) {
  const { store, view, reload } = chat;
  const utils = trpc.useUtils();
  const [shelf] = useState(() => new KeptEditsShelf(localStore, pageLife(), chatId));
  const [edits] = useState(
    () =>
      new EditStore({
        shelf,
        save: (input) => utils.client.versions.edit.mutate(input),
        read: async (id) => filesOf((await utils.versions.get.fetch({ id }, FOR_EVER)).files),
        onSaved: (version, files) => {
          if (files !== null) {
            const read = { version, files: Object.values(files), issues: [] };
            utils.versions.get.setData({ id: version.id }, (known) => known ?? read);
          }
          store.grown({ ...version, versionId: version.id });
        },
        onStale: reload,
        toError: toShownError,
        newId: newUuid,
        later: inBrowser,
      }),
  );
  const editView = useSyncExternalStore(edits.subscribe, edits.getView, edits.getView);
  const project = useSyncExternalStore(store.project.subscribe, store.project.getView, store.project.getView);
  const known = useByHand(store.project, view.byHand);

  useEffect(() => store.project.setEdits(editView.edits), [store, editView.edits]);
  const messageId = view.messages.at(-1)?.id ?? null;
  const versionId = view.version?.versionId ?? null;
  const busy = !view.settled || !known;
  useEffect(() => {
    if (messageId === null) return;
    const branch = view.messages.map(({ id }) => id);
    edits.place({ messageId, branch, versionId, files: project.saved, busy });
  }, [edits, messageId, versionId, busy, project.saved, view.messages]);
  useEffect(() => {
    // Leaving the page is no pause in typing.
    const flush = () => edits.flush();
    // Who comes back to this tab may have closed another one.
    const adopt = () => {
      if (document.visibilityState === 'visible') void shelf.adopt((left) => edits.adopt(left));
    };
    adopt();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', adopt);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', adopt);
      edits.dispose();
    };
  }, [edits, shelf]);
  return { edits, view: editView };
}

/** The way to change files by hand, and how far the changes got. */
export type HandEdits = ReturnType<typeof useHandEdits>;

/** Reads the files of these versions into the project. True when all of them are there. */
function useByHand(project: Chat['store']['project'], heads: readonly VersionHead[]): boolean {
  const read = trpc.useQueries((t) =>
    heads.map(({ versionId }) => t.versions.get({ id: versionId }, { ...FOR_EVER, select: selectFiles })),
  );
  const known = read.every(({ data }) => data !== undefined);
  const files = read.map(({ data }) => data);
  useEffect(() => {
    const entries = heads.flatMap(({ messageId }, at) => {
      const found = files[at];
      return found ? [[messageId, found] as const] : [];
    });
    // What is not read yet holds what was there before.
    if (known) project.setByHand(new Map(entries));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a list of unchanging objects, compared one by one
  }, [project, heads, known, ...files]);
  return known;
}

const selectFiles = ({ files }: { files: VersionFile[] }): ProjectFiles => filesOf(files);

export function filesOf(files: readonly VersionFile[]): ProjectFiles {
  return Object.fromEntries(files.map((file) => [file.path, file]));
}

function inBrowser(work: () => void, ms: number): () => void {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
}
