import { trpc } from '../../lib/trpc.ts';
import { newUuid } from '../../lib/uuid.ts';
import { useStudio } from '../studio/studio-context.tsx';
import { readZip, saveFile, zipOf } from './transfer.ts';

/** Bringing projects out and in. Both reject with what went wrong: `toShownError`, or an `ArchiveError` whose message is for the person. */
export function useTransfer() {
  const utils = trpc.useUtils();
  const { account } = useStudio();
  return {
    /** Downloads a version as a zip. */
    download: async (versionId: string): Promise<void> => {
      const { name, blob } = await zipOf(
        await utils.client.versions.download.query({ id: versionId }),
        new Date(),
      );
      saveFile(name, blob);
    },
    /** Makes a chat of a zip; resolves with its id. */
    importZip: async (file: File): Promise<string> => {
      const input = await readZip(file, newUuid());
      await account.ensure();
      const { session } = await utils.client.versions.import.mutate(input);
      return session.id;
    },
  };
}
