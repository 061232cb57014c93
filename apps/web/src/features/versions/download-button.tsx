import { IconButton } from '@studio/ui';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { Icon } from '../../components/icons.tsx';
import { toShownError } from '../../lib/errors.ts';
import { useTransfer } from './use-transfer.ts';

interface DownloadButtonProps {
  /** Null where there is nothing to download yet. */
  versionId: string | null;
  onProblem: (words: string) => void;
}

/** Gives the shown version as a zip. */
export function DownloadButton({ versionId, onProblem }: DownloadButtonProps) {
  const { download } = useTransfer();
  const [busy, setBusy] = useState(false);
  const start = async (id: string) => {
    setBusy(true);
    try {
      await download(id);
    } catch (error) {
      onProblem(toShownError(error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <IconButton
      label="Download the project"
      disabled={versionId === null || busy}
      onClick={() => {
        if (versionId !== null) void start(versionId);
      }}
    >
      <Icon of={Download} />
    </IconButton>
  );
}
